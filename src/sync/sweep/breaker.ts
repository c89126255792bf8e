// Which failures of single issues end a whole sweep: those that all others would meet, too.
import type { ErrorCode } from '../../errors/catalog.ts';
import { toSyncError, type SyncError } from '../../errors/sync-error.ts';

export interface Breaker {
  /** Does one issue's part; what fails is told of, and thrown only where it ends the sweep. */
  guard(number: number, work: () => Promise<void>): Promise<void>;
  /** The issue whose failure ended the sweep, if it was one's. */
  brokenAt(): number | undefined;
}

/** Errors that every further issue would meet. A right may be missing on one ticket alone, a value on one issue. */
const ENDING: ReadonlySet<ErrorCode> = new Set([
  'vtiger-credentials',
  'vtiger-not-found',
  'vtiger-rate-limit',
  'vtiger-redirect',
  'vtiger-tls',
  'ticket-field',
  'host-credentials',
  'host-denied',
  'host-rate-limit',
  'deadline',
]);

/** So many failures in a row, whatever they are, are the server's. */
const FAILURES_IN_A_ROW = 20;

/** Each is called at the end of an issue's part; not for the failure that ends the sweep. */
export interface Endings {
  readonly onDone: () => void;
  readonly onFailed: (error: SyncError, number: number) => void;
}

export function openBreaker({ onDone, onFailed }: Endings): Breaker {
  let failures = 0;
  let brokenAt: number | undefined;
  return {
    async guard(number, work) {
      try {
        await work();
        failures = 0;
        onDone();
      } catch (thrown) {
        const error = toSyncError(thrown);
        failures += 1;
        if (ENDING.has(error.code) || failures >= FAILURES_IN_A_ROW) {
          brokenAt ??= number;
          throw error;
        }
        onFailed(error, number);
      }
    },
    brokenAt: () => brokenAt,
  };
}
