// The main story over the REST API of Vtiger Cloud, through the packaged Action: with each module that
// can keep its tickets, and what is different there: finding API and module, quotas, failures.
import { describe, expect, it } from 'vitest';
import type { CloudOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { openScene, type Scene, type SceneOptions } from '../support/scene.ts';

const HOUR = 3_600_000;
const KEY_FIELD = { name: 'cf_cases_source', unique: true } as const;

/** What the README gives for a cloud whose picklists are its own. */
const CASES_CONFIG = `
ticket:
  status: {open: Open, in_progress: Assigned, pending: Wait for Customer, resolved: Resolved, closed: Resolved}
  priority: {urgent: Urgent, high: High, normal: Medium, low: Low}
`;

const MODULES = [
  {
    module: 'Cases',
    config: CASES_CONFIG,
    fields: { title: 'title', status: 'casestatus', priority: 'casepriority' },
    values: { resolved: 'Resolved', pending: 'Wait for Customer' },
    created: { title: 'T', casestatus: 'Open', casepriority: 'High', case_no: 'CASE1' },
  },
  {
    module: 'HelpDesk',
    config: '',
    fields: { title: 'ticket_title', status: 'ticketstatus', priority: 'ticketpriorities' },
    values: { resolved: 'Closed', pending: 'Wait For Response' },
    created: { ticket_title: 'T', ticketstatus: 'Open', ticketpriorities: 'High' },
  },
] as const;

function openCloud(cloud: CloudOptions = {}, more: SceneOptions['vtiger'] = {}): Promise<Scene> {
  return openScene({ vtiger: { cloud, keyField: KEY_FIELD, ...more } });
}

/** As the address is written in the account's own pages. */
function inputsOf({ urls }: Scene, more: Readonly<Record<string, string>> = {}) {
  const url = `${urls.vtiger}/restapi/v1/vtiger/default`;
  return { 'vtiger-url': url, 'key-field': KEY_FIELD.name, ...more };
}

function operationsOf({ vtiger }: Scene): string[] {
  return vtiger.calls.map(({ operation }) => operation);
}

describe.each(MODULES)('tickets in $module', ({ module, config, fields, values, created }) => {
  const open = () => openCloud({ modules: [module] });

  it('are made, changed, closed, opened again, and left alone where nothing changed', async () => {
    await using world = await open();
    const { repository } = world;
    const inputs = inputsOf(world, { config });
    const run = async (event: Parameters<Scene['run']>[0]) => {
      const { outputs, stdout } = await world.run(event, { inputs });
      return { status: outputs['status'], outputs, stdout };
    };
    const [opened] = repository.openIssue({ title: 'T', body: 'B', labels: ['bug', 'P1'] });

    const first = await run(opened);
    expect(first.status, first.stdout).toBe('created');
    expect(world.ticket()).toMatchObject({ ...created, description: 'B' });
    expect(world.ticket()[KEY_FIELD.name]).toBe('https://github.com/acme/app/issues/1');
    expect(first.outputs['ticket-url']).toContain(`module=${module}&`);

    const steps = [
      [() => repository.edit(1, { title: 'Title 2' }), { [fields.title]: 'Title 2' }],
      [() => repository.label(1, 'needs info'), { [fields.status]: values.pending }],
      [() => repository.unlabel(1, 'needs info'), { [fields.status]: 'Open' }],
      [() => repository.label(1, 'priority: urgent'), { [fields.priority]: 'Urgent' }],
      [() => repository.close(1, 'completed'), { [fields.status]: values.resolved }],
      [() => repository.reopen(1), { [fields.status]: 'Open' }],
      [() => repository.label(1, 'needs info'), { [fields.status]: values.pending }],
      // By way of Open, where the CRM asks for that.
      [() => repository.close(1, 'not_planned'), { [fields.status]: values.resolved }],
      [() => repository.unlabel(1, 'needs info'), {}],
      [() => repository.reopen(1), { [fields.status]: 'Open' }],
      [() => repository.milestone(1, '2.0'), {}],
    ] as const;
    for (const [act, change] of steps) {
      const before = omit(world.ticket(), 'modifiedtime', 'reopen_count');
      world.pass(HOUR);
      const event = act();
      const { status, stdout } = await run(event);
      const isChanged = Object.keys(change).length > 0;
      expect(status, stdout).toBe(isChanged ? 'updated' : 'unchanged');
      expect(world.ticket()).toMatchObject({ ...before, ...change });
    }
    const reopened = operationsOf(world).filter((operation) => operation === 'reopen').length;
    expect(reopened).toBe(module === 'Cases' ? 2 : 0);
    expect(repository.comments(1)).toHaveLength(1);
    expect(world.vtiger.unhandled).toEqual([]);
  });

  it('keep what an agent wrote', async () => {
    await using world = await open();
    const { repository } = world;
    const inputs = inputsOf(world, { config });
    const [opened] = repository.openIssue({ title: 'T', body: 'B', labels: ['bug', 'P1'] });
    await world.run(opened, { inputs });
    world.pass(HOUR);
    world.vtiger.editTicket(world.ticket()['id'] ?? '', {
      [fields.priority]: 'Low',
      description: 'An agent’s words.',
    });
    world.pass(HOUR);

    const { outputs, stdout } = await world.run(repository.close(1), { inputs });

    expect(outputs['status'], stdout).toBe('updated');
    expect(world.ticket()).toMatchObject({
      [fields.priority]: 'Low',
      [fields.status]: values.resolved,
      description: 'An agent’s words.',
    });
  });
});

describe('the picklists of an account', () => {
  it('are told where the defaults do not fit, before anything is written', async () => {
    await using world = await openCloud();
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const { outputs, exitCode, stdout } = await world.run(opened, { inputs: inputsOf(world) });
    expect(exitCode).toBe(2);
    expect(outputs['reason']).toBe('ticket-value');
    expect(stdout).toContain('"Low", "Medium", "High", "Urgent"');
    expect(world.vtiger.tickets()).toEqual([]);
  });
});

describe('API and module', () => {
  it.each([
    [
      'the path of the API',
      (url: string) => ({ 'vtiger-url': `${url}/restapi/v1/vtiger/default/me` }),
    ],
    ['the input', (url: string) => ({ 'vtiger-url': url, 'vtiger-api': 'restapi' })],
    ['the first answer', (url: string) => ({ 'vtiger-url': url })],
  ])('are found by %s, and named in the debug log', async (how, toInputs) => {
    await using world = await openCloud();
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug', 'P1'] });
    const inputs = { ...inputsOf(world), config: CASES_CONFIG, ...toInputs(world.urls.vtiger) };
    const { outputs, stdout } = await world.run(opened, { inputs, debug: true });
    expect(outputs['status'], stdout).toBe('created');
    expect(stdout).toMatch(/vtiger-api: restapi/);
    expect(stdout).toMatch(/module: Cases, before HelpDesk, which is there too/);
    expect(world.ticket()['case_no']).toBe('CASE1');
    // Where it is a guess, the key is not sent before the API has shown itself.
    expect(world.vtiger.calls[0]?.session).toBe(how !== 'the first answer');
  });

  it('are not asked for where the inputs tell, which saves a call', async () => {
    await using world = await openCloud();
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const inputs = inputsOf(world, { module: 'helpdesk' });
    await world.run(opened, { inputs });
    expect(world.ticket()['ticket_no']).toBe('TT1');
    expect(operationsOf(world)).not.toContain('listtypes');
  });

  it('say that there is no Vtiger where there is none, in the words of the likelier one', async () => {
    await using world = await openCloud({}, { basePath: '/elsewhere' });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const inputs = { ...inputsOf(world), 'vtiger-url': new URL(world.urls.vtiger).origin };
    const { outputs, stdout } = await world.run(opened, { inputs });
    expect(outputs['reason'], stdout).toBe('vtiger-not-found');
    expect(stdout).toContain('webservice.php');
  });
});

describe('a key that is wrong', () => {
  it('is told at once, and neither it nor its encoding is shown', async () => {
    await using world = await openCloud();
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const wrong = 'wR0ngAccessKey00';
    const inputs = inputsOf(world, { 'vtiger-access-key': wrong });
    const run = await world.run(opened, { inputs, debug: true });
    expect(run.outputs['reason'], run.stdout).toBe('vtiger-credentials');
    const encoded = Buffer.from(`admin:${wrong}`).toString('base64');
    expect(run.masks).toContain(encoded);
    const shown = run.stdout.replace(/^::add-mask::.*$/gm, '');
    expect(shown + run.summary + JSON.stringify(run.outputs)).not.toContain(encoded);
  });
});

describe('the quota', () => {
  it('of a minute that is used up is waited for', async () => {
    await using world = await openCloud({ quota: { perMinute: 3, minute: 2 } });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug', 'P1'] });
    const inputs = inputsOf(world, { config: CASES_CONFIG });
    const { outputs, stdout } = await world.run(opened, { inputs });
    expect(outputs['status'], stdout).toBe('created');
    expect(world.vtiger.tickets()).toHaveLength(1);
  });

  it('of a day that is used up ends the run, with the time when it begins anew', async () => {
    await using world = await openCloud({ quota: { perMinute: 60, perDay: 3 } });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug', 'P1'] });
    const inputs = inputsOf(world, { config: CASES_CONFIG });
    const run = await world.run(opened, { inputs });
    expect(run.outputs['reason'], run.stdout).toBe('vtiger-rate-limit');
    expect(run.stdout).toMatch(/until \d{4}-\d\d-\d\dT/);
    expect(run.milliseconds).toBeLessThan(20_000);
    expect(world.vtiger.tickets().length).toBeLessThan(2);
  });
});

describe('a create whose answer is lost', () => {
  it.each(['drop', 'crash', 'html-page'] as const)(
    'makes one ticket all the same: %s',
    async (kind) => {
      await using world = await openCloud();
      world.vtiger.failNext({ operation: 'create', when: 'after' }, { kind });
      const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug', 'P1'] });
      const inputs = inputsOf(world, { config: CASES_CONFIG });
      const { exitCode, stdout } = await world.run(opened, { inputs });
      expect(exitCode, stdout).toBe(0);
      expect(world.vtiger.tickets()).toHaveLength(1);
    },
  );
});

function omit(record: Readonly<Record<string, string>>, ...names: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
