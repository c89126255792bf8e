// GraphQL: issues that a query asks for by number, each under an alias.

export interface AskedIssue {
  readonly alias: string;
  readonly number: number;
}

export function askedIssues(query: string): readonly AskedIssue[] {
  const found = query.matchAll(/(\w+): issue\(number: (\d+)\)/g);
  return [...found].map(([, alias = '', number]) => ({ alias, number: Number(number) }));
}
