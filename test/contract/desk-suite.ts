// The desk's contract, part one: tickets are found by what is theirs alone, written whole, changed
// where it was said, and nothing is written that would be lost. Runs on every setting, live ones too.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/plan/draft.ts';
import type { FieldChange } from '../../src/plan/plan.ts';
import type { Fields, Ticket } from '../../src/plan/ticket.ts';
import type { Desk } from '../../src/vtiger/desk.ts';
import type { TicketModule } from '../../src/vtiger/modules/module.ts';
import type { Bench, Setting } from './desk-bench.ts';

export interface WholeDraft extends Draft {
  readonly description: string;
}

export const DRAFT: WholeDraft = {
  title: 'Export fails',
  description: 'It says "no".\n\nThen nothing.',
  status: 'Open',
  priority: 'High',
  severity: 'Major',
};

/** A draft and its text in the CRM's fields. */
export async function fieldsOf(desk: Desk, draft: WholeDraft, key: string): Promise<Fields> {
  return { ...(await desk.toFields(draft, key)), ...desk.toTextField(draft.description, key) };
}

/** A new ticket; the test fails where there is none afterwards. */
export async function createTicket(
  desk: Desk,
  key: string,
  draft: Partial<WholeDraft> = {},
): Promise<Ticket> {
  const outcome = await desk.create(await fieldsOf(desk, { ...DRAFT, ...draft }, key), key);
  return outcome.kind === 'created' ? outcome.ticket : expect.unreachable(outcome.kind);
}

export function toChanges(fields: Fields): FieldChange[] {
  return Object.entries(fields).map(([field, to]) => ({ field, from: '', to, conflict: false }));
}

function ofStatus(value: string) {
  return ({ status }: TicketModule): Fields => ({ [status]: value });
}

export async function idsOf(found: Promise<readonly Ticket[]>): Promise<string[]> {
  return (await found).map(({ id }) => id);
}

