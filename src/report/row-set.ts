// Rows of a query as the renderers take them, whatever they were read from.

export interface RowSet {
  readonly query: string;
  readonly columns: readonly string[];
  /** Every value as text; a column that a row lacks is empty. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly notes: readonly string[];
}

export function countRows({ rows }: RowSet): string {
  return rows.length === 1 ? '1 row' : `${rows.length} rows`;
}
