// Values of further fields that the CRM takes with success and stores differently: whoever reads the run's report
// is told, at each write, and at no other time.
import { describe, expect, it } from 'vitest';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';
import { openFolder, runCli } from '../cli/run-cli.ts';
import { settingsOf } from '../cli/settings.ts';

const CUSTOM_FIELDS = [
  { name: 'cf_931', label: 'Build', type: 'integer' },
  { name: 'cf_932', label: 'Share', type: 'double', isPercentage: true },
  { name: 'cf_933', label: 'Phone', length: 10 },
  { name: 'cf_934', label: 'Effort', type: 'double' },
] as const;
const FIELDS = [
  'cf_931: "12345678901"',
  'cf_932: "1234"',
  'cf_933: "{{ issue.title }}"',
  'cf_934: "2.50"',
];
const INPUTS = {
  'key-field': KEY_FIELD.name,
  config: `ticket: { fields: { ${FIELDS.join(', ')} } }`,
};
const BUILD = 'Build (cf_931) was sent as "12345678901", and the CRM stored "2147483647"';
const SHARE = 'Share (cf_932) was sent as "1234", and the CRM stored "999.99"';

function open(): Promise<Scene> {
  return openScene({ vtiger: { customFields: CUSTOM_FIELDS, keyField: KEY_FIELD } });
}

function openBug({ repository }: Scene) {
  return repository.openIssue({ title: 'Export to PDF fails', labels: ['bug'] })[0];
}

function warningsOf({ annotations }: Awaited<ReturnType<Scene['run']>>): string {
  expect(annotations.every(({ level }) => level === 'warning')).toBe(true);
  return annotations.map(({ message }) => message).join('\n');
}

describe('values that the CRM changes', () => {
  it('are warned of when the ticket is made, and when it is changed, field by field', async () => {
    await using world = await open();
    const opened = openBug(world);

    const made = await world.run(opened, { inputs: INPUTS });

    expect(made.outputs['status'], made.stdout).toBe('created');
    const warnings = warningsOf(made);
    expect(warnings).toContain(BUILD);
    expect(warnings).toContain(SHARE);
    expect(warnings).toContain('Phone (cf_933) holds only the first 9 of 19 characters');
    expect(warnings).not.toContain('cf_934');
    world.pass(3_600_000);
    const again = await world.run(opened, { inputs: INPUTS });
    expect(again).toMatchObject({ annotations: [], outputs: { status: 'unchanged' } });
    const renamed = world.repository.edit(1, { title: 'Import from PDF fails' });
    const changed = await world.run(renamed, { inputs: INPUTS });
    expect(warningsOf(changed)).toMatch(/^Phone \(cf_933\) holds only the first 10 of 21 [^\n]*$/);
  });

  it('are warned of by a sweep', async () => {
    await using world = await open();
    openBug(world);
    const run = await world.run(world.repository.scheduleEvent(), { inputs: INPUTS });
    expect(run.outputs['status'], run.stdout).toBe('created');
    expect(run.stdout).toContain(BUILD);
  });

  it('are warned of on the command line', async () => {
    await using world = await open();
    await using folder = await openFolder();
    const cli = (...words: string[]) => runCli(words, { cwd: folder.path, env: settingsOf(world) });
    const made = await cli('create', '--title', 'T', '--field', 'cf_931=12345678901');
    expect(made.stderr).toContain(`Warning: ${BUILD}`);
    const changed = await cli('update', '17x1', '--field', 'cf_932=1234', '--field', 'cf_934=3');
    expect(changed.stderr).toMatch(/^Warning: Share [^\n]*\n$/);
    expect(changed.stderr).toContain(SHARE);
  });
});
