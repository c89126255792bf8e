// How many tickets a sweep may make, so that a mistake in the labels does not flood the help desk.

export interface CreateBudget {
  /** Whether one more may be made; if so, it is counted. */
  take(): boolean;
  /** None was made after all. */
  giveBack(): void;
}

/** @param onRefused told each time that there is none left */
export function openCreateBudget(most: number, onRefused: () => void): CreateBudget {
  let taken = 0;
  return {
    take() {
      if (taken >= most) {
        onRefused();
        return false;
      }
      taken += 1;
      return true;
    },
    giveBack() {
      taken -= 1;
    },
  };
}
