// The desk's contract where it takes a hand in the server: other rights, sessions that end, clocks that
// differ, faults on the wire, and many runs at once. On every embedded CRM.
import { describe, expect, it } from 'vitest';
import type { Vtiger } from '../../src/emulator/vtiger/vtiger.ts';
import { EMBEDDED, type EmbeddedOptions, type EmbeddedSetting } from './desk-bench.ts';
import { detailsWith } from '../support/builders.ts';
import { createTicket, DRAFT, fieldsOf, idsOf, toChanges } from './desk-suite.ts';

const USERS = [{ name: 'integration' }, { name: 'jane', admin: true }] as const;

function callsOf({ calls }: Vtiger, operation: string): number {
  return calls.filter((call) => call.operation === operation).length;
}

function describeEmbedded(setting: EmbeddedSetting): void {
  const open = (options?: EmbeddedOptions) => setting.open(options);

  describe('a user who may not delete', () => {
    it('withdraws a ticket by closing it, without its key, with a pointer', async () => {
      await using bench = await open({ users: USERS });
      const desk = bench.open();
      const keeper = await createTicket(desk, bench.key());
      const surplus = await createTicket(desk, bench.key());
      await desk.withdraw(surplus, keeper, 'Closed');
      expect(await idsOf(desk.find([surplus.key ?? '']))).toEqual([]);
      const left = bench.vtiger.ticket(surplus.id) ?? {};
      const { status, title } = bench.module;
      expect(left).toMatchObject({ [status]: 'Closed', [title]: DRAFT.title });
      expect(left['description']).toContain(`${keeper.number} (${keeper.id})`);
      expect(JSON.stringify(left)).not.toContain(surplus.key);
    });

    it('is not stopped by another run that was faster', async () => {
      await using bench = await open({ users: USERS });
      const desk = bench.open();
      const keeper = await createTicket(desk, bench.key());
      const surplus = await createTicket(desk, bench.key());
      bench.vtiger.deleteTicket(surplus.id);
      await desk.withdraw(surplus, keeper, 'Closed');
      expect(bench.vtiger.tickets()).toHaveLength(1);
    });

    it('names groups and ids as owners, and is told so where a user is named', async () => {
      await using bench = await open({ users: USERS });
      const toFields = (assignedTo: string) =>
        bench.open({ assignedTo }).toFields(DRAFT, bench.key());
      expect(await toFields('support group')).toMatchObject({ assigned_user_id: '20x4' });
      expect(await toFields('19x5')).toMatchObject({ assigned_user_id: '19x5' });
      await expect(toFields('jane')).rejects.toMatchObject({
        code: 'ticket-value',
        hint: expect.stringMatching(/may not read users.*19x5/) as string,
      });
    });
  });

  describe('an owner who does not exist, by id', () => {
    it('is refused where users may be read, since the CRM would make the ticket', async () => {
      await using bench = await open();
      const creating = createTicket(bench.open({ assignedTo: '19x999' }), bench.key());
      await expect(creating).rejects.toMatchObject({ code: 'ticket-value' });
      expect(bench.vtiger.tickets()).toEqual([]);
    });

    it('is taken on trust where they may not, since the CRM itself refuses it then', async () => {
      await using bench = await open({ users: USERS });
      const creating = createTicket(bench.open({ assignedTo: '19x999' }), bench.key());
      await expect(creating).rejects.toMatchObject({
        code: 'ticket-value',
        hint: expect.stringContaining('Can Assign Records To') as string,
      });
      expect(bench.vtiger.tickets()).toEqual([]);
    });
  });

  describe('a user who may not write', () => {
    it.each([
      ['create', { create: false }],
      ['edit', { edit: false }],
    ] as const)('%s is told before anything is sent', async (verb, rights) => {
      await using bench = await open({ users: [{ name: 'reader', rights }] });
      const desk = bench.open();
      const denied = { code: 'vtiger-denied', message: expect.stringContaining(verb) as string };
      if (verb === 'create') {
        await expect(createTicket(desk, bench.key())).rejects.toMatchObject(denied);
      } else {
        const made = await createTicket(desk, bench.key());
        const changes = toChanges({ [bench.module.status]: 'Closed' });
        await expect(desk.revise(made, changes, made.key ?? '')).rejects.toMatchObject(denied);
      }
      expect(callsOf(bench.vtiger, verb === 'create' ? 'create' : 'revise')).toBe(0);
    });
  });

  describe('what an administrator set up', () => {
    it('mandatory fields of their own are named by label and name', async () => {
      const customFields = [{ name: 'cf_905', label: 'Product Line', mandatory: true }];
      await using bench = await open({ customFields });
      const key = bench.key();
      await expect(createTicket(bench.open(), key)).rejects.toMatchObject({
        code: 'ticket-mandatory',
        message: 'Product Line (cf_905) is mandatory.',
      });
      expect(bench.vtiger.tickets()).toEqual([]);
      const fixed = { ...DRAFT, details: detailsWith({ cf_905: 'Rockets 🚀 & <b>' }) };
      const desk = bench.open();
      const { fields } = await createTicket(desk, key, fixed);
      expect(fields['cf_905']).toBe((await fieldsOf(desk, fixed, key))['cf_905']);
      expect(fields['cf_905']).not.toContain('?');
    });

    it('a clock of another time makes no ticket older or younger', async () => {
      const clock = (): Date => new Date(Date.now() - 3_600_000);
      await using bench = await open({ clock });
      const desk = bench.open();
      const age = await desk.ageOf(await createTicket(desk, bench.key()));
      expect(age).toBeGreaterThan(-2000);
      expect(age).toBeLessThan(10_000);
    });
  });

  describe('a look-up', () => {
    it('finds its ticket behind any number of others that mention the key', async () => {
      await using bench = await open();
      const desk = bench.open();
      const [key, own] = [bench.key(500), bench.key(501)];
      const decoy = { ...(await fieldsOf(desk, DRAFT, own)), description: `see [${key}]` };
      for (let count = 0; count < 101; count += 1) bench.vtiger.add(bench.module.name, decoy);
      const made = await createTicket(desk, key, {
        description: `[${key}] Source issue: [${key}]`,
      });
      expect(await idsOf(desk.find([key]))).toEqual([made.id]);
    });
  });

  describe.runIf(setting.column.api === 'webservice')('a session', () => {
    it('that ends midway is renewed once, and nothing is written twice', async () => {
      await using bench = await open();
      const desk = bench.open();
      const key = bench.key();
      const fields = await fieldsOf(desk, DRAFT, key);
      await desk.keyIsUnique();
      desk.expectWrite();
      await desk.find([key]);
      bench.vtiger.expireSessions();
      const outcome = await desk.create(fields, key);
      expect(outcome.kind).toBe('created');
      expect(bench.vtiger.tickets()).toHaveLength(1);
      expect(callsOf(bench.vtiger, 'login')).toBe(2);
    });

    it('is renewed once for all calls that learn of its end', async () => {
      await using bench = await open({ latency: () => 5 });
      const desk = bench.open();
      const made = await createTicket(desk, bench.key());
      bench.vtiger.expireSessions();
      const keys = [1, 2, 3, 4].map(() => made.key ?? '');
      const found = await Promise.all(keys.map((key) => idsOf(desk.find([key]))));
      expect(found).toEqual(keys.map(() => [made.id]));
      expect(callsOf(bench.vtiger, 'login')).toBe(2);
    });

    it('is left at the end, whatever the server says to that', async () => {
      await using bench = await open();
      const desk = bench.open();
      await desk.close();
      expect(bench.vtiger.calls).toEqual([]);
      await desk.find([bench.key()]);
      await desk.close();
      expect(bench.vtiger.calls.at(-1)?.operation).toBe('logout');
    });
  });

  describe('an answer that is lost', () => {
    it.each(['cut', 'drop', 'restricted-file'] as const)(
      'leaves a create unclear, once: %s',
      async (kind) => {
        await using bench = await open();
        const desk = bench.open();
        const key = bench.key();
        bench.vtiger.failNext({ operation: 'create', when: 'after' }, { kind });
        const outcome = await desk.create(await fieldsOf(desk, DRAFT, key), key);
        expect(outcome.kind).toBe('unclear');
        expect(bench.vtiger.tickets()).toHaveLength(1);
        expect(await idsOf(desk.find([key]))).toEqual([bench.vtiger.tickets()[0]?.['id']]);
      },
    );

    it('is asked for again where asking does no harm', async () => {
      await using bench = await open();
      const desk = bench.open();
      const made = await createTicket(desk, bench.key());
      for (const kind of ['cut', 'drop', 'crash'] as const) {
        bench.vtiger.failNext({ operation: 'query' }, { kind });
        expect(await idsOf(desk.find([made.key ?? '']))).toEqual([made.id]);
      }
    });
  });
}

