// The answers that GitLab's REST API gives, in its words.

export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

const said = (status: number, message: unknown) => json(status, { message });

export const unauthorized = () => said(401, '401 Unauthorized');
export const forbidden = () => said(403, '403 Forbidden');
export const notFound = (what = '') => said(404, `404 ${what}${what && ' '}Not Found`);
export const badRequest = (message: unknown) => said(400, message);
export const noKeyset = () =>
  json(405, { error: 'Keyset pagination is not yet available for this type of request' });

/** What a token without the scope `api` gets for a write. */
export const insufficientScope = () =>
  json(403, {
    error: 'insufficient_scope',
    error_description: 'The request requires higher privileges than provided by the access token.',
    scope: 'api',
  });

/** The limit for notes: of the application, so its answer is JSON and names no time. */
export const tooManyNotes = () =>
  said(429, {
    error: 'This endpoint has been requested too many times. Try again later.',
  });

/** The limit for requests: of what stands in front of the application, in plain text. @param retryAfter seconds */
export function retryLater(retryAfter?: number): Response {
  const headers: Record<string, string> = {
    'content-type': 'text/plain',
    'ratelimit-remaining': '0',
  };
  if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter);
  return new Response('Retry later\n', { status: 429, headers });
}

/** The page that GitLab's proxy shows while GitLab does not answer. */
export function outOfOrderPage(status = 502): Response {
  const page = '<!DOCTYPE html><html><body><h1>GitLab is not responding</h1></body></html>';
  return new Response(page, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** Where a renamed project is read now. */
export function movedPermanently(location: string): Response {
  return json(301, { message: 'Moved Permanently' }, { location });
}

/** No answer of GitLab's: the emulator says that it does not have this. */
export function notEmulated(what: string): Response {
  return json(501, { message: `Not emulated: ${what}. See src/emulator/README.md` });
}
