// `command: check` and `command: query` of the packaged Action: log, outputs, summary, annotations.
import { describe, expect, it } from 'vitest';
import { loadEvent } from '../support/events.ts';
import { shownText } from '../report/html.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const BY_HAND = loadEvent('workflow_dispatch');
const VERSIONS = ['8.0.0', '8.4.0'] as const;

function secretsOf({ credentials, github }: Scene): string[] {
  return [credentials['vtiger-access-key'] ?? '', github.token];
}

interface CheckReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly steps: readonly { step: string; verdict: string; cure: string }[];
}

describe.each(VERSIONS)('with Vtiger %s', (version) => {
  it('check passes a sound set-up, on any event, and writes nothing', async () => {
    await using scene = await openScene({ vtiger: { keyField: KEY_FIELD, version } });
    const run = await scene.run(BY_HAND, { inputs: { command: 'check', 'key-field': 'cf_901' } });

    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(run.outputs).toMatchObject({ status: 'passed', reason: '', plan: '', 'ticket-id': '' });
    const report = JSON.parse(run.outputs['report'] ?? '') as CheckReport;
    expect(report.counts).toMatchObject({ failed: 0 });
    expect(report.steps.map(({ step }) => step)).toContain('query');
    expect(run.stdout).toContain(`✓ version and API: Vtiger ${version}, web service`);
    expect(shownText(run.summary)).toContain('The set-up is fine');
    expect(scene.vtiger.tickets()).toEqual([]);
    expect(scene.github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
    for (const secret of secretsOf(scene)) {
      expect(run.masks).toContain(secret);
      expect(run.summary + JSON.stringify(run.outputs)).not.toContain(secret);
    }
  });

  it('query gives the rows in report', async () => {
    await using scene = await openScene({ vtiger: { version } });
    for (let at = 1; at <= 120; at += 1) {
      const fields = { ticketstatus: 'Open', ticketpriorities: 'Low', assigned_user_id: '19x1' };
      scene.vtiger.add('HelpDesk', { ...fields, ticket_title: `Ticket ${at}` });
    }
    const run = await scene.run(BY_HAND, {
      inputs: { command: 'query', query: 'SELECT id,ticket_title FROM HelpDesk' },
    });

    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(run.outputs).toMatchObject({ status: 'passed' });
    const report = JSON.parse(run.outputs['report'] ?? '') as { count: number; rows: unknown[] };
    expect(report).toMatchObject({
      query: 'SELECT id,ticket_title FROM HelpDesk;',
      columns: ['id', 'ticket_title'],
      count: 120,
    });
    expect(report.rows).toHaveLength(120);
    expect(report.rows[119]).toEqual({ id: '17x120', ticket_title: 'Ticket 120' });
    expect(shownText(run.summary)).toContain('The first 100 are shown; all are in report.');
    expect(run.stdout).toContain('120 rows.');
    expect(scene.github.calls).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('is annotated step by step, each with its cure', async () => {
    await using scene = await openScene();
    const inputs = {
      command: 'check',
      'key-field': 'cf_901',
      config: 'ticket: { assigned-to: Nobody }',
    };
    const run = await scene.run(BY_HAND, { inputs });

    expect(run.exitCode).toBe(2);
    expect(run.outputs).toMatchObject({ status: 'failed', reason: 'ticket-field' });
    expect(run.annotations.map(({ level, properties }) => [level, properties['title']])).toEqual([
      ['error', 'Vtiger Issue Sync: ticket-field'],
      ['error', 'Vtiger Issue Sync: ticket-value'],
    ]);
    expect(run.annotations[1]?.message).toContain('Name a group or a user');
    expect(shownText(run.summary)).toContain('2 of 29 steps failed');

    const mild = await scene.run(BY_HAND, { inputs: { ...inputs, 'on-error': 'warn' } });
    expect(mild.exitCode).toBe(0);
    expect(mild.annotations.map(({ level }) => level)).toEqual(['warning', 'warning']);
  });

  it('in a query is told by its code', async () => {
    await using scene = await openScene();
    const run = await scene.run(BY_HAND, {
      inputs: { command: 'query', query: 'DELETE FROM HelpDesk' },
    });
    expect(run.exitCode).toBe(2);
    expect(run.outputs).toMatchObject({ status: 'failed', reason: 'input-invalid' });
    expect(run.annotations[0]?.message).toContain('Only SELECT');
    expect(scene.vtiger.calls).toEqual([]);
  });

  it('in the settings does not keep the rest from being checked', async () => {
    await using scene = await openScene();
    const inputs = { command: 'check', 'vtiger-url': 'http://crm.example.com', 'on-error': 'odd' };
    const run = await scene.run(BY_HAND, { inputs });
    expect(run.exitCode).toBe(2);
    const { steps } = JSON.parse(run.outputs['report'] ?? '') as CheckReport;
    const failed = steps.filter(({ verdict }) => verdict === 'failed').map(({ step }) => step);
    expect(failed).toEqual(['address', 'settings']);
    expect(steps.find(({ step }) => step === 'issues')?.verdict).toBe('passed');
  });

  it('never becomes a command or markup, whatever stands in a ticket', async () => {
    await using scene = await openScene();
    const title = '::error::x\n::set-output name=status::y ##[error]z <img src=x>';
    const fields = { ticketstatus: 'Open', ticketpriorities: 'Low', assigned_user_id: '19x1' };
    scene.vtiger.add('HelpDesk', { ...fields, ticket_title: title });
    const run = await scene.run(BY_HAND, {
      inputs: { command: 'query', query: 'SELECT ticket_title FROM HelpDesk' },
    });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([]);
    expect(run.summary).not.toContain('<img');
    expect(shownText(run.summary)).toContain('<img src=x>');
  });
});

describe('a step that is switched off', () => {
  it.each(['check', 'query'])('does nothing for %s', async (command) => {
    await using scene = await openScene();
    const run = await scene.run(BY_HAND, { inputs: { command, enabled: 'false' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ status: 'skipped', reason: 'disabled' });
    expect([...scene.vtiger.calls, ...scene.github.calls]).toEqual([]);
  });
});
