// What stands in front of GitHub when GitHub does not answer.

/** The page that a proxy in front of GitHub shows when GitHub does not answer. */
export function unicornPage(status = 502): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const page = '<!DOCTYPE html><html><body><h1>This page is taking too long to load.</h1></body>';
  return new Response(`${page}</html>`, { status, headers });
}
