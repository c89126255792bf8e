// Who and what the demo is about: the repository, the agent, and the bug as it was reported.
import type { Draft } from '../../../emulator/github/issue-arrivals.ts';

export const REPOSITORY = 'acme/app';

/** The help desk's field for the address. */
export const KEY_FIELD = 'cf_901';

/** Who answers customers in the CRM, as a user there. */
export const AGENT = 'agent';

export const REPORTED_BUG = {
  title: 'Export hangs on large files',
  body: `Exporting **all rows** never ends 😕

1. Open *Reports* and choose \`All time\`
2. Click **Export → CSV**
3. The bar stops at 99 %

\`\`\`text
ERROR export: buffer full (rows=10240)
\`\`\`

Exports of one month work.`,
  labels: ['bug', 'severity: high', 'area: export'],
} as const satisfies Draft;

/** Names as people quote them. */
export const quoted = (names: readonly string[]): string =>
  names.map((name) => `“${name}”`).join(', ');
