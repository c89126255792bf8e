// Carries out a parsed query on a module's table: by id or by an indexed field where the conditions
// allow it, else by a scan.
import {
  columnOf,
  toComparable,
  toRecordTest,
  type Comparable,
  type RecordTest,
} from './conditions.ts';
import { toIdParts, type Installation, type Module } from './installation.ts';
import type { StoredRecord } from './records.ts';
import { shownValue, toRow, type AnswerRow } from './rows.ts';
import type { VtqlQuery } from './vtql.ts';

/**
 * The rows that answer the query; throws the Refusal of an unknown column.
 *
 * @param mayBeSeen by whoever asks
 */
export function runQuery(
  installation: Installation,
  module: Module,
  query: VtqlQuery,
  mayBeSeen: RecordTest,
): AnswerRow[] {
  const isWanted = toRecordTest(installation, module, query.where);
  const test: RecordTest = (record) => isWanted(record) && mayBeSeen(record);
  if (query.columns === 'count') {
    // 8.4.0 takes the query and answers nothing.
    if (installation.version === '8.4.0') return [];
    return [{ count: String([...candidates(module, query)].filter(test).length) }];
  }
  const columns =
    query.columns === '*'
      ? module.definition.fields
      : query.columns.map((name) => columnOf(module, name));
  const found = select(installation, module, query, test);
  return found.map((record) => toRow(installation, module, record, columns));
}

function select(
  installation: Installation,
  module: Module,
  query: VtqlQuery,
  test: RecordTest,
): StoredRecord[] {
  const end = query.offset + query.limit;
  const orderBy = orderOf(module, query);
  const isInIdOrder = !query.descending && orderBy.every((name) => name === 'id');
  const found: StoredRecord[] = [];
  for (const record of candidates(module, query)) {
    if (isInIdOrder && found.length >= end) break;
    if (test(record)) found.push(record);
  }
  const sorted = isInIdOrder ? found : sort(installation, module, found, orderBy, query.descending);
  return sorted.slice(query.offset, end);
}

function orderOf({ definition }: Module, { orderBy }: VtqlQuery): readonly string[] {
  if (orderBy.length > 0) return orderBy;
  return definition.naturalOrder === undefined ? [] : [definition.naturalOrder];
}

/** Equal rows keep the order of their ids; a real server promises nothing about them. */
function sort(
  installation: Installation,
  module: Module,
  records: readonly StoredRecord[],
  orderBy: readonly string[],
  descending: boolean,
): StoredRecord[] {
  const columns = orderBy.map((name) => columnOf(module, name));
  const keyed = records.map((record) => ({
    record,
    key: columns.map((column) =>
      toComparable(column, shownValue(installation, module, record, column)),
    ),
  }));
  const sign = descending ? -1 : 1;
  keyed.sort((left, right) => sign * compareKeys(left.key, right.key));
  return keyed.map(({ record }) => record);
}

function compareKeys(left: readonly Comparable[], right: readonly Comparable[]): number {
  for (const [at, value] of left.entries()) {
    const other = right[at];
    if (other !== undefined && value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** A superset of the records that the conditions can hold for, in the order of their ids. */
function candidates({ table }: Module, { where }: VtqlQuery): Iterable<StoredRecord> {
  const [conditions, ...alternatives] = where;
  if (conditions === undefined || alternatives.length > 0) return table.visibleFrom(0);
  let from = 0;
  for (const { column, operator, values } of conditions) {
    const isEquality = operator === '=' || operator === 'IN';
    if (isEquality && table.isIndexed(column)) {
      return visibleInOrder(values.flatMap((value) => table.matching(column, value)));
    }
    if (column !== 'id' || operator === 'LIKE') continue;
    const numbers = values.map((value) => toIdParts(value)?.number ?? Number(value));
    if (isEquality) return visibleInOrder(numbers.flatMap((number) => table.get(number) ?? []));
    if (operator === '>' || operator === '>=') from = Math.max(from, numbers[0] ?? 0);
  }
  return table.visibleFrom(from);
}

function visibleInOrder(records: readonly StoredRecord[]): StoredRecord[] {
  const visible = new Set(records.filter((record) => record.visible));
  return [...visible].sort((left, right) => left.number - right.number);
}
