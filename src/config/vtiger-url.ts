// The CRM's address, from what people paste into it. Its own file because it is a safety rule:
// credentials go only to https, and an address that carries a password is never repeated.
import type { Parsed } from './parsed.ts';

/** Pages that people copy together with the address. */
const ENTRY_PAGE = /\/(?:webservice|index)\.php$/i;

/**
 * The address without query, fragment, entry page and closing slashes, e.g.
 * `https://crm.example.com/vtiger`. Mistakes never repeat what was given.
 */
export function parseVtigerUrl(text: string, allowInsecureHttp: boolean): Parsed<string> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // `crm.example.com:8443` is a valid URL of the scheme `crm.example.com:`.
  if (url === undefined || !/^https?:\/\//i.test(text)) {
    return { mistake: 'is no address that begins with https://' };
  }
  if (url.username !== '' || url.password !== '') {
    return { mistake: 'must not carry a user or password; use vtiger-username, vtiger-access-key' };
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && !allowInsecureHttp) {
    return { mistake: 'has to begin with https:// (or set allow-insecure-http: true)' };
  }
  const path = url.pathname.replace(ENTRY_PAGE, '').replace(/\/+$/, '');
  return { value: `${url.origin}${path}` };
}

/** @param hostname as `URL` gives it: lower case, IPv4 in four parts, IPv6 in brackets */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
