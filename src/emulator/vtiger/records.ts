// The rows of one module: kept in the order of their ids, found by id and by the values of indexed
// fields without a scan. A row has its id, and holds its key, before it can be seen.

export interface StoredRecord {
  /** The part of the id after the `x`. */
  readonly number: number;
  /** Values as the database has them; references and owners as whole ids; '' for none. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether queries and look-ups find it. */
  readonly visible: boolean;
}

export interface RecordTable {
  /** Adds a row that nobody sees yet. Numbers must come in rising order. */
  add(number: number, fields: Record<string, string>): void;
  reveal(number: number): void;
  set(number: number, changes: Readonly<Record<string, string>>): void;
  remove(number: number): void;
  /** The row of that number, if it can be seen. */
  get(number: number): StoredRecord | undefined;
  /** Visible rows whose number is at least `from`, in order. */
  visibleFrom(from: number): Iterable<StoredRecord>;
  /** Whether `matching` can answer for the field. */
  isIndexed(field: string): boolean;
  /** All rows, visible or not, with that value in an indexed field; ignores case, as the database does. */
  matching(field: string, value: string): readonly StoredRecord[];
}

interface Row extends StoredRecord {
  fields: Record<string, string>;
  visible: boolean;
}

export function createTable(indexedFields: readonly string[]): RecordTable {
  const rows: Row[] = [];
  const byNumber = new Map<number, Row>();
  const indexes = new Map(
    indexedFields.map((field) => [field, new Map<string, Set<Row>>()] as const),
  );

  const index = (row: Row, change: 'enter' | 'leave'): void => {
    for (const [field, entries] of indexes) {
      const value = row.fields[field]?.toLowerCase() ?? '';
      if (value === '') continue;
      const found = entries.get(value) ?? new Set<Row>();
      if (change === 'enter') entries.set(value, found.add(row));
      else if (found.delete(row) && found.size === 0) entries.delete(value);
    }
  };

  return {
    add(number, fields) {
      const row = { number, fields, visible: false };
      rows.push(row);
      byNumber.set(number, row);
      index(row, 'enter');
    },
    reveal(number) {
      const row = byNumber.get(number);
      if (row !== undefined) row.visible = true;
    },
    set(number, changes) {
      const row = byNumber.get(number);
      if (row === undefined) return;
      index(row, 'leave');
      row.fields = { ...row.fields, ...changes };
      index(row, 'enter');
    },
    remove(number) {
      const row = byNumber.get(number);
      if (row === undefined) return;
      index(row, 'leave');
      byNumber.delete(number);
      rows.splice(firstAtLeast(rows, number), 1);
    },
    get(number) {
      const row = byNumber.get(number);
      return row?.visible === true ? row : undefined;
    },
    *visibleFrom(from) {
      for (let at = firstAtLeast(rows, from); at < rows.length; at++) {
        const row = rows[at];
        if (row?.visible === true) yield row;
      }
    },
    isIndexed: (field) => indexes.has(field),
    matching: (field, value) => [...(indexes.get(field)?.get(value.toLowerCase()) ?? [])],
  };
}

/** Where in the rows, which are in order, the first one with at least that number stands. */
function firstAtLeast(rows: readonly Row[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.number ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
