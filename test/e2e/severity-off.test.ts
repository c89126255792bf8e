// A help desk whose administrator switched the field for the severity off: nothing is written where it would be
// lost, and one line of config leaves the severity to the priority.
import { describe, expect, it } from 'vitest';
import { check } from '../cli/check-bench.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const SEVERITY = 'ticketseverities';
const NONE = { config: 'ticket: { severity-field: none }' };

/** With a picklist of the administrator's own that looks like one. */
const ANOTHER = {
  name: 'cf_907',
  label: 'Severity (new)',
  type: 'picklist',
  values: ['S1', 'S2', 'S3'],
} as const;

function openWithout(more: { customFields?: readonly [typeof ANOTHER] } = {}): Promise<Scene> {
  return openScene({ vtiger: { keyField: KEY_FIELD, fieldsOff: [SEVERITY], ...more } });
}

describe('without a word in the config', () => {
  it('no ticket is made, and the run says what to do', async () => {
    await using world = await openWithout();
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });

    const { exitCode, outputs, stdout } = await world.run(opened);

    expect([exitCode, outputs['reason']], stdout).toEqual([2, 'ticket-field']);
    expect(stdout).toContain('HelpDesk has no field "ticketseverities"');
    expect(stdout).toContain('Set ticket.severity-field to none');
    expect(world.vtiger.calls.filter(({ operation }) => operation === 'create')).toEqual([]);
  });

  it.each([
    ['none', {}, 'or to the picklist that holds it.'],
    ['what may hold it', { customFields: [ANOTHER] as const }, 'or to cf_907 (Severity (new)).'],
  ])('check names %s', async (_what, more, cure) => {
    await using world = await openWithout(more);
    const { exitCode, step } = await check(world);
    expect(exitCode).toBe(2);
    expect(step('severity')).toMatchObject({ verdict: 'failed', code: 'ticket-field' });
    expect(step('severity').cure).toContain('Set ticket.severity-field to none');
    expect(step('severity').cure).toContain(cure);
  });
});

describe('with severity-field: none', () => {
  it('the priority alone tells it, when the ticket is made and afterwards', async () => {
    await using world = await openWithout();
    const labels = ['bug', 'severity: high'];
    const [opened] = world.repository.openIssue({ title: 'T', labels });
    const made = await world.run(opened, { inputs: NONE });
    expect(made.outputs['status'], made.stdout).toBe('created');
    expect(world.ticket()).toMatchObject({ ticketpriorities: 'High', [SEVERITY]: '' });
    world.pass(HOUR);
    const changed = await world.run(world.repository.label(1, 'severity: critical'), {
      inputs: NONE,
    });
    expect(changed.outputs['status'], changed.stdout).toBe('updated');
    expect(world.ticket()).toMatchObject({ ticketpriorities: 'Urgent', [SEVERITY]: '' });
    world.pass(HOUR);
    const again = await world.run(world.repository.assign(1, 'octocat'), { inputs: NONE });
    expect(again.outputs['status'], again.stdout).toBe('unchanged');
  });

  it('check passes, and proposes no other', async () => {
    await using world = await openWithout({ customFields: [ANOTHER] });
    const sound = await check(world, { CONFIG: 'ticket: { severity-field: None }' });
    expect(sound.exitCode).toBe(0);
    const severity = { verdict: 'passed', detail: 'left to the priority' };
    expect(sound.step('severity')).toMatchObject(severity);
    const CONFIG = 'ticket: { severity-field: none, priority: { urgent: Now } }';
    const { step } = await check(world, { CONFIG });
    expect(step('priority').config).toContain('priority:');
    expect(step('priority').config).not.toContain('severity');
  });
});
