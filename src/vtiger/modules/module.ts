// A ticket module of the CRM as data: where each thing that the program speaks of is kept.

export interface TicketModule {
  /** The module's API name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly status: string;
  readonly priority: string;
  readonly severity: string;
  readonly number: string;
  readonly owner: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
}
