// `sweep` in a terminal: the same sweep as the Action's, with everything from flags.
import { expect, it } from 'vitest';
import { openScene, KEY_FIELD } from '../support/scene.ts';
import { runCli } from './run-cli.ts';

it('shows in a dry run what it would do, then does it, and has nothing to do after that', async () => {
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
  for (const title of ['One', 'Two', 'Three']) {
    world.repository.openIssue({ title, labels: ['bug'] });
  }
  const { credentials, github, urls } = world;
  const flags = [
    'sweep',
    ...Object.entries(credentials).flatMap(([name, value]) => [`--${name}`, value]),
    ...['--github-token', github.token, '--github-api-url', urls.github],
    ...['--repository', 'acme/app', '--key-field', 'cf_901'],
  ];

  const dry = await runCli([...flags, '--dry-run']);
  expect(dry.exitCode).toBe(0);
  expect(dry.stdout).toMatch(/Dry sweep of 3 issues: 3 would change/);
  expect(world.vtiger.tickets()).toEqual([]);

  const real = await runCli(flags);
  expect(real.exitCode).toBe(0);
  expect(real.stdout).toMatch(/Issue #2: ticket TT\d created/);
  expect(real.stdout).toMatch(/Sweep of 3 issues: 3 created/);
  expect(world.vtiger.tickets()).toHaveLength(3);

  const again = await runCli([...flags, '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ status: 'unchanged' });
});
