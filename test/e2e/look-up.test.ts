// Names and texts with which a look-up could find too much, too little, or something else than asked:
// wildcards, quotes, brackets, line breaks, prefixes of numbers.
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../support/events.ts';
import { KEY_MODES, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const BUG = { title: 'T', body: 'B', labels: ['bug'] } as const;

const [UNIQUE, , NONE] = KEY_MODES;

const TRICKS = [
  `'; SELECT * FROM Users; --`,
  `' OR '1' = '1`,
  `%' OR description LIKE '%`,
  `\\' \\\\ \\u0027 C:\\u00e9`,
  `] [17x1] ]] %5D`,
  `100 % of a_b`,
  '<!-- vtiger-issue-sync:1 -->',
];

describe.concurrent.each([UNIQUE, NONE])('with $title', ({ keyField, inputs }) => {
  const open = (): Promise<Scene> =>
    openScene({ vtiger: keyField === undefined ? {} : { keyField } });

  it('tricks in title, body, labels, milestone and assignees change nothing in a query', async () => {
    await using world = await open();
    const { repository } = world;
    const trick = TRICKS.join('\n');
    const draft = {
      title: trick,
      body: trick,
      labels: ['bug', ...TRICKS],
      milestone: trick,
      assignees: [TRICKS.join(' ')],
    };
    const [plain] = repository.openIssue({ ...BUG, title: 'Bystander' });
    await world.run(plain, { inputs });
    await world.run(repository.label(1, 'late'), { inputs });
    const usual = queryFormsIn(world);
    const bystander = world.vtiger.ticket('17x1');
    const [opened] = repository.openIssue(draft);

    const first = await world.run(opened, { inputs });
    world.pass(HOUR);
    const second = await world.run(repository.unlabel(2, TRICKS[0] ?? ''), { inputs });

    expect(first.outputs).toMatchObject({ status: 'created', 'ticket-id': '17x2' });
    expect(second.outputs).toMatchObject({ status: 'unchanged', reason: '', 'ticket-id': '17x2' });
    expect(world.vtiger.tickets()).toHaveLength(2);
    expect(world.vtiger.ticket('17x1')).toEqual(bystander);
    expect(world.vtiger.unhandled).toEqual([]);
    expect(usual.length).toBeGreaterThan(0);
    expect(queryFormsIn(world)).toEqual(usual);
  });

  it.each([
    ['a wildcard in the name', 'acme/a_b', 'acme/axb'],
    ['a point and a hyphen', 'acme/a.b', 'acme/a-b'],
    ['a quote', "acme/a'b", 'acme/ab'],
    ['a name that ends another', 'acme/app', 'x/acme-app'],
  ])('%s: each repository has its own ticket', async (_, ...names) => {
    await using world = await open();
    const run = (name: string, event: RunEvent) =>
      world.run(event, { inputs, github: world.runIn(name) });
    const opened = names.map((name) => ({ name, repository: world.github.repository(name) }));

    const ids = [];
    for (const { name, repository } of opened) {
      const { outputs } = await run(name, repository.openIssue(BUG)[0]);
      ids.push(outputs['ticket-id']);
    }
    // Without the markers, so that only the look-up tells them apart.
    world.pass(HOUR);
    for (const { repository } of opened) {
      for (const { id } of repository.comments(1)) repository.deleteComment(id);
    }
    const [, last] = opened;
    const closed = last && (await run(last.name, last.repository.close(1)));

    expect(ids).toEqual(['17x1', '17x2']);
    expect(closed?.outputs).toMatchObject({ status: 'updated', 'ticket-id': '17x2' });
    expect(world.vtiger.tickets().map((ticket) => ticket['ticketstatus'])).toEqual([
      'Open',
      'Closed',
    ]);
  });

  it('issue 1 is not issue 12', async () => {
    await using world = await open();
    const { repository } = world;
    const events = Array.from({ length: 12 }, () => repository.openIssue(BUG)[0]);
    const [first, twelfth] = [events.at(0), events.at(-1)];
    for (const event of [twelfth, first]) if (event) await world.run(event, { inputs });

    world.pass(HOUR);
    await world.run(repository.close(1), { inputs });

    const keyed = world.vtiger.tickets().map(({ ticketstatus }) => ticketstatus);
    expect(keyed).toEqual(['Open', 'Closed']);
  });
});

it('a name that no query can hold safely ends the run before anything is asked or written', async () => {
  await using world = await openScene();
  const name = 'acme/a\\b';
  const [opened] = world.github.repository(name).openIssue(BUG);

  const run = await world.run(opened, { github: world.runIn(name) });

  expect(run).toMatchObject({
    exitCode: 2,
    outputs: { status: 'failed', reason: 'input-invalid' },
  });
  expect(world.vtiger.tickets()).toEqual([]);
});

/** Every query, with `?` in place of its texts. */
function queryFormsIn({ vtiger }: Scene): string[] {
  const queries = vtiger.calls.flatMap(({ parameters }) => parameters['query'] ?? []);
  return [...new Set(queries.map((query) => query.replace(/'(?:[^']|'')*'/g, '?')))];
}
