// What the web service can answer, as data, and its form on the wire. Operations say what they
// answer; only this file knows statuses, content types and how each version writes JSON.

export type VtigerVersion = '8.0.0' | '8.4.0';

export type Answer =
  | { readonly kind: 'result'; readonly result: unknown }
  /** Code 0, the number, is what duplicate prevention gives. */
  | { readonly kind: 'error'; readonly code: string | 0; readonly message: string }
  /** HTTP 200 with bare text: PHP ended in the middle of the work. */
  | { readonly kind: 'text'; readonly text: string }
  /** HTTP 500 with nothing: a fault of PHP itself. */
  | { readonly kind: 'crash' }
  /** The emulator does not know what a real server does here, and says so loudly. */
  | { readonly kind: 'not-emulated'; readonly what: string };

export const RESTRICTED_FILE = 'Sorry! Attempt to access restricted file.';

/** Thrown where an operation can't go on; carries the answer that ends it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(answer.kind);
    this.answer = answer;
  }
}

export function result(value: unknown): Answer {
  return { kind: 'result', result: value };
}

/** Ends the operation with an error of the web service. */
export function refuse(code: string | 0, message: string): never {
  throw new Refusal({ kind: 'error', code, message });
}

/** The refusal that the service uses for nearly everything. @param what as in "denied for id" */
export function deny(what?: string): never {
  const denied = 'Permission to perform the operation is denied';
  return refuse('ACCESS_DENIED', what === undefined ? denied : `${denied} for ${what}`);
}

/** The answer to whatever the server did not foresee but PHP survived. */
export function failInternally(): never {
  return refuse('INTERNAL_SERVER_ERROR', 'Unknown Error while processing request');
}

export function notEmulated(what: string): never {
  throw new Refusal({ kind: 'not-emulated', what });
}

/** An answer as HTTP. Errors of the service are HTTP 200, as on a real server. */
export function toResponse(answer: Answer, version: VtigerVersion): Response {
  switch (answer.kind) {
    case 'result':
      return json({ success: true, result: answer.result }, 200, version);
    case 'error': {
      const { message, code } = answer;
      return json({ success: false, error: { message, code } }, 200, version);
    }
    case 'text':
      return html(answer.text, 200);
    case 'crash':
      return html('', 500);
    case 'not-emulated': {
      const message = `The embedded Vtiger has no answer to this: ${answer.what}`;
      return json({ success: false, error: { message, code: 'NOT_EMULATED' } }, 501, version);
    }
  }
}

export function html(body: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': 'text/html; charset=UTF-8', ...headers },
  });
}

function json(value: unknown, status: number, version: VtigerVersion): Response {
  const text = JSON.stringify(value);
  return new Response(version === '8.4.0' ? withRawControls(text) : text, {
    status,
    headers: { 'content-type': 'application/json' },
  });
}

/** 8.4.0 writes control characters that have no short escape as they are, so it is no valid JSON. */
function withRawControls(json: string): string {
  return json.replace(/\\(?:u(00[01][\da-f])|.)/g, (escape, code: string | undefined) =>
    code === undefined ? escape : String.fromCharCode(parseInt(code, 16)),
  );
}
