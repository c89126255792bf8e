// Looking tickets up: by key, by id, and by many keys at once.
import { SyncError } from '../errors/sync-error.ts';
import type { KeyBearing, Ticket } from '../plan/ticket.ts';
import { toBatches } from './batches.ts';
import type { VtigerRecord } from './client.ts';
import type { Desk } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { byId, readBearing } from './ticket-record.ts';
import { isRecordId, MOST_ROWS, quoteId } from './vtql.ts';

type ToCondition = (keys: readonly string[]) => string;

const anyOf: ToCondition = (ids) => ids.map((id) => `id = ${quoteId(id)}`).join(' OR ');

export function ticketFinder({
  client,
  module,
  bearer,
  describe,
  reading,
}: DeskParts): Pick<
  Desk,
  | 'find'
  | 'findMany'
  | 'findBearers'
  | 'findPresent'
  | 'isThere'
  | 'findKeys'
  | 'findNextKeys'
  | 'findFormer'
> {
  /** A full answer may have hidden some: then the batch is halved. */
  async function findBatch(
    keys: readonly string[],
    toCondition: ToCondition,
    columns: string,
  ): Promise<readonly VtigerRecord[]> {
    const query = `SELECT ${columns} FROM ${module.name} WHERE ${toCondition(keys)} ORDER BY id`;
    const rows = await client.query(query).catch(explainDenied);
    if (rows.length < MOST_ROWS || keys.length === 1) return rows;
    const half = Math.ceil(keys.length / 2);
    const halves = [keys.slice(0, half), keys.slice(half)];
    return (await Promise.all(halves.map((some) => findBatch(some, toCondition, columns)))).flat();
  }

  async function findBatches(
    keys: readonly string[],
    toCondition: ToCondition,
    columns = '*',
  ): Promise<readonly VtigerRecord[]> {
    const batches = toBatches(keys, toCondition);
    const found = batches.map((batch) => findBatch(batch, toCondition, columns));
    return (await Promise.all(found)).flat();
  }

  const byKey = (batch: readonly string[]): string => bearer.condition(batch);

  /** Whether lines are worth looking for: a look through all texts, asked once. */
  let anyIsFormer: Promise<boolean> | undefined;
  let noneIsFormer = false;

  async function isAny(condition: string): Promise<boolean> {
    const rows = await client.query(`SELECT id FROM ${module.name} WHERE ${condition} LIMIT 1`);
    return rows.length > 0;
  }

  /** Vtiger says of a field that it doesn't have what it says of one that may not be seen. */
  async function explainDenied(thrown: unknown): Promise<never> {
    const isDenied = thrown instanceof SyncError && thrown.code === 'vtiger-denied';
    if (isDenied && bearer.field !== undefined) {
      const { fields } = await describe();
      if (!fields.some(({ name }) => name === bearer.field)) {
        const message = `${module.name} has no field "${bearer.field}", which key-field names.`;
        throw new SyncError('ticket-field', message);
      }
    }
    throw thrown;
  }

  /** With a field for it, which the tickets are put in order by. */
  function nextKeyFinder(behind: (key: string) => string): NonNullable<Desk['findNextKeys']> {
    const columns = bearer.fields.join(',');
    return async (key) => {
      const query = `SELECT id,${columns} FROM ${module.name} WHERE ${behind(key)} ORDER BY ${columns} LIMIT ${MOST_ROWS}`;
      const rows = await client.query(query).catch(explainDenied);
      return rows.flatMap((row) => readBearing(row, bearer).key ?? []);
    };
  }

  return {
    async find(keys, id) {
      const isNamed = id !== undefined && isRecordId(id);
      const bearing = keys.length === 0 ? [] : [byKey(keys)];
      // The marker's word spares the search through all texts.
      const mayBeFormer = !isNamed && keys.length > 0 && !noneIsFormer;
      const byLine = mayBeFormer ? bearer.former?.condition(keys) : undefined;
      const where = [...bearing, byLine, isNamed ? `id = ${quoteId(id)}` : undefined]
        .filter((condition) => condition !== undefined)
        .join(' OR ');
      const query = `SELECT * FROM ${module.name} WHERE ${where} ORDER BY id`;
      const rows = await client.query(query).catch(explainDenied);
      const { toTicket } = await reading();
      const isAsked = (ticket: Ticket): boolean =>
        ticket.id === id || keys.some((key) => key.toLowerCase() === ticket.key);
      return rows.map(toTicket).filter(isAsked).sort(byId);
    },
    async findMany(keys) {
      const rows = await findBatches(keys, byKey);
      return rows.map((await reading()).toTicket);
    },
    async findBearers(keys): Promise<readonly KeyBearing[]> {
      const rows = await findBatches(keys, byKey, ['id', ...bearer.fields].join(','));
      return rows.map((row) => readBearing(row, bearer));
    },
    async findPresent(ids) {
      const rows = await findBatches(ids, anyOf, 'id');
      return new Set(rows.map((row) => row['id'] ?? ''));
    },
    isThere: (id) => client.isThere(id),
    async findKeys(forms) {
      const columns = ['id', ...bearer.fields].join(',');
      const rows = await findBatches(forms, (batch) => bearer.likeCondition(batch), columns);
      return rows.flatMap((row) => readBearing(row, bearer).key ?? []);
    },
    ...(bearer.behindCondition && { findNextKeys: nextKeyFinder(bearer.behindCondition) }),
    async findFormer(keys) {
      const { former } = bearer;
      if (former === undefined) return [];
      noneIsFormer = !(await (anyIsFormer ??= isAny(former.anyCondition)));
      if (noneIsFormer) return [];
      const rows = await findBatches(keys, (batch) => former.condition(batch));
      return rows.map((await reading()).toTicket);
    },
  };
}
