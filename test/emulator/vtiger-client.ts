// The least of a client of the web service, for tests of the emulator: it sends what it is told, as
// the recordings were sent, and reads answers without judging them.
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { WireFault } from '../../src/emulator/serve.ts';
import type { Vtiger } from '../../src/emulator/vtiger/vtiger.ts';

export type Parameters = Readonly<Record<string, unknown>>;

export interface Exchange {
  readonly method: string;
  readonly params: Parameters;
  readonly file?: { readonly name: string; readonly type: string; readonly content: string };
}

const ENDPOINT = 'http://vtiger.test/webservice.php';

/** The request of an exchange; values that aren't strings travel as JSON. */
export function toRequest({ method, params, file }: Exchange): Request {
  const entries = Object.entries(params).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const encoded = new URLSearchParams(entries);
  if (method === 'GET') return new Request(`${ENDPOINT}?${encoded.toString()}`);
  if (file === undefined) return new Request(ENDPOINT, { method, body: encoded });
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  form.append('filename', new File([file.content], file.name, { type: file.type }));
  return new Request(ENDPOINT, { method, body: form });
}

/** The answer to an exchange; fails the test where there is none. */
export async function send(vtiger: Vtiger, exchange: Exchange): Promise<Response> {
  return asResponse(await vtiger.handle(toRequest(exchange)));
}

export function asResponse(outcome: Response | WireFault): Response {
  if (outcome instanceof Response) return outcome;
  return expect.unreachable(`a wire fault: ${outcome.fault}`);
}

export interface ServiceAnswer {
  readonly success: boolean;
  readonly result?: unknown;
  readonly error?: { readonly code: string | number; readonly message: string };
}

export async function call(
  vtiger: Vtiger,
  method: 'GET' | 'POST',
  params: Parameters,
): Promise<ServiceAnswer> {
  return (await (await send(vtiger, { method, params })).json()) as ServiceAnswer;
}

/** The proof that a login takes. */
export function proofOf(token: string, accessKey: string): string {
  return createHash('md5')
    .update(token + accessKey)
    .digest('hex');
}

export async function challenge(vtiger: Vtiger, username: string): Promise<string> {
  const { result } = await call(vtiger, 'GET', { operation: 'getchallenge', username });
  return (result as { token: string }).token;
}

/** A new session of a user, by default the first. */
export async function logIn(vtiger: Vtiger, username = vtiger.users[0]?.name): Promise<string> {
  const user = vtiger.users.find(({ name }) => name === username);
  if (user === undefined) return expect.unreachable('no such user');
  const token = await challenge(vtiger, user.name);
  const accessKey = proofOf(token, user.accessKey);
  const parameters = { operation: 'login', username: user.name, accessKey };
  const { result } = await call(vtiger, 'POST', parameters);
  return (result as { sessionName: string }).sessionName;
}

export const TICKET = {
  assigned_user_id: '19x1',
  ticketstatus: 'Open',
  ticketpriorities: 'Normal',
  ticket_title: 'x',
};

/** Creates a ticket from what TICKET has and `fields`. */
export function createTicket(
  vtiger: Vtiger,
  sessionName: string,
  fields: Parameters = {},
): Promise<ServiceAnswer> {
  const element = { ...TICKET, ...fields };
  const params = { operation: 'create', elementType: 'HelpDesk', sessionName, element };
  return call(vtiger, 'POST', params);
}

export function query(vtiger: Vtiger, sessionName: string, text: string): Promise<ServiceAnswer> {
  return call(vtiger, 'GET', { operation: 'query', sessionName, query: text });
}

/** The id of the record that an answer holds. */
export function idOf({ result }: ServiceAnswer): string {
  return (result as { id: string }).id;
}

/** A clock that stands until it is moved. */
export function createClock(start = '2026-01-02T03:04:05.678Z') {
  let now = new Date(start).getTime();
  return {
    clock: () => new Date(now),
    forward: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

/** The code of the error that an answer is, if it is one. */
export function codeOf({ error }: ServiceAnswer): string | number | undefined {
  return error?.code;
}
