// Why no answer came: what sockets, TLS and undici throw, in four words that a client can act on.

export interface HttpFailure {
  readonly kind: 'unreachable' | 'timeout' | 'tls' | 'deadline';
  /** False when the request surely never reached the server, so repeating it is safe. */
  readonly maybeSent: boolean;
  /** For people, e.g. `connection refused (ECONNREFUSED)`. */
  readonly detail: string;
}

/** Thrown by the transport when its own clock ran out. */
export class HttpTimeout extends Error {
  override readonly name = 'HttpTimeout';
  readonly cut: 'request' | 'deadline';

  constructor(cut: 'request' | 'deadline', milliseconds: number) {
    super(`no answer within ${Math.round(milliseconds)} ms`);
    this.cut = cut;
  }
}

/** Codes of Node and undici for "the server was never asked", with their meaning. */
const NEVER_SENT: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  ETIMEDOUT: 'no connection in time',
};

/** OpenSSL's verification errors and Node's own, as `tls` reports them in `error.code`. */
const TLS_CODE =
  /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(VERIFY|GET_ISSUER)|HOSTNAME_MISMATCH|EPROTO)/;

/** What a rejected `Fetch` means. Anything not recognised counts as possibly sent. */
export function toHttpFailure(thrown: unknown): HttpFailure {
  for (const error of causes(thrown)) {
    if (error instanceof HttpTimeout) {
      const kind = error.cut === 'deadline' ? 'deadline' : 'timeout';
      return { kind, maybeSent: true, detail: error.message };
    }
    const code = codeOf(error);
    if (code === undefined) continue;
    const meaning = NEVER_SENT[code];
    if (meaning !== undefined) {
      const kind = /TIMEDOUT|TIMEOUT/.test(code) ? 'timeout' : 'unreachable';
      return { kind, maybeSent: false, detail: `${meaning} (${code})` };
    }
    if (TLS_CODE.test(code)) return { kind: 'tls', maybeSent: false, detail: code };
  }
  const detail = causes(thrown).at(-1)?.message ?? 'the connection broke';
  return { kind: 'unreachable', maybeSent: true, detail };
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The error, its causes, and (a refused connection to several addresses) its parts. */
function causes(thrown: unknown, depth = 0): Error[] {
  if (!(thrown instanceof Error) || depth > 5) return [];
  const parts: unknown[] = thrown instanceof AggregateError ? thrown.errors : [];
  return [thrown, ...[thrown.cause, ...parts].flatMap((inner) => causes(inner, depth + 1))];
}
