// The shape of an HTTP exchange that every client of the program is written against: a part of the
// standard `fetch`, so that tests can pass the global one, and the runtime its own.

export interface HttpHeaders {
  get(name: string): string | null;
  [Symbol.iterator](): Iterator<[string, string]>;
}

export interface HttpRequestInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  /** The sender keeps to the server's limits itself: what they refuse is not sent again for it. */
  readonly isPaced?: boolean;
  /** It changes nothing, though its method is none that says so: it may be sent again. */
  readonly isRead?: boolean;
}

export interface HttpResponse {
  readonly status: number;
  /** The words of the status line, where the transport tells them; some servers put their message there. */
  readonly statusText?: string;
  readonly url: string;
  readonly headers: HttpHeaders;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Sends one request. Redirects are never followed: they come back as the answer they are.
 * Rejects with what `toHttpFailure` understands when no whole answer came.
 */
export type Fetch = (url: string, init?: HttpRequestInit) => Promise<HttpResponse>;

export interface Transport {
  readonly fetch: Fetch;
  /**
   * Begins a connection to the server of `url`, for the next request that finds no other one free: its
   * handshakes are over by then, or under way. What goes wrong shows in that request.
   */
  readonly connectAhead: (url: string) => void;
  /**
   * Lets go of what would keep the process from ending. Requests that are under way are no longer waited for,
   * and none is sent any more.
   */
  close(): Promise<void>;
}
