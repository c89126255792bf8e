// A ticket module of the CRM as data: where each thing that the program speaks of is kept.

export interface TicketModule {
  /** The module's API name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly status: string;
  readonly priority: string;
  /** Absent where tickets have none: then an issue's severity is told by the priority alone. */
  readonly severity: string | undefined;
  readonly number: string;
  readonly owner: string;
  /** What was done about it, for people. */
  readonly solution: string;
  /** The customer: an organization, and a person. */
  readonly account: string;
  readonly contact: string;
  readonly product: string | undefined;
  readonly category: string | undefined;
  /** The field of a comment that names its ticket. */
  readonly commentParent: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** Values of the status that count as closed, where the record does not say so itself. */
  readonly closed: readonly string[];
  /** Those of them that nothing leads out of, so that an issue that comes back could not bring them along. */
  readonly final: readonly string[];
  /** The field by which a record says whether it is closed, in modules that have one. */
  readonly closedFlag: string | undefined;
  /** The state in which a ticket has to be before it is closed, in modules that ask for one. */
  readonly closesFrom: string | undefined;
  /** How a closed ticket is opened again: by another status, or by an operation of its own first. */
  readonly reopening: 'status' | 'operation';
}

/**
 * The module with its severity in a field of the account's own; as it is where nothing is named.
 *
 * @param field an API name, or `none`: tickets have no severity
 */
export function withSeverityIn(module: TicketModule, field: string | undefined): TicketModule {
  if (field === undefined) return module;
  return { ...module, severity: field === 'none' ? undefined : field };
}

/** Whether every state of a ticket is reached from every other by writing it. */
export function hasFreeStates({ closesFrom, reopening }: TicketModule): boolean {
  return closesFrom === undefined && reopening === 'status';
}
