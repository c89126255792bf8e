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
  /** False when nothing had been sent yet, as while the connection was being made. */
  readonly maybeSent: boolean;

  constructor(cut: 'request' | 'deadline', milliseconds: number, maybeSent = true) {
    super(`no answer within ${Math.round(milliseconds)} ms`);
    this.cut = cut;
    this.maybeSent = maybeSent;
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
const CERTIFICATE_CODE =
  /^(CERT_|CRL_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)/;

/** No TLS at all at the other end, or TLS that broke, perhaps in the middle of an exchange. */
const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|EPROTO)/;

/** What a rejected `Fetch` means. Anything not recognised counts as possibly sent. */
export function toHttpFailure(thrown: unknown): HttpFailure {
  for (const error of causes(thrown)) {
    if (error instanceof HttpTimeout) {
      const kind = error.cut === 'deadline' ? 'deadline' : 'timeout';
      return { kind, maybeSent: error.maybeSent, detail: error.message };
    }
    const code = codeOf(error);
    if (code === undefined) continue;
    const meaning = NEVER_SENT[code];
    // The same codes end a connection that stood, with what was sent on it.
    if (meaning !== undefined && !isOfOpenConnection(error)) {
      const kind = /TIMEDOUT|TIMEOUT/.test(code) ? 'timeout' : 'unreachable';
      return { kind, maybeSent: false, detail: `${meaning} (${code})` };
    }
    if (CERTIFICATE_CODE.test(code)) {
      return { kind: 'tls', maybeSent: false, detail: `the certificate is not trusted (${code})` };
    }
    if (TLS_CODE.test(code))
      return { kind: 'tls', maybeSent: true, detail: `TLS failed (${code})` };
    if (isRefusalOfProxy(error)) {
      return { kind: 'unreachable', maybeSent: false, detail: error.message };
    }
  }
  const detail = causes(thrown).at(-1)?.message ?? 'the connection broke';
  return { kind: 'unreachable', maybeSent: true, detail };
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function isOfOpenConnection(error: Error): boolean {
  return 'syscall' in error && (error.syscall === 'read' || error.syscall === 'write');
}

/** undici's words where a proxy answers CONNECT with anything but 200, or wants a password. */
function isRefusalOfProxy({ message }: Error): boolean {
  return /^Proxy (response \(\d+\)|Authentication Required)/.test(message);
}

/** The error, its causes, and (a refused connection to several addresses) its parts. */
function causes(thrown: unknown, depth = 0): Error[] {
  if (!(thrown instanceof Error) || depth > 5) return [];
  const parts: unknown[] = thrown instanceof AggregateError ? thrown.errors : [];
  return [thrown, ...[thrown.cause, ...parts].flatMap((inner) => causes(inner, depth + 1))];
}
