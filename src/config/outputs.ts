// The outputs of the Action, as data: action.yml and the README's table are generated from it.

export interface Output {
  readonly name: string;
  readonly description: string;
}

export const OUTPUTS = [
  {
    name: 'status',
    description:
      '`created`, `updated`, `unchanged`, `skipped` or `failed`; a dry run for one issue says `planned`, in step or not. A sweep says `failed`, `planned` (dry), `created` or `updated`, the first that holds of any issue, else `unchanged`. For `check` and `query`, `passed` or `failed`.',
  },
  { name: 'reason', description: 'Why, in a few words; for `failed`, the stable error code.' },
  { name: 'ticket-id', description: "The ticket's id in the web service, e.g. `17x42`." },
  {
    name: 'ticket-number',
    description: 'The number that people see, e.g. `TT42`. The CRM does not keep it unique.',
  },
  { name: 'ticket-url', description: 'Address of the ticket in the CRM.' },
  { name: 'plan', description: 'What was to be written, as JSON; in dry runs too.' },
  {
    name: 'report',
    description:
      'Counts and one entry an issue, as JSON, of a sweep none for issues in step; for `check` the steps, for `query` the rows.',
  },
] as const satisfies readonly Output[];
