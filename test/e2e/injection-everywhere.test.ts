// The same promise as in injection.test.ts for Vtiger Cloud, whose failures speak in other places, and for
// the commands that show what others wrote: sweep, check and query.
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/emulator/serve.ts';
import { COLUMNS, MAIN_COLUMN, type Column } from '../support/columns.ts';
import { COMMANDS, expectOwn, HOSTILE, openHostile, TEXT } from '../support/hostile-texts.ts';
import { KEY_FIELD, openScene } from '../support/scene.ts';

const HOUR = 3_600_000;
const INPUTS = { 'key-field': KEY_FIELD.name };
const CLOUD: Column = COLUMNS[3];

describe.concurrent('over the REST API', () => {
  it('the text of an issue obeys nobody, nor does what an agent wrote over it', async () => {
    await using world = await openScene({ column: CLOUD, vtiger: { keyField: KEY_FIELD } });
    const made = await world.run(openHostile(world), { inputs: INPUTS, debug: true });
    expectOwn(made);
    expect(made.outputs['status'], made.stdout).toBe('created');
    world.pass(HOUR);
    world.vtiger.editTicket(CLOUD.id(1), { title: TEXT, description: `${TEXT}\n2`, case_no: TEXT });
    world.pass(HOUR);
    world.repository.edit(1, { title: `${TEXT} 2` });
    const changed = await world.run(world.repository.close(1), { inputs: INPUTS, debug: true });
    expectOwn(changed);
    expect(changed.outputs['status'], changed.stdout).toBe('updated');
  });

  it.each<readonly [string, () => Response]>([
    [
      'in the body of a refusal',
      () => {
        const error = { code: COMMANDS.join('\n'), message: TEXT };
        return Response.json({ success: false, error }, { status: 400 });
      },
    ],
    ['in the plain text of a failure', () => new Response(TEXT, { status: 500 })],
    [
      'in the status line',
      () => new Response('', { status: 400, statusText: '::error::pwned ##[error]pwned <b>x</b>' }),
    ],
    [
      'in the header of a redirect',
      () => new Response('', { status: 302, headers: { location: 'x:::error::pwned <b>' } }),
    ],
  ])('what the CRM says %s obeys nobody', async (_, answer) => {
    await using world = await openScene({ column: CLOUD, vtiger: { keyField: KEY_FIELD } });
    await using crm = await serve((request) =>
      request.url.endsWith('/create') ? Promise.resolve(answer()) : world.vtiger.handle(request),
    );
    const inputs = { ...INPUTS, 'vtiger-url': crm.url };
    const run = await world.run(openHostile(world), { inputs, debug: true });
    expectOwn(run);
    expect(run.outputs['reason'], run.stdout).toMatch(/^vtiger-(?:rejected|answer|redirect)$/);
  });
});

describe.concurrent.each([MAIN_COLUMN, CLOUD])('on $title', (column) => {
  it('a sweep obeys nobody, whatever issues, tickets and failures say', async () => {
    await using world = await openScene({ column, vtiger: { keyField: KEY_FIELD } });
    let refuses = false;
    await using crm = await serve(async (request) => {
      const sent = `${request.url} ${await request.clone().text()}`;
      if (!refuses || !/[=/]revise\b/.test(sent)) return world.vtiger.handle(request);
      const error = { code: COMMANDS.join('\n'), message: TEXT };
      return Response.json({ success: false, error }, { status: column === CLOUD ? 400 : 200 });
    });
    for (let at = 1; at <= 3; at += 1) openHostile(world);
    const sweep = () => {
      const inputs = { ...INPUTS, command: 'sweep', 'vtiger-url': crm.url };
      return world.run(world.repository.scheduleEvent(), { inputs, debug: true });
    };
    const made = await sweep();
    expectOwn(made);
    expect(made.outputs['status'], made.stdout).toBe('created');
    world.pass(HOUR);
    world.vtiger.editTicket(column.id(1), { [column.module.title]: TEXT, description: TEXT });
    world.repository.edit(2, { title: `${TEXT} 2`, body: COMMANDS.join('\n') });
    world.pass(HOUR);
    world.repository.close(1);
    refuses = true;
    const failed = await sweep();
    expectOwn(failed);
    expect(failed.outputs['status'], failed.stdout).toBe('failed');
    refuses = false;
    const changed = await sweep();
    expectOwn(changed);
    expect(changed.outputs['status'], changed.stdout).toBe('updated');
  });

  it('a query obeys nobody, whatever its rows and its own text say', async () => {
    await using world = await openScene({ column, vtiger: { keyField: KEY_FIELD } });
    await world.run(openHostile(world), { inputs: INPUTS });
    world.vtiger.editTicket(column.id(1), { [column.module.title]: TEXT, description: TEXT });
    for (const query of [`SELECT * FROM ${column.module.name}`, TEXT, COMMANDS[0] ?? '']) {
      const inputs = { command: 'query', query };
      const run = await world.run(world.repository.dispatchEvent(), { inputs, debug: true });
      expectOwn(run);
      expect(run.outputs['status']).toBe(query.startsWith('SELECT') ? 'passed' : 'failed');
    }
  });

  it('a check obeys nobody, whatever the labels and picklists of the CRM say', async () => {
    const customFields = [
      { name: 'cf_905', label: TEXT, mandatory: true },
      { name: 'cf_906', label: `Severity ${TEXT}`, type: 'picklist', values: HOSTILE },
    ] as const;
    await using world = await openScene({ column, vtiger: { keyField: KEY_FIELD, customFields } });
    const config = 'ticket: {severity-field: cf_906}';
    for (const given of ['', config]) {
      const inputs = { ...INPUTS, command: 'check', config: given };
      const run = await world.run(world.repository.dispatchEvent(), { inputs, debug: true });
      expectOwn(run);
      expect(run.outputs['reason'], run.stdout).toMatch(/^ticket-(?:mandatory|value)$/);
      // The config that is proposed has them, as texts.
      if (given === config) expect(run.outputs['report']).toContain('severity:');
    }
  });
});