describe.each(EMBEDDED)('the desk on $title', describeEmbedded);

const LOGGING_IN = EMBEDDED.filter(({ column }, at) => column.api === 'webservice' && at % 3 === 0);

describe.each(LOGGING_IN)('logging in on $title', (setting) => {
  const open = (options?: EmbeddedOptions) => setting.open(options);

  it('works for eight runs of one user at once, though they interfere', async () => {
    await using bench = await open({ latency: () => 10 });
    const start = performance.now();
    const identities = await Promise.all(
      Array.from({ length: 8 }, () => bench.connect().identify()),
    );
    expect(identities.map(({ userId }) => userId)).toEqual(Array(8).fill('19x1'));
    expect(callsOf(bench.vtiger, 'login')).toBeGreaterThan(8);
    expect(performance.now() - start).toBeLessThan(12_000);
  });

  it('ends for a wrong key, within its bound, with what to do', async () => {
    await using bench = await open();
    const accessKey = 'not-the-key-at-all';
    // Without jitter's share there is nothing to wait for; the number of tries is the bound.
    const client = bench.connect({ accessKey }, () => 0);
    const thrown: unknown = await client.identify().catch((error: unknown) => error);
    expect(thrown).toMatchObject({
      code: 'vtiger-credentials',
      hint: expect.stringMatching(/My Preferences.*a user of its own/) as string,
    });
    expect(String(thrown)).not.toContain(accessKey);
    expect(callsOf(bench.vtiger, 'login')).toBe(9);
  });

  it('ends at once for an unknown user', async () => {
    await using bench = await open();
    const client = bench.connect({ username: 'nobody' });
    await expect(client.identify()).rejects.toMatchObject({ code: 'vtiger-credentials' });
    expect(callsOf(bench.vtiger, 'login')).toBe(0);
  });
});
