// The one error class. Everything that goes wrong in an expected way is one of these, so that every
// report can say what failed, where, and what to do about it.
import { ERROR_CATALOG, type ErrorCode } from './catalog.ts';

export interface ErrorDetails {
  /** What to do, where this case needs other advice than its code's general hint. */
  readonly hint?: string;
  readonly cause?: unknown;
}

export class SyncError extends Error {
  override readonly name = 'SyncError';
  readonly code: ErrorCode;
  /** One sentence: the cure. */
  readonly hint: string;

  /** @param message one sentence: what failed and where; never a secret, never raw issue text */
  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint ?? ERROR_CATALOG[code].hint;
  }

  /** What reports in JSON show of it. */
  toJSON(): Pick<SyncError, 'code' | 'message' | 'hint'> {
    return { code: this.code, message: this.message, hint: this.hint };
  }
}

/** Any thrown value as a SyncError; what the program did not foresee becomes `internal`. */
export function toSyncError(thrown: unknown): SyncError {
  if (thrown instanceof SyncError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new SyncError('internal', message, { cause: thrown });
}

/** Process exit code of an error: 2 for configuration and credentials, else 1. */
export function exitCodeOf(error: SyncError): 1 | 2 {
  return ERROR_CATALOG[error.code].exit;
}
