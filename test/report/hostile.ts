// What strangers could write into titles, bodies, labels and tickets to be more than text in a report.
import fc from 'fast-check';
import type { Plan } from '../../src/plan/plan.ts';
import type { Report } from '../../src/report/report.ts';
import { failedOutcome, outcomeOf } from '../../src/sync/outcome.ts';
import { SyncError } from '../../src/errors/sync-error.ts';

const HOSTILE = [
  '::add-mask::a',
  ':::error::a',
  '::stop-commands::token',
  '##[error]a',
  '###[add-mask]a',
  '\n::set-output name=status::created',
  '\r##[warning]a',
  '\r\n::error::a',
  '\u2028::error::a',
  '\u0085::error::a',
  '\u000b::error::a',
  'EOF\nstatus=created\nreport<<EOF',
  '</td></tr></table><script>alert(1)</script>',
  '<!-- ',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;&#60;',
  '| a | b |\n|---|---|\n| c | d |',
  '```\n# heading\n```',
  '\n\n# heading\n\n- item\n\n    code',
  '![image](https://evil.example/a.png)',
  '[link](javascript:alert(1))',
  '**bold** _it_ ~~no~~ `code` $x$',
  '@alice #12 https://evil.example',
  '\u001b[2J\u009b31m',
  '\u202egnp.exe\u2066a\u2069',
  '\u0000\u0007\u007f',
  '\ud800 \udc00',
  ...['a', '<', '\n', '::', '🐛'].map((piece) => piece.repeat(60_000 / piece.length)),
];

/** Each of those, arbitrary text, and mixtures. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from(':#[]\n\r <>&|`*_a\u2028\u200b')) }),
  fc.array(fc.constantFrom(...HOSTILE.slice(0, -5)), { maxLength: 3 }).map((all) => all.join('')),
);

/** One report that says what it is given in every place, with a plan of each kind and an error. */
export function reportOf(text: string, dryRun = false): Report {
  const ticket = { id: '17x42', number: text, url: `https://crm.example.com/?x=${text}` };
  const kept = [
    { field: 'a', ticket: text, wanted: text, why: 'edited-in-crm' },
    { field: 'b', ticket: text, wanted: text, why: 'not-remembered' },
  ] as const;
  const plans: Plan[] = [
    { action: 'create', fields: { title: text, [text]: text } },
    {
      action: 'update',
      ticket: '17x42',
      key: { from: text, to: text },
      changes: [
        { field: 'title', from: text, to: 'new', conflict: false },
        { field: text, from: 'old', to: text, conflict: true },
      ],
      kept,
    },
    { action: 'unchanged', ticket: '17x42', kept },
  ];
  const error = new SyncError('internal', text, { hint: text });
  return {
    dryRun,
    outcomes: [
      ...plans.map((plan) =>
        outcomeOf({ status: 'updated', text: 'Done.', ticket, plan, warnings: [text, text] }),
      ),
      outcomeOf({ status: 'skipped', reason: 'ignored-label', text: `label "${text}" is ignored` }),
      failedOutcome(error),
    ],
  };
}
