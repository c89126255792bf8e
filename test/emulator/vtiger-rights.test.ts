// A user who is no administrator: the normal case for an integration.
import { describe, expect, it } from 'vitest';
import { createVtiger } from '../../src/emulator/vtiger/vtiger.ts';
import { call, codeOf, createTicket, idOf, logIn, query, TICKET } from './vtiger-client.ts';

describe('a user who is no administrator', () => {
  const users = [
    { name: 'admin', admin: true },
    { name: 'integration', rights: { edit: false } },
    { name: 'reader', rights: { create: false } },
  ] as const;

  it('creates and comments, but neither deletes nor sees users', async () => {
    const vtiger = createVtiger({ users: [users[0], { name: 'integration' }] });
    const session = await logIn(vtiger, 'integration');
    const id = idOf(await createTicket(vtiger, session, { assigned_user_id: '20x4' }));
    const attempt = (operation: string, method: 'GET' | 'POST', params: object) =>
      call(vtiger, method, { operation, sessionName: session, ...params });
    const comment = { commentcontent: 'c', related_to: id, assigned_user_id: '19x1' };
    expect(
      await attempt('create', 'POST', { elementType: 'ModComments', element: comment }),
    ).toMatchObject({ success: true, result: { creator: vtiger.users[1]?.id } });
    expect(
      (await attempt('revise', 'POST', { element: { id, ticketstatus: 'Closed' } })).success,
    ).toBe(true);
    expect((await attempt('delete', 'POST', { id })).error).toEqual({
      code: 'ACCESS_DENIED',
      message: 'Permission to read given object is denied',
    });
    expect(codeOf(await attempt('query', 'GET', { query: 'SELECT id FROM Users;' }))).toBe(
      'ACCESS_DENIED',
    );
    expect(codeOf(await attempt('retrieve', 'GET', { id: vtiger.users[1]?.id }))).toBe(
      'ACCESS_DENIED',
    );
    expect((await attempt('query', 'GET', { query: 'SELECT id FROM Groups;' })).success).toBe(true);
    expect(vtiger.tickets()).toHaveLength(1);
  });

  it('hands records to people who are there, and to nobody else', async () => {
    const vtiger = createVtiger({ users: [users[0], { name: 'integration' }] });
    const sessionName = await logIn(vtiger, 'integration');
    const refusal = { code: 'ACCESS_DENIED', message: 'Cannot assign record to the given user' };
    for (const assigned_user_id of ['19x77', '20x77']) {
      const { error } = await createTicket(vtiger, sessionName, { assigned_user_id });
      expect(error).toEqual(refusal);
    }
    expect(vtiger.tickets()).toEqual([]);
    const id = idOf(await createTicket(vtiger, sessionName, { assigned_user_id: '19x1' }));
    const element = { id, assigned_user_id: '19x77' };
    const { error } = await call(vtiger, 'POST', { operation: 'revise', sessionName, element });
    expect(error).toEqual(refusal);
    expect(vtiger.ticket(id)?.['assigned_user_id']).toBe('19x1');
  });

  it('may be kept from tickets of other owners, but not from making them', async () => {
    const vtiger = createVtiger({ users: [users[0], { name: 'integration', seesOwnOnly: true }] });
    const sessionName = await logIn(vtiger, 'integration');
    const id = idOf(await createTicket(vtiger, sessionName, { assigned_user_id: '19x1' }));
    expect((await query(vtiger, sessionName, 'SELECT id FROM HelpDesk;')).result).toEqual([]);
    const refusal = { code: 'ACCESS_DENIED', message: 'Permission to read given object is denied' };
    const ask = async (method: 'GET' | 'POST', operation: string, params: object) =>
      (await call(vtiger, method, { operation, sessionName, ...params })).error;
    expect(await ask('GET', 'retrieve', { id })).toEqual(refusal);
    expect(await ask('POST', 'revise', { element: { id, ticket_title: 'y' } })).toEqual(refusal);
    expect(await ask('POST', 'delete', { id })).toEqual(refusal);
    const own = idOf(await createTicket(vtiger, sessionName, { assigned_user_id: '19x5' }));
    expect(await ask('GET', 'retrieve', { id: own })).toBeUndefined();
  });

  it.each([
    ['integration', { createable: true, updateable: false, deleteable: false }],
    ['reader', { createable: false, updateable: true, deleteable: false }],
    ['admin', { createable: true, updateable: true, deleteable: true }],
  ])('%s finds the rights in describe and in what happens', async (name, rights) => {
    const vtiger = createVtiger({ users });
    const id = vtiger.add('HelpDesk', TICKET);
    const session = await logIn(vtiger, name);
    const params = { operation: 'describe', sessionName: session, elementType: 'HelpDesk' };
    expect((await call(vtiger, 'GET', params)).result).toMatchObject(rights);
    expect((await createTicket(vtiger, session)).success).toBe(rights.createable);
    const element = { id, ticketstatus: 'Closed' };
    const revised = await call(vtiger, 'POST', {
      operation: 'revise',
      sessionName: session,
      element,
    });
    expect(revised.success).toBe(rights.updateable);
    expect(vtiger.ticket(id)?.['ticketstatus']).toBe(rights.updateable ? 'Closed' : 'Open');
  });

  it('gets the same fields in another order', async () => {
    const vtiger = createVtiger({ users });
    vtiger.add('HelpDesk', TICKET);
    const rows = [];
    for (const name of ['admin', 'integration']) {
      const { result } = await query(vtiger, await logIn(vtiger, name), 'SELECT * FROM HelpDesk;');
      rows.push((result as object[])[0] ?? {});
    }
    expect(rows[1]).toEqual(rows[0]);
    expect(Object.keys(rows[1] ?? {})).not.toEqual(Object.keys(rows[0] ?? {}));
  });

  it.each([
    ['create', 'Permission to write is denied'],
    ['edit', 'Permission to read given object is denied'],
    ['delete', 'Permission to delete is denied'],
  ] as const)('may have to do without the right to %s comments', async (right, message) => {
    const commentRights = { [right]: false };
    const vtiger = createVtiger({ users: [users[0], { name: 'integration', commentRights }] });
    const ticket = vtiger.add('HelpDesk', TICKET);
    const comment = { commentcontent: 'c', related_to: ticket, assigned_user_id: '19x1' };
    const id = vtiger.add('ModComments', comment);
    const sessionName = await logIn(vtiger, 'integration');
    const attempts = {
      create: { elementType: 'ModComments', element: comment },
      revise: { element: { id, commentcontent: 'd' } },
      delete: { id },
    };
    const refusals = [];
    for (const [operation, params] of Object.entries(attempts)) {
      const { error } = await call(vtiger, 'POST', { operation, sessionName, ...params });
      if (error !== undefined) refusals.push([operation, error]);
    }
    const operation = right === 'edit' ? 'revise' : right;
    expect(refusals).toEqual([[operation, { code: 'ACCESS_DENIED', message }]]);
  });
});
