// Failures on order: the next requests that match are answered wrongly, or not at all.
import type { WireFault } from './serve.ts';

/**
 * How to fail. `carriedOut` says whether the request took effect all the same, so that a client's
 * handling of unknown outcomes can be tried; a `cut` answer always did.
 */
export type ApiFault =
  | { readonly fault: 'answer'; readonly response: Response; readonly carriedOut?: boolean }
  | { readonly fault: 'drop' | 'stall'; readonly carriedOut?: boolean }
  | { readonly fault: 'cut' };

/** What a fault is meant for; what is not named matches everything. */
export interface RequestMatch {
  readonly method?: string;
  /** Tried on the path without the API's base path and without the query. */
  readonly path?: RegExp;
}

interface Order {
  readonly match: RequestMatch;
  readonly fault: ApiFault;
  left: number;
}

/** Faults in the order they were asked for; the first one that matches is used up first. */
export function createFaults() {
  const orders: Order[] = [];

  /** Fails the next `times` requests that match. */
  function failNext(match: RequestMatch, fault: ApiFault, times = 1): void {
    orders.push({ match, fault, left: times });
  }

  /** The fault that this request meets, if any. */
  function take(method: string, path: string): ApiFault | undefined {
    const order = orders.find(
      ({ match, left }) =>
        left > 0 &&
        (match.method ?? method) === method &&
        (match.path === undefined || path.search(match.path) >= 0),
    );
    if (order === undefined) return undefined;
    order.left -= 1;
    return order.fault;
  }

  return { failNext, take };
}

/** Fails a request whose right answer, if it is carried out, `answer` makes. */
export async function failed(
  fault: ApiFault,
  answer: () => Promise<Response>,
): Promise<Response | WireFault> {
  if (fault.fault === 'cut') return { fault: 'cut', response: await answer() };
  if (fault.carriedOut) await answer();
  return fault.fault === 'answer' ? fault.response.clone() : { fault: fault.fault };
}
