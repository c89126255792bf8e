// What administrators can do to the standard fields of tickets, and what is said of it: by a run, and before that
// by `check`. Each was seen on a real 8.4.0.
import { describe, expect, it } from 'vitest';
import type { VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { check } from '../cli/check-bench.ts';
import { openFolder, runCli } from '../cli/run-cli.ts';
import { settingsOf } from '../cli/settings.ts';
import { KEY_FIELD, openScene } from '../support/scene.ts';

const KEYED = { 'key-field': KEY_FIELD.name };

function open(standardFields: NonNullable<VtigerOptions['standardFields']>, isKeyed = true) {
  return openScene({
    vtiger: { standardFields, ...(isKeyed && { keyField: KEY_FIELD }) },
  });
}

describe('a mandatory description', () => {
  const MANDATORY = { description: { mandatory: true } };

  it('keeps an issue without a body from its ticket, with a cure that works', async () => {
    await using world = await open(MANDATORY);
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const run = await world.run(opened, { inputs: KEYED });
    expect(run).toMatchObject({ exitCode: 2, outputs: { reason: 'ticket-mandatory' } });
    expect(run.stdout).toContain('An issue can be without text: make Description optional');
    expect(run.stdout).not.toContain('ticket.fields');
    const { exitCode, step } = await check(world);
    expect(step('mandatory')).toMatchObject({
      verdict: 'open',
      detail: expect.stringContaining('of an issue without a body') as string,
      cure: expect.stringContaining('make Description optional in the CRM') as string,
    });
    expect(exitCode).toBe(0);
  });

  it('is told beside another field that the config can fill', async () => {
    await using world = await openScene({
      vtiger: {
        standardFields: MANDATORY,
        keyField: KEY_FIELD,
        customFields: [{ name: 'cf_905', label: 'Product', mandatory: true }],
      },
    });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const run = await world.run(opened, { inputs: KEYED });
    expect(run.stdout).toMatch(/ticket\.fields.*make Description optional/);
  });

  it('is no matter where the key is a line of it', async () => {
    await using world = await open(MANDATORY, false);
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const { step } = await check(world, { KEY_FIELD: '' });
    expect(step('mandatory').verdict).toBe('passed');
    expect((await world.run(opened)).outputs['status']).toBe('created');
  });
});

describe('an owner that the profile may only read', () => {
  const READ_ONLY = { assigned_user_id: { readOnly: true, takenByCreate: true } };

  it('is given to new tickets all the same, where nobody names one', async () => {
    await using world = await open(READ_ONLY);
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const checked = await check(world);
    expect(checked.step('owner').verdict).toBe('passed');
    const run = await world.run(opened, { inputs: KEYED });
    expect(run.outputs['status'], run.stdout).toBe('created');
    expect(world.ticket()['assigned_user_id']).toBe('19x1');
    await using folder = await openFolder();
    const environment = { cwd: folder.path, env: settingsOf(world) };
    const byHand = await runCli(['create', '--title', 'By hand'], environment);
    expect(byHand.exitCode, byHand.stderr).toBe(0);
  });

  it.each(['ticket: {assigned-to: 20x4}', 'ticket: {assignees: {alice: 20x4}}'])(
    'is told by check before a run fails: %s',
    async (config) => {
      await using world = await open(READ_ONLY);
      const { exitCode, step } = await check(world, { CONFIG: config });
      expect(exitCode).toBe(2);
      expect(step('owner')).toMatchObject({
        verdict: 'failed',
        code: 'ticket-field',
        detail: 'Assigned To (assigned_user_id) cannot be written by the API user.',
        cure: expect.stringMatching(/Settings → Profiles.*leave out assigned-to/) as string,
      });
      const draft = { title: 'T', labels: ['bug'], assignees: ['alice'] };
      const [opened] = world.repository.openIssue(draft);
      const run = await world.run(opened, { inputs: { ...KEYED, config } });
      expect(run.outputs['reason'], run.stdout).toBe('ticket-field');
    },
  );
});

it('a title that the profile may only read is told by check', async () => {
  await using world = await open({ ticket_title: { readOnly: true } });
  const { step } = await check(world);
  expect(step('mandatory')).toMatchObject({ verdict: 'failed', code: 'ticket-field' });
  expect(step('mandatory').detail).toBe('Title (ticket_title) cannot be written.');
});

it('a value that the role of the API user may lack is no matter of the picklist alone', async () => {
  await using world = await open({});
  const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
  const inputs = { ...KEYED, config: 'ticket: {status: {open: Triage}}' };
  const run = await world.run(opened, { inputs });
  expect(run.outputs['reason'], run.stdout).toBe('ticket-value');
  expect(run.annotations[0]?.message).toContain("the values of the API user's role, too");
});

describe('a title that is unique', () => {
  const UNIQUE = { ticket_title: { unique: true } };

  it.each([true, false])('is named where an issue takes another’s, keyed: %s', async (isKeyed) => {
    await using world = await openScene({
      vtiger: { standardFields: UNIQUE, ...(isKeyed && { keyField: PLAIN }) },
    });
    const inputs = isKeyed ? KEYED : {};
    const [first] = world.repository.openIssue({ title: 'One', labels: ['bug'] });
    const [second] = world.repository.openIssue({ title: 'Two', labels: ['bug'] });
    for (const event of [first, second]) await world.run(event, { inputs });

    const renamed = await world.run(world.repository.edit(2, { title: 'One' }), { inputs });

    expect(renamed.outputs['reason'], renamed.stdout).toBe('ticket-ambiguous');
    expect(renamed.annotations[0]?.message).toMatch(
      /change of ticket 17x2 .*another one has the same Title \(ticket_title\).*Duplicate Prevention/s,
    );
    expect(renamed.stdout).not.toMatch(/same key|Keep one/);
    const [third] = world.repository.openIssue({ title: 'Two', labels: ['bug'] });
    const made = await world.run(third, { inputs });
    expect(made.annotations[0]?.message).toContain('another one has the same Title (ticket_title)');
    expect(world.vtiger.tickets()).toHaveLength(2);
  });

  it.each(['cf_901', ''])('is told of by check, with the key field %j', async (keyField) => {
    await using world = await openScene({ vtiger: { standardFields: UNIQUE, keyField: PLAIN } });
    const { step } = await check(world, { KEY_FIELD: keyField });
    expect(step('key-field').verdict).toBe('open');
    expect(step('key-field').detail).toContain('with the Title (ticket_title) of another');
  });

  const PLAIN = { ...KEY_FIELD, unique: false };
});
