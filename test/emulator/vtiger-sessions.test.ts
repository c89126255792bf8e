// Many clients at once: challenges, sessions, locks, unique keys, shared numbers, ids out of order.
import { describe, expect, it } from 'vitest';
import { createVtiger } from '../../src/emulator/vtiger/vtiger.ts';
import {
  call,
  challenge,
  codeOf,
  createClock,
  createTicket,
  idOf,
  logIn,
  proofOf,
  query,
} from './vtiger-client.ts';

const KEY_FIELD = { name: 'cf_901', unique: true } as const;
const URL_OF_ISSUE = 'https://github.com/acme/app/issues/1';

describe('logging in', () => {
  it('lets at most two of eight in when all challenges come first', async () => {
    const vtiger = createVtiger();
    const key = vtiger.users[0]?.accessKey ?? '';
    const eight = Array.from({ length: 8 });
    const tokens = await Promise.all(eight.map(() => challenge(vtiger, 'admin')));
    const answers = await Promise.all(
      tokens.map((token) =>
        call(vtiger, 'POST', {
          operation: 'login',
          username: 'admin',
          accessKey: proofOf(token, key),
        }),
      ),
    );
    const failed = answers.filter(({ success }) => !success);
    expect(8 - failed.length).toBeGreaterThanOrEqual(1);
    expect(8 - failed.length).toBeLessThanOrEqual(2);
    expect(new Set(failed.map(codeOf))).toEqual(new Set(['INVALID_USER_CREDENTIALS']));
  });

  it('takes a challenge for 300 seconds', async () => {
    const { clock, forward } = createClock();
    const vtiger = createVtiger({ clock });
    const accessKey = proofOf(await challenge(vtiger, 'admin'), vtiger.users[0]?.accessKey ?? '');
    const login = { operation: 'login', username: 'admin', accessKey };
    forward(300);
    expect((await call(vtiger, 'POST', login)).success).toBe(true);
    forward(1);
    expect(codeOf(await call(vtiger, 'POST', login))).toBe('INVALID_AUTH_TOKEN');
  });

  it('gives sessions that work side by side, and die after 24 idle minutes', async () => {
    const { clock, forward } = createClock();
    const vtiger = createVtiger({ clock });
    const [one, two] = [await logIn(vtiger), await logIn(vtiger)];
    forward(1440);
    expect((await query(vtiger, one, 'SELECT id FROM HelpDesk;')).success).toBe(true);
    forward(1);
    expect((await query(vtiger, one, 'SELECT id FROM HelpDesk;')).success).toBe(true);
    expect(codeOf(await query(vtiger, two, 'SELECT id FROM HelpDesk;'))).toBe('INVALID_SESSIONID');
    vtiger.expireSessions();
    expect(codeOf(await query(vtiger, one, 'SELECT id FROM HelpDesk;'))).toBe('INVALID_SESSIONID');
  });
});

