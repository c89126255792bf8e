// Work on many items, a few at a time.

export interface Running {
  /** Once each item was begun: what comes next may line up. Rejects where a failure stopped that. */
  readonly begun: Promise<void>;
  /** Once each item has ended. Rejects with the first failure, when nothing is under way any more. */
  readonly ended: Promise<void>;
}

export interface Lanes {
  /** The first failure, in whatever was given to these lanes, is the end: nothing more is begun. */
  run<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Running;
}

/** @param count how many items are under way at the most, of all that is run here */
export function openLanes(count: number): Lanes {
  let free = count;
  const waiting: (() => void)[] = [];
  const failures: unknown[] = [];

  async function enter(): Promise<void> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }

  /** The failure is noted before the lane is free: who comes next has to see it. */
  async function ending(working: Promise<void>): Promise<void> {
    try {
      await working;
    } catch (thrown) {
      failures.push(thrown);
      throw thrown;
    } finally {
      leave();
    }
  }

  return {
    run(items, work) {
      const underWay: Promise<void>[] = [];
      const begin = async (): Promise<void> => {
        for (const item of items) {
          await enter();
          if (failures.length > 0) {
            leave();
            throw failures[0];
          }
          const one = ending(work(item));
          // Awaited once all have begun.
          one.catch(() => undefined);
          underWay.push(one);
        }
      };
      const begun = begin();
      const ended = begun.then(
        () => allEnded(underWay),
        async (thrown: unknown) => {
          await allEnded(underWay);
          throw thrown;
        },
      );
      // Whoever waits for the one need not wait for the other.
      begun.catch(() => undefined);
      ended.catch(() => undefined);
      return { begun, ended };
    },
  };
}

/** Stops at the first error, once what is under way has ended, and throws it. */
export function runAll<Item>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  return openLanes(count).run(items, work).ended;
}

async function allEnded(underWay: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(underWay);
  await Promise.all(underWay);
}
