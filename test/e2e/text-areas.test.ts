// Long texts in fields that hold fewer bytes than the description: each is cut before the CRM would do it, and
// says so. There the rest is lost in the middle of a word, without a word.
import { expect, it } from 'vitest';
import { KEY_FIELD, keyOf, openScene } from '../support/scene.ts';
import { openFolder, runCli } from '../cli/run-cli.ts';
import { settingsOf } from '../cli/settings.ts';

/** 80,000 bytes, and fewer letters than a description may have. */
const UMLAUTS = 'Größe öä '.repeat(6_000);

it('a solution and a text area of umlauts name the issue for the rest, and stay in step', async () => {
  const customFields = [{ name: 'cf_920', label: 'Analysis', type: 'text' }] as const;
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD, customFields } });
  world.repository.openIssue({ title: 'T', body: UMLAUTS, labels: ['bug'] });
  const closed = world.repository.close(1);
  const config = 'ticket: {fields: {cf_920: "{{ issue.body }}"}, solution: "{{ issue.body }}"}';
  const inputs = { 'key-field': KEY_FIELD.name, config };

  const made = await world.run(closed, { inputs });

  expect(made).toMatchObject({ outputs: { status: 'created' }, annotations: [] });
  const { cf_920: area = '', solution = '', description = '' } = world.ticket();
  const note = `… Shortened here. The whole text: ${keyOf(1)}`;
  for (const cut of [area, solution]) {
    expect(cut.endsWith(note)).toBe(true);
    expect(Buffer.byteLength(cut)).toBeGreaterThan(59_900);
  }
  expect(description).toBe(UMLAUTS.trimEnd());
  world.pass(3_600_000);
  expect((await world.run(closed, { inputs })).outputs['status']).toBe('unchanged');
});

it('by hand, a solution is cut likewise, and a description is not', async () => {
  await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
  await using folder = await openFolder();
  const text = ['--title', 'T', '--description', UMLAUTS, '--solution', UMLAUTS];
  const run = await runCli(['create', ...text], { cwd: folder.path, env: settingsOf(world) });
  expect(run.exitCode, run.stderr).toBe(0);
  expect(world.ticket()['solution']).toMatch(/… Shortened here. The whole text: with whoever/);
  expect(world.ticket()['description']).toBe(UMLAUTS.trimEnd());
});
