// Fields of a ticket that the program writes by its own rules. Apart, since no schema is needed to know them.

/** Each with where to configure it instead. */
export const OWN_FIELDS: Readonly<Record<string, string>> = {
  ticket_title: "it is the issue's title",
  description: "it is the issue's text",
  ticketstatus: 'use ticket.status',
  ticketpriorities: 'use ticket.priority',
  ticketseverities: 'use ticket.severity',
  title: "it is the issue's title",
  casestatus: 'use ticket.status',
  casepriority: 'use ticket.priority',
  assigned_user_id: 'use ticket.assigned-to',
};

/** Those that could not hold the key: the solution is what people write. */
export const TAKEN_FOR_KEY: ReadonlySet<string> = new Set([
  ...Object.keys(OWN_FIELDS),
  'solution',
  'resolution',
]);

/** Those that could not hold the severity: HelpDesk has a field for it. */
export const TAKEN_FOR_SEVERITY: ReadonlySet<string> = new Set(
  Object.keys(OWN_FIELDS).filter((name) => name !== 'ticketseverities'),
);
