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

it('are not left as other numbers by an API user who has a comma for the point', async () => {
  const users = [{ name: 'bot', decimalComma: true }] as const;
  const customFields = [
    { name: 'cf_917', label: 'Share', type: 'double', isPercentage: true },
    { name: 'cf_918', label: 'Effort', type: 'double' },
  ] as const;
  await using world = await openScene({ vtiger: { users, customFields, keyField: KEY_FIELD } });
  const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });

  const fine = await world.run(opened, { inputs: inputsWith('cf_917: 12, cf_918: 2.5') });
  expect(fine.outputs['status'], fine.stdout).toBe('created');

  const wrong = await world.run(opened, { inputs: inputsWith('cf_917: 12.5') });
  expect(wrong).toMatchObject({ exitCode: 2, outputs: { reason: 'ticket-value' } });
  expect(wrong.stdout).toContain('cf_917: 12.5 as 125');
  expect(wrong.stdout).toContain('decimal separator');
});
