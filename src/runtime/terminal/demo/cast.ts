// Who and what the demo is about: the repository, the people, and the bug as it was reported.
import type { Draft } from '../../../emulator/github/issue-arrivals.ts';

export const REPOSITORY = 'acme/app';

/** The help desk's field for the address. */
export const KEY_FIELD = 'cf_901';

/** Reports bugs on GitHub. */
export const REPORTER = 'rosa';
/** Looks after the issues on GitHub. */
export const MAINTAINER = 'max';
/** Answers customers in the CRM. */
export const AGENT = 'anna';

export const REPORTED_BUG = {
  title: 'Export hangs on large files',
  body: `Exporting **more than 10,000 rows** never ends 😕

1. Open *Reports* and choose \`All time\`
2. Click **Export → CSV**
3. The bar stops at 99 %

\`\`\`text
ERROR export: buffer full (rows=10240)
\`\`\`

Smaller exports work. See the [manual](https://acme.example/export).`,
  author: REPORTER,
  labels: ['bug', 'severity: high', 'area: export'],
} as const satisfies Draft;