describe('calls at the same time', () => {
  /** How many of the queries, sent together, were at work before the first one was answered. */
  const countBegunTogether = async (pickSession: (sessions: string[], at: number) => string) => {
    const events: string[] = [];
    const latency = (operation: string): number => {
      if (operation === 'query') events.push('begun');
      return operation === 'query' ? 20 : 0;
    };
    const vtiger = createVtiger({ latency });
    const sessions = [await logIn(vtiger), await logIn(vtiger), await logIn(vtiger)];
    await Promise.all(
      sessions.map(async (_, at) => {
        await query(vtiger, pickSession(sessions, at), 'SELECT id FROM HelpDesk;');
        events.push('answered');
      }),
    );
    return events.indexOf('answered');
  };

  it('are served one after the other on one session', async () => {
    expect(await countBegunTogether(([first = '']) => first)).toBeLessThan(3);
  });

  it('run side by side on several sessions', async () => {
    expect(await countBegunTogether((sessions, at) => sessions[at] ?? '')).toBe(3);
  });

  it.each([1, 8])('make one ticket of eight with one unique key, on %i sessions', async (count) => {
    const vtiger = createVtiger({ keyField: KEY_FIELD, visibilityGap: () => 5 });
    const sessions: string[] = [];
    for (let at = 0; at < count; at++) sessions.push(await logIn(vtiger));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        createTicket(vtiger, sessions[at % count] ?? '', { cf_901: URL_OF_ISSUE }),
      ),
    );
    expect(answers.filter(({ success }) => success)).toHaveLength(1);
    const error = { code: 0, message: 'Duplicate(s) detected!' };
    expect(answers.filter(({ success }) => !success).map((answer) => answer.error)).toEqual(
      Array.from({ length: 7 }, () => error),
    );
    expect(vtiger.tickets()).toHaveLength(1);
  });

  it('can give two tickets the same number, never the same id', async () => {
    const vtiger = createVtiger();
    const sessions = [await logIn(vtiger), await logIn(vtiger)];
    const answers = await Promise.all(sessions.map((session) => createTicket(vtiger, session)));
    expect(new Set(answers.map(idOf)).size).toBe(2);
    expect(vtiger.tickets().map((ticket) => ticket['ticket_no'])).toEqual(['TT1', 'TT1']);
    await createTicket(vtiger, sessions[0] ?? '');
    expect(vtiger.tickets().at(-1)?.['ticket_no']).toBe('TT2');
  });

  it('can show a lower id after a higher one', async () => {
    const gaps = [60, 0];
    const vtiger = createVtiger({ visibilityGap: () => gaps.shift() ?? 0 });
    const [slow, quick] = [await logIn(vtiger), await logIn(vtiger)];
    const pending = createTicket(vtiger, slow);
    const second = await createTicket(vtiger, quick);
    expect(vtiger.tickets().map(({ id }) => id)).toEqual([idOf(second)]);
    const first = await pending;
    // Once answered, the own record is there for every query.
    expect(vtiger.tickets().map(({ id }) => id)).toEqual([idOf(first), idOf(second)]);
  });

  it('change different fields of one ticket without losing any', async () => {
    const vtiger = createVtiger();
    const session = await logIn(vtiger);
    const id = idOf(await createTicket(vtiger, session));
    const changes = [{ ticketstatus: 'Closed' }, { solution: 's' }, { description: 'd' }];
    const sessions = [session, await logIn(vtiger), await logIn(vtiger)];
    await Promise.all(
      changes.map((fields, at) =>
        call(vtiger, 'POST', {
          operation: 'revise',
          sessionName: sessions[at],
          element: { id, ...fields },
        }),
      ),
    );
    expect(vtiger.ticket(id)).toMatchObject(Object.assign({}, ...changes) as object);
  });
});

describe('a unique key', () => {
  it('counts for revise, ignores case and the own ticket, and spares empty values', async () => {
    const vtiger = createVtiger({ keyField: KEY_FIELD });
    const session = await logIn(vtiger);
    const first = idOf(await createTicket(vtiger, session, { cf_901: URL_OF_ISSUE }));
    const second = idOf(await createTicket(vtiger, session));
    await createTicket(vtiger, session);
    const revise = (id: string, key: string) =>
      call(vtiger, 'POST', {
        operation: 'revise',
        sessionName: session,
        element: { id, cf_901: key },
      });
    expect(codeOf(await revise(second, URL_OF_ISSUE.toUpperCase()))).toBe(0);
    expect((await revise(first, URL_OF_ISSUE)).success).toBe(true);
    expect((await revise(first, '')).success).toBe(true);
    expect((await revise(second, URL_OF_ISSUE)).success).toBe(true);
    expect(vtiger.tickets()).toHaveLength(3);
  });

  it('does not stop a second ticket where the field is not unique', async () => {
    const vtiger = createVtiger({ keyField: { name: 'cf_901', unique: false } });
    const session = await logIn(vtiger);
    await createTicket(vtiger, session, { cf_901: URL_OF_ISSUE });
    expect((await createTicket(vtiger, session, { cf_901: URL_OF_ISSUE })).success).toBe(true);
  });
});
