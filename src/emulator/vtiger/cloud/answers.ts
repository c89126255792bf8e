// What the REST API answers, on the wire: success as in the web service, failure as an HTTP status with
// the message in the body or in the status line. The documents name both places and no form.
import { html, type Answer } from '../answers.ts';

/** Where a failure says what it is about. */
export type FailurePlace = 'body' | 'status-line';

/** The status that the documents give every refusal. */
const REFUSED = 400;

export function toCloudResponse(answer: Answer, place: FailurePlace): Response {
  switch (answer.kind) {
    case 'result':
      return json({ success: true, result: answer.result }, 200);
    case 'error':
      return toFailure(REFUSED, String(answer.code), answer.message, place);
    case 'text':
      // PHP ended in the middle of the work; the documents call every 5xx a failure to serve.
      return html(answer.text, 500);
    case 'crash':
      return html('', 500);
    case 'not-emulated': {
      const message = `The embedded Vtiger has no answer to this: ${answer.what}`;
      return toFailure(501, 'NOT_EMULATED', message, 'body');
    }
  }
}

export function toFailure(
  status: number,
  code: string,
  message: string,
  place: FailurePlace,
): Response {
  if (place === 'body') return json({ success: false, error: { code, message } }, status);
  // A status line takes no more than ASCII.
  const statusText = message.replace(/[^ -~]/g, '?');
  return new Response('', { status, statusText });
}

function json(value: unknown, status: number): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
  });
}
