// The embedded Vtiger as a whole: its tickets, its pages, its door, and what it doesn't know.
import { describe, expect, it } from 'vitest';
import { createVtiger } from '../../src/emulator/vtiger/vtiger.ts';
import {
  asResponse,
  call,
  createClock,
  createTicket,
  idOf,
  logIn,
  query,
  send,
  TICKET,
  toRequest,
  type ServiceAnswer,
} from './vtiger-client.ts';

const KEY_FIELD = { name: 'cf_901', unique: true } as const;
const URL_OF_ISSUE = 'https://github.com/acme/app/issues/1';

describe('the fields of tickets', () => {
  const customFields = [
    { name: 'cf_903', label: 'Area', type: 'picklist', values: ['UI', 'API'], mandatory: true },
  ] as const;

  it('include custom ones, in describe and in the checks', async () => {
    const vtiger = createVtiger({ customFields });
    const session = await logIn(vtiger);
    const params = { operation: 'describe', sessionName: session, elementType: 'HelpDesk' };
    const { result } = await call(vtiger, 'GET', params);
    const { fields } = result as { fields: { name: string }[] };
    expect(fields.find(({ name }) => name === 'cf_903')).toMatchObject({
      label: 'Area',
      mandatory: true,
      type: { name: 'picklist', picklistValues: [{ value: 'UI' }, { value: 'API' }] },
    });
    expect((await createTicket(vtiger, session)).error?.message).toBe(
      'cf_903 does not have a value',
    );
    expect((await createTicket(vtiger, session, { cf_903: 'UI' })).success).toBe(true);
  });

  it('belong to an owner who is not there after a create that seemed to fail', async () => {
    const vtiger = createVtiger();
    const session = await logIn(vtiger);
    const element = { ...TICKET, assigned_user_id: '19x999' };
    const params = {
      operation: 'create',
      elementType: 'HelpDesk',
      sessionName: session,
      element,
    };
    const response = await send(vtiger, { method: 'POST', params });
    expect(await response.text()).toBe('Sorry! Attempt to access restricted file.');
    expect(vtiger.tickets()).toMatchObject([{ assigned_user_id: '19x999' }]);
  });
});

describe('people in the pages', () => {
  it('edit, delete and add records that the service then shows', async () => {
    const { clock, forward } = createClock();
    const vtiger = createVtiger({ clock, keyField: KEY_FIELD });
    const session = await logIn(vtiger);
    const id = idOf(await createTicket(vtiger, session, { cf_901: URL_OF_ISSUE }));
    const created = vtiger.ticket(id);
    expect(created?.['createdtime']).toBe('2026-01-02 03:04:05');
    expect(created?.['modifiedtime']).toBe(created?.['createdtime']);
    forward(60);
    vtiger.editTicket(id, { ticketstatus: 'Wait For Response', cf_901: 'other' });
    const rows = await query(
      vtiger,
      session,
      `SELECT ticketstatus,modifiedtime FROM HelpDesk WHERE cf_901='other';`,
    );
    expect(rows.result).toEqual([
      { ticketstatus: 'Wait For Response', modifiedtime: '2026-01-02 03:05:05' },
    ]);
    vtiger.deleteTicket(id);
    expect(vtiger.tickets()).toEqual([]);
    expect(() => {
      vtiger.editTicket(id, {});
    }).toThrow('There is no ticket');
  });

  it('see comments and files, and lose a file that is too large', async () => {
    const vtiger = createVtiger();
    const session = await logIn(vtiger);
    const ticket = idOf(await createTicket(vtiger, session));
    const upload = async (content: string): Promise<void> => {
      const element = {
        notes_title: 'log',
        filelocationtype: 'I',
        filestatus: '1',
        assigned_user_id: '19x1',
        folderid: '22x1',
      };
      const response = await send(vtiger, {
        method: 'POST',
        params: { operation: 'create', sessionName: session, elementType: 'Documents', element },
        file: { name: 'log.txt', type: 'text/plain', content },
      });
      await call(vtiger, 'POST', {
        operation: 'add_related',
        sessionName: session,
        sourceRecordId: ticket,
        relatedRecordId: idOf((await response.json()) as ServiceAnswer),
        relationIdLabel: 'Documents',
      });
    };
    await upload('hello');
    await upload('x'.repeat(3_000_001));
    const [kept, lost] = vtiger.documents(ticket);
    expect(kept).toMatchObject({ fields: { filename: 'log.txt', filesize: '5' } });
    expect(Buffer.from(kept?.content ?? []).toString()).toBe('hello');
    expect(lost).toMatchObject({ fields: { filename: '', filesize: '0' } });
    expect(lost?.content).toBeUndefined();
    const comment = vtiger.add('ModComments', { commentcontent: 'seen', related_to: ticket });
    expect(vtiger.comments(ticket)).toMatchObject([{ id: comment, commentcontent: 'seen' }]);
  });
});

describe('the door', () => {
  it.each([
    [0, 200],
    [1, 414],
  ])('with a request line %i over 8190 bytes answers %i', async (over, status) => {
    const vtiger = createVtiger();
    const request = toRequest({ method: 'GET', params: { operation: 'getchallenge', pad: '' } });
    const { pathname, search } = new URL(request.url);
    const pad = 8190 - `GET ${pathname}${search} HTTP/1.1`.length + over;
    const response = asResponse(await vtiger.handle(new Request(request.url + 'x'.repeat(pad))));
    expect(response.status).toBe(status);
  });

  it('is at the base path only', async () => {
    const vtiger = createVtiger({ basePath: '/crm' });
    const statusOf = async (path: string) => {
      const url = `http://vtiger.test${path}?operation=getchallenge&username=admin`;
      return asResponse(await vtiger.handle(new Request(url))).status;
    };
    expect(await statusOf('/crm/webservice.php')).toBe(200);
    expect(await statusOf('/webservice.php')).toBe(404);
  });
});

describe('what is asked for', () => {
  it('is recorded without secrets, with its times', async () => {
    const vtiger = createVtiger();
    const session = await logIn(vtiger);
    await createTicket(vtiger, session);
    expect(vtiger.calls.map(({ operation, method }) => [operation, method])).toEqual([
      ['getchallenge', 'GET'],
      ['login', 'POST'],
      ['create', 'POST'],
    ]);
    const [, login, create] = vtiger.calls;
    expect(login?.session).toBe(false);
    expect(create?.session).toBe(true);
    expect(create?.startedAt).toBeGreaterThanOrEqual(login?.endedAt ?? Infinity);
    expect(JSON.stringify(vtiger.calls)).not.toContain(session);
  });

  it.each([
    ['describe', 'GET', { elementType: 'Contacts' }],
    ['relatedtypes', 'GET', { elementType: 'Accounts' }],
    ['query', 'GET', { query: 'SELECT * FROM Invoice;' }],
    ['create', 'POST', { elementType: 'HelpDesk', element: { ...TICKET, hours: [1] } }],
    ['extendsession', 'POST', {}],
  ] as const)('and has no known answer fails loudly: %s', async (operation, method, params) => {
    const vtiger = createVtiger();
    const sessionName = await logIn(vtiger);
    const response = await send(vtiger, { method, params: { operation, sessionName, ...params } });
    expect(response.status).toBe(501);
    expect(await response.json()).toMatchObject({
      success: false,
      error: { code: 'NOT_EMULATED' },
    });
    expect(vtiger.unhandled).toHaveLength(1);
  });
});
