// The embedded Vtiger as an account of Vtiger Cloud: what the documents promise, and what its README says
// that it assumes.
import { describe, expect, it } from 'vitest';
import {
  createVtiger,
  type CloudOptions,
  type Vtiger,
  type VtigerOptions,
} from '../../src/emulator/vtiger/vtiger.ts';

interface Told {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly success: boolean | undefined;
  readonly result: unknown;
  readonly error: { readonly code?: string; readonly message?: string } | undefined;
}

function openAccount(cloud: CloudOptions = {}, more: VtigerOptions = {}) {
  const vtiger = createVtiger({ ...more, cloud });
  const [user] = vtiger.users;
  const right = `Basic ${Buffer.from(`admin:${user?.accessKey ?? ''}`).toString('base64')}`;
  const ask = async (
    method: 'GET' | 'POST',
    operation: string,
    parameters: Record<string, string> = {},
    authorization = right,
  ): Promise<Told> => {
    const form = new URLSearchParams(parameters);
    const url = `http://crm.test/restapi/v1/vtiger/default/${operation}`;
    const request =
      method === 'GET'
        ? new Request(`${url}?${form.toString()}`, { headers: { authorization } })
        : new Request(url, { method, body: form, headers: { authorization } });
    return toTold(await answerOf(vtiger, request));
  };
  return { vtiger, ask };
}

async function answerOf(vtiger: Vtiger, request: Request): Promise<Response> {
  const answer = await vtiger.handle(request);
  return answer instanceof Response ? answer : expect.unreachable('a fault on the wire');
}

async function toTold(response: Response): Promise<Told> {
  const { status, statusText, headers } = response;
  const body = await response.text();
  const json = (body.startsWith('{') ? JSON.parse(body) : {}) as Partial<Told>;
  return {
    status,
    statusText,
    headers,
    success: json.success,
    result: json.result,
    error: json.error,
  };
}

const CASE = {
  title: 'T',
  casestatus: 'Open',
  casepriority: 'High',
  assigned_user_id: '19x1',
} as const;

function element(fields: Readonly<Record<string, string>>) {
  return { elementType: 'Cases', element: JSON.stringify(fields) };
}

describe('an account', () => {
  it('lets in whoever gives user and key with the call, and nobody else', async () => {
    const { ask } = openAccount();
    expect(await ask('GET', 'me')).toMatchObject({
      status: 200,
      success: true,
      result: { id: '19x1', user_name: 'admin', email1: 'admin@example.com' },
    });
    for (const wrong of ['', 'Basic', 'Bearer x', `Basic ${btoa('admin:wrong')}`]) {
      expect(await ask('GET', 'me', {}, wrong)).toMatchObject({ status: 401, success: false });
    }
  });

  it('knows its operations by their method, and no web service', async () => {
    const { vtiger, ask } = openAccount();
    expect(await ask('POST', 'me')).toMatchObject({ status: 404 });
    expect(await ask('GET', 'getchallenge')).toMatchObject({ status: 404 });
    const old = new Request('http://crm.test/webservice.php?operation=getchallenge&username=admin');
    expect((await answerOf(vtiger, old)).status).toBe(404);
  });

  it.each([
    [['HelpDesk', 'Cases'], undefined],
    [['Cases'], ['Cases']],
    [['HelpDesk'], ['HelpDesk']],
  ] as const)('lists the ticket modules that it has: %j', async (names, modules) => {
    const { ask } = openAccount(modules === undefined ? {} : { modules });
    const { result } = await ask('GET', 'listtypes', { fieldTypeList: 'null' });
    const { types } = result as { types: string[] };
    expect(types.filter((name) => name === 'HelpDesk' || name === 'Cases').sort()).toEqual(
      [...names].sort(),
    );
    expect(types).toContain('ModComments');
  });
});

describe('a failure', () => {
  const missing = element({ casestatus: 'Open' });

  it('is a 400 with code and message in the body', async () => {
    const { ask } = openAccount();
    expect(await ask('POST', 'create', missing)).toMatchObject({
      status: 400,
      success: false,
      error: { code: 'MANDATORY_FIELDS_MISSING', message: 'title does not have a value' },
    });
  });

  it('is a 400 with the message in the status line', async () => {
    const { ask } = openAccount({ failuresIn: 'status-line' });
    expect(await ask('POST', 'create', missing)).toMatchObject({
      status: 400,
      statusText: 'title does not have a value',
      error: undefined,
    });
  });
});

describe('a closed case', () => {
  it('is opened by reopen alone, and only as long as it is resolved', async () => {
    const { ask } = openAccount();
    const { result } = await ask('POST', 'create', element(CASE));
    const { id } = result as { id: string };
    const setStatus = (casestatus: string) =>
      ask('POST', 'revise', { element: JSON.stringify({ id, casestatus }) });
    expect(result).toMatchObject({ case_no: 'CASE1', isclosed: false, reopen_count: 0 });
    expect(await ask('POST', 'reopen', { id })).toMatchObject({ status: 400 });
    expect(await setStatus('Resolved')).toMatchObject({ status: 200, result: { isclosed: true } });
    expect(await setStatus('Open')).toMatchObject({ status: 400 });
    expect(await ask('POST', 'reopen', { id })).toMatchObject({
      status: 200,
      result: { casestatus: 'Open', isclosed: false, reopen_count: 1 },
    });
    expect(await setStatus('Closed')).toMatchObject({ status: 200 });
    expect(await ask('POST', 'reopen', { id })).toMatchObject({ status: 400 });
  });

  it('comes from an open one where it waited', async () => {
    const { ask } = openAccount();
    const waiting = { ...CASE, casestatus: 'Wait for Customer' };
    const { id } = (await ask('POST', 'create', element(waiting))).result as { id: string };
    for (const [casestatus, status] of [
      ['Resolved', 400],
      ['Open', 200],
      ['Resolved', 200],
    ] as const) {
      const changed = { element: JSON.stringify({ id, casestatus }) };
      expect(await ask('POST', 'revise', changed)).toMatchObject({ status });
    }
  });
});

describe('a quota', () => {
  const START = Date.parse('2026-01-31T10:00:00Z');

  it('is told with every answer, refuses when it is used up, and begins anew', async () => {
    let now = START;
    const { ask } = openAccount(
      { quota: { perMinute: 2, perDay: 3 } },
      { clock: () => new Date(now) },
    );
    const left = async () => {
      const { status, headers } = await ask('GET', 'me');
      const of = (name: string): string | null => headers.get(name);
      return [status, of('x-floodcontrol-remaining'), of('x-ratelimit-remaining')];
    };
    expect(await left()).toEqual([200, '1', '2']);
    const { headers } = await ask('GET', 'me');
    expect(headers.get('x-floodcontrol-minutelimit')).toBe('2');
    expect(headers.get('x-floodcontrol-reset')).toBe(String(START / 1000 + 60));
    expect(headers.get('x-ratelimit-dailylimit')).toBe('3');
    expect(headers.get('x-ratelimit-reset')).toBe(String(START / 1000 + 86_400));
    expect(headers.get('date')).toBe(new Date(START).toUTCString());
    expect(await left()).toEqual([429, '0', '1']);
    now += 60_000;
    expect(await left()).toEqual([200, '1', '0']);
    expect(await left()).toEqual([429, '1', '0']);
    now += 86_400_000;
    expect(await left()).toEqual([200, '1', '2']);
  });
});
