// The CRM's address, from what people paste into it. Its own file because it is a safety rule:
// credentials go only to https, and an address that carries a password is never repeated.
import type { Parsed } from './parsed.ts';

/** Pages that people copy together with the address. */
const ENTRY_PAGE = /\/(?:webservice|index)\.php$/i;

/** The REST API of Vtiger Cloud, up to whatever operation was copied with it. */
const REST_API = /\/restapi(?:\/.*)?$/i;

/**
 * The address without query, fragment, entry page, path of the REST API and closing slashes, e.g.
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
  const path = url.pathname.replace(REST_API, '').replace(ENTRY_PAGE, '').replace(/\/+$/, '');
  return { value: `${url.origin}${path}` };
}

/** @param hostname as `URL` gives it: lower case, IPv4 in four parts, IPv6 in brackets */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

export const VTIGER_APIS = ['webservice', 'restapi'] as const;
export type VtigerApi = (typeof VTIGER_APIS)[number];

/**
 * The APIs that an address may speak, the likelier one first. Vtiger Cloud is at `*.vtiger.com`, or at a
 * name of the customer's own; an address with the path of one API says it all.
 */
export function apisAt(text: string): readonly VtigerApi[] {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return VTIGER_APIS;
  if (REST_API.test(url.pathname)) return ['restapi'];
  if (/\/webservice\.php$/i.test(url.pathname)) return ['webservice'];
  return /(?:^|\.)vtiger\.com$/.test(url.hostname) ? VTIGER_APIS.toReversed() : VTIGER_APIS;
}