export function describeTickets(setting: Setting): void {
  let bench: Bench;
  let desk: Desk;
  beforeAll(async () => {
    bench = await setting.open();
    desk = bench.open();
  });
  afterAll(() => bench[Symbol.asyncDispose]());

  describe('a ticket', () => {
    it('is found by its key, as it was written', async () => {
      const key = bench.key();
      const fields = await fieldsOf(desk, DRAFT, key);
      const made = await createTicket(desk, key);
      const found = await desk.find([key]);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ id: made.id, number: made.number, key, fields });
      expect(made).toMatchObject({ key, fields });
      expect(made.id).toMatch(/^\d+x\d+$/);
      expect(made.createdAt).toBe(made.modifiedAt);
    });

    it('is found by its id, beside those with a key, lowest first', async () => {
      const [first, second] = [bench.key(), bench.key()];
      const [one, two] = [await createTicket(desk, first), await createTicket(desk, second)];
      expect(await idsOf(desk.find([bench.key()], two.id))).toEqual([two.id]);
      expect(await idsOf(desk.find([second, first]))).toEqual([one.id, two.id]);
      expect(await idsOf(desk.find([second], one.id))).toEqual([one.id, two.id]);
      expect(await idsOf(desk.find([first], one.id))).toEqual([one.id]);
    });

    it('is found among many by its key, whole or with nothing but that', async () => {
      const keys = [bench.key(), bench.key(), bench.key()];
      const [first = '', second = ''] = keys;
      const [one, two] = [await createTicket(desk, first), await createTicket(desk, second)];
      expect(await desk.findMany(keys)).toEqual(await desk.find(keys));
      expect(await desk.findBearers(keys)).toEqual([
        { id: one.id, key: one.key },
        { id: two.id, key: two.key },
      ]);
      expect(await desk.findBearers([bench.key()])).toEqual([]);
    });

    it('is not found by what only looks like its key', async () => {
      const keys = [bench.key(12, 'my_app'), bench.key(12, 'my-app'), bench.key(12, 'my%app')];
      const ids = [];
      for (const key of keys) ids.push((await createTicket(desk, key)).id);
      for (const [at, key] of keys.entries())
        expect(await idsOf(desk.find([key]))).toEqual([ids[at]]);
      for (const number of [1, 2, 120])
        expect(await desk.find([bench.key(number, 'my_app')])).toEqual([]);
      expect(await desk.find([bench.key(12, 'my')])).toEqual([]);
    });

    it('is not found by another issue whose text names its key', async () => {
      const key = bench.key();
      const spoofs = [`[${key}]`, `Source issue: [${key}]`, `x\nSOURCE  ISSUE: [${key}]\ny`];
      for (const description of spoofs) await createTicket(desk, bench.key(), { description });
      expect(await desk.find([key])).toEqual([]);
    });

    it('changes where it was said, and nowhere else', async () => {
      const key = bench.key();
      const made = await createTicket(desk, key);
      const { status } = bench.module;
      const changes = toChanges({ [status]: 'Closed' });
      const revised = await desk.revise(made, changes, key);
      const changed = {
        id: made.id,
        key,
        fields: { ...(await fieldsOf(desk, DRAFT, key)), [status]: 'Closed' },
      };
      expect(revised).toMatchObject(changed);
      expect((await desk.find([key]))[0]).toMatchObject(changed);
    });

    it('is closed and opened again', async () => {
      const key = bench.key();
      const { status, closed } = bench.module;
      let ticket = await createTicket(desk, key);
      // The first of them is one that can be opened again.
      const [resolved = expect.unreachable()] = closed;
      for (const value of [resolved, 'Open', resolved, 'Open']) {
        ticket = await desk.revise(ticket, toChanges({ [status]: value }), key);
        expect(ticket.fields[status]).toBe(value);
        [ticket = expect.unreachable()] = await desk.find([key]);
        expect(ticket.fields[status]).toBe(value);
      }
    });

    it('goes over to another key', async () => {
      const [before, after] = [bench.key(), bench.key()];
      const made = await createTicket(desk, before);
      expect(desk.moveKey(made, before)).toBeUndefined();
      expect(desk.moveKey(made, after)).toEqual({ from: before, to: after });
      const moved = await desk.revise(made, [], after);
      expect(moved).toMatchObject({ key: after, fields: await fieldsOf(desk, DRAFT, after) });
      expect(await desk.find([before])).toEqual([]);
      expect(await idsOf(desk.find([after]))).toEqual([made.id]);
    });

    it('has an age by the clock of the CRM, and an address', async () => {
      const made = await createTicket(desk, bench.key());
      const age = await desk.ageOf(made);
      // Both clocks tell whole seconds.
      expect(age).toBeGreaterThan(-2000);
      expect(age).toBeLessThan(20_000);
      const number = made.id.split('x')[1] ?? '';
      const address = `${bench.url}/index.php?module=${bench.module.name}&view=Detail&record=${number}`;
      expect(desk.urlOf(made.id)).toBe(address);
    });
  });

  describe('a second ticket with the same key', () => {
    it('is refused where the server sees to that, and else stands behind the first', async () => {
      const key = bench.key();
      const first = await createTicket(desk, key);
      const again = await desk.create(await fieldsOf(desk, DRAFT, key), key);
      const found = await idsOf(desk.find([key]));
      if (await desk.keyIsUnique()) {
        expect(again).toMatchObject({ kind: 'exists', error: { code: 'ticket-hidden' } });
        expect(found).toEqual([first.id]);
      } else {
        expect(again.kind).toBe('created');
        expect(found).toHaveLength(2);
        expect(found[0]).toBe(first.id);
      }
    });

    it('goes out of the way of the first, by whatever means the user has', async () => {
      const key = bench.key();
      const keeper = await createTicket(desk, key);
      const other = (await desk.keyIsUnique()) ? bench.key() : key;
      const surplus = await createTicket(desk, other);
      await desk.withdraw(surplus, keeper, 'Closed');
      expect(await idsOf(desk.find([key, other]))).toEqual([keeper.id]);
      // Another run may come to the same thought.
      await desk.withdraw(surplus, keeper, 'Closed');
      expect(await idsOf(desk.find([key]))).toEqual([keeper.id]);
    });
  });

  describe('a write that would lose something', () => {
    it.each<[string, string, (module: TicketModule) => Fields, RegExp]>([
      ['an unknown picklist value', 'ticket-value', ofStatus('Opn'), /"Opn".*"Open"/],
      ['an unknown field', 'ticket-field', () => ({ cf_no_such: 'x' }), /"cf_no_such"/],
      ['a read-only field', 'ticket-field', ({ number }) => ({ [number]: 'TT1' }), /_no\)/],
      ['an empty mandatory field', 'ticket-mandatory', ({ title }) => ({ [title]: '' }), /title\)/],
    ])('is refused before anything is written: %s', async (_what, code, toFields, message) => {
      const key = bench.key();
      const fields = toFields(bench.module);
      const whole = await fieldsOf(desk, DRAFT, key);
      const refusal = { code, message: expect.stringMatching(message) as string };
      await expect(desk.create({ ...whole, ...fields }, key)).rejects.toMatchObject(refusal);
      expect(await desk.find([key])).toEqual([]);
      const made = await createTicket(desk, key);
      const before = await desk.find([key]);
      const changes = toChanges({ ...fields, description: 'new' });
      await expect(desk.revise(made, changes, key)).rejects.toMatchObject(refusal);
      expect(await desk.find([key])).toEqual(before);
    });

    it('is refused where a mandatory field is missing', async () => {
      const key = bench.key();
      const fields: Record<string, string> = { ...(await fieldsOf(desk, DRAFT, key)) };
      Reflect.deleteProperty(fields, bench.module.priority);
      await expect(desk.create(fields, key)).rejects.toMatchObject({ code: 'ticket-mandatory' });
      expect(await desk.find([key])).toEqual([]);
    });
  });

  describe('a key field that is not there', () => {
    it('is named, instead of a right that is missing', async () => {
      const mistaken = bench.open({ keyField: 'cf_no_such' });
      await expect(mistaken.find([bench.key()])).rejects.toMatchObject({
        code: 'ticket-field',
        message: expect.stringContaining('"cf_no_such"') as string,
      });
    });
  });
}
