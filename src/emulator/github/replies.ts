// The answers that GitHub's REST API gives, in its words: clients match on some of them.

/** Where GitHub's error bodies point to. */
const DOCUMENTATION = 'https://docs.github.com/rest';

export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** An error body: `message`, where to read more, and the status once more as text. */
export function problem(
  status: number,
  message: string,
  extra: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { message, ...extra, documentation_url: DOCUMENTATION, status: String(status) };
  return json(status, body, headers);
}

export const notFound = () => problem(404, 'Not Found');
export const badCredentials = () => problem(401, 'Bad credentials');
export const notAccessible = () => problem(403, 'Resource not accessible by integration');
export const issueDeleted = () => problem(410, 'This issue was deleted');

export function movedPermanently(location: string): Response {
  return problem(301, 'Moved Permanently', { url: location }, { location });
}

/** For requests that write: whoever follows must not turn them into reads. */
export function temporarilyAt(location: string): Response {
  return problem(307, 'Temporary Redirect', { url: location }, { location });
}

/** A value that was understood but is not allowed. */
export function validationFailed(error: {
  readonly resource: string;
  readonly code: string;
  readonly field: string;
  readonly message?: string;
}): Response {
  return problem(422, 'Validation Failed', { errors: [error] });
}

/** No answer of GitHub's: the emulator says that it does not have this. */
export function notEmulated(what: string): Response {
  return problem(501, `Not emulated: ${what}. See src/emulator/github/README.md`);
}
