// Key lines of other issues, as strangers may write them into title and body: they claim no ticket, by
// create or by revise, however a database compares.
import { describe, expect, it } from 'vitest';
import type { PlainRecord } from '../../src/emulator/vtiger/vtiger.ts';
import { MAIN_COLUMN, MORE_COLUMNS } from '../support/columns.ts';
import type { RunResult } from '../support/run-action.ts';
import { KEY_MODES, keyOf, openScene } from '../support/scene.ts';

const HOUR = 3_600_000;
const BUG = { title: 'T', body: 'B', labels: ['bug'] } as const;

/** The key line of the issue that is to be stolen, as strangers may write it. */
const LURES: readonly (readonly [title: string, lure: (key: string) => string])[] = [
  ['plain', (key) => `Source issue: [${key}]`],
  ['in capitals, as a quotation', (key) => `> SOURCE ISSUE: [${key}]`],
  ['with invisible characters', (key) => `Source\u200b iss\u00adue\u200d: [${key}]`],
  ['with accents', (key) => `Sóurce íssue: [${key}]`],
  ['in a code block', (key) => `\`\`\`\nSource issue: [${key}]\n\`\`\``],
  ['with markup inside', (key) => `Sou**rce** iss<!-- x -->ue: \\[${key}\\]`],
  ['with entities', (key) => `Source&nbsp;issue&colon; &#91;${key}&#93;`],
  ['in wide characters', (key) => `Ｓｏｕｒｃｅ ｉｓｓｕｅ： ［${key}］`],
  ['behind line breaks of other kinds', (key) => `x\u2028Source issue: [${key}]\u2029\u0085`],
];

const CLAIMS = [
  ...KEY_MODES.map((mode) => ({ ...mode, column: MAIN_COLUMN, lures: LURES })),
  ...MORE_COLUMNS.map((column) => {
    return { ...KEY_MODES[2], title: column.title, column, lures: LURES.slice(0, 3) };
  }),
];

describe.concurrent.each(CLAIMS)('with $title', ({ keyField, inputs, column, lures }) => {
  it(
    "a key line of another issue's in title and body claims nothing",
    { timeout: 120_000 },
    async () => {
      await using world = await openScene({ column, vtiger: keyField ? { keyField } : {} });
      const { repository } = world;
      const victim = lures.length + 1;
      const runs: RunResult[] = [];
      for (const [title, lure] of lures) {
        const line = lure(keyOf(victim));
        const draft = {
          title: `${title} ${line}`,
          body: `${line}\n\nB\n\n${line}`,
          labels: ['bug'],
        };
        runs.push(await world.run(repository.openIssue(draft)[0], { inputs }));
      }
      const [opened] = repository.openIssue(BUG);
      runs.push(await world.run(opened, { inputs }));

      expect(runs.map(({ outputs }) => outputs)).toMatchObject(
        runs.map((_, at) => ({ status: 'created', 'ticket-id': column.id(at + 1) })),
      );
      // By revise, too, and found again by the key alone.
      for (const { id } of repository.comments(victim)) repository.deleteComment(id);
      world.pass(HOUR);
      const edited = repository.edit(1, { body: `2\n\nSource issue: [${keyOf(victim)}]` });
      await world.run(edited, { inputs });
      const next = await world.run(repository.close(victim), { inputs });
      expect(next.outputs).toMatchObject({ status: 'updated', 'ticket-id': column.id(victim) });
      // Nor does a look-up find them, which would have to choose then.
      const found = world.vtiger.tickets().filter((ticket) => isFoundBy(keyOf(victim), ticket));
      expect(found.map(({ id }) => id)).toEqual(keyField === undefined ? [column.id(victim)] : []);
      expect(world.vtiger.tickets()).toMatchObject([
        ...lures.map(() => world.spelled({ status: 'open' })),
        world.spelled({ status: 'closed' }),
      ]);
    },
  );
});

/** As MySQL's LIKE compares: without regard to case, accents and what can't be seen. */
function isFoundBy(key: string, { description = '' }: PlainRecord): boolean {
  const folded = description.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  return folded.toLowerCase().includes(`source issue: [${key}]`);
}
