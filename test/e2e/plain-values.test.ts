// Values that stand in the config as they are, without a template: they take the form of their field as
// rendered ones do, and what does not fit is refused before Vtiger makes something else of it.
import { describe, expect, it } from 'vitest';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const CUSTOM_FIELDS = [
  { name: 'cf_912', label: 'Reported', type: 'date' },
  { name: 'cf_913', label: 'Regression', type: 'boolean' },
  { name: 'cf_914', label: 'At', type: 'time' },
  { name: 'cf_916', label: 'Product', type: 'picklist', values: ['Desktop', 'Web'] },
] as const;

function openFields(): Promise<Scene> {
  return openScene({ vtiger: { customFields: CUSTOM_FIELDS, keyField: KEY_FIELD } });
}

function inputsWith(fields: string): Record<string, string> {
  return { 'key-field': KEY_FIELD.name, config: `ticket: {fields: {${fields}}}` };
}

it('take the form of their field, and are in step where no marker remembers them', async () => {
  await using world = await openFields();
  const inputs = inputsWith('cf_916: web, cf_912: 2026-03-01T10:00:00Z, cf_914: "9:30"');
  const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });

  const made = await world.run(opened, { inputs });

  expect(made.outputs['status'], made.stdout).toBe('created');
  const expected = { cf_912: '2026-03-01', cf_914: '09:30:00', cf_916: 'Web' };
  expect(world.ticket()).toMatchObject(expected);

  for (const { id } of world.repository.comments(1)) world.repository.deleteComment(id);
  const again = await world.run(opened, { inputs });
  expect(again.outputs['status'], again.stdout).toBe('unchanged');
});

describe('that do not fit', () => {
  it.each([
    ['cf_912: soon', 'takes a date as yyyy-mm-dd'],
    ['cf_913: maybe', 'takes true or false, not "maybe"'],
    ['cf_914: noon', 'takes a time of day'],
    ['cf_916: Fax', 'there are "Desktop", "Web"'],
  ])('are named before anything is written: %s', async (field, words) => {
    await using world = await openFields();
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });

    const run = await world.run(opened, { inputs: inputsWith(field) });

    expect(run).toMatchObject({ exitCode: 2, outputs: { reason: 'ticket-value' } });
    expect(run.stdout).toContain(words);
    expect(world.vtiger.tickets()).toEqual([]);
  });
});
