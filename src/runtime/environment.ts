// The environment as the program reads it, handed in by the entries so that nothing else has to.
import type { ProxySettings } from '../http/undici-transport.ts';

/** A file of the checkout; its text is absent where there is no such file. */
export interface CheckoutFile {
  readonly text: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Lower case first, as curl and most others do. */
export function proxyOf(env: Environment): ProxySettings {
  return {
    http: env['http_proxy'] ?? env['HTTP_PROXY'],
    https: env['https_proxy'] ?? env['HTTPS_PROXY'],
    no: env['no_proxy'] ?? env['NO_PROXY'],
  };
}
