// What is different in Vtiger Cloud, through the packaged Action: finding API and module, quotas,
// failures, states that end. What is the same there is in columns.test.ts.
import { describe, expect, it } from 'vitest';
import type { CloudOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { COLUMNS, type Column } from '../support/columns.ts';
import { openScene, type Scene, type SceneOptions } from '../support/scene.ts';

const HOUR = 3_600_000;
const KEY_FIELD = { name: 'cf_cases_source', unique: true } as const;

const CASES: Column = COLUMNS[3];
const CASES_CONFIG = CASES.inputs['config'] ?? '';

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

describe('the severity of a case', () => {
  const severity = {
    name: 'cf_cases_severity',
    label: 'Severity',
    type: 'picklist',
    values: ['Critical', 'Major', 'Minor'],
  } as const;
  const config = `${CASES_CONFIG}  severity-field: cf_cases_severity\n`;

  it.each([
    ['is written to the picklist that is named', config, 'Major', 'Critical'],
    ['is nowhere without one', CASES_CONFIG, '', ''],
  ])('%s', async (_, given, first, second) => {
    await using world = await openCloud({ modules: ['Cases'] }, { customFields: [severity] });
    const inputs = inputsOf(world, { config: given });
    const labels = ['bug', 'severity: high'];
    const [opened] = world.repository.openIssue({ title: 'T', labels });
    const made = await world.run(opened, { inputs });
    expect(made.outputs['status'], made.stdout).toBe('created');
    expect(world.ticket()[severity.name] ?? '').toBe(first);
    world.pass(HOUR);
    await world.run(world.repository.label(1, 'severity: critical'), { inputs });
    expect(world.ticket()[severity.name] ?? '').toBe(second);
  });
});

describe('a case that somebody closed for good', () => {
  it('is left as it is when its issue comes back, and the run says why', async () => {
    await using world = await openCloud({ modules: ['Cases'] });
    const inputs = inputsOf(world, { config: CASES_CONFIG });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug', 'P1'] });
    await world.run(opened, { inputs });
    world.pass(HOUR);
    await world.run(world.repository.close(1), { inputs });
    world.pass(HOUR);
    // As a workflow of the CRM's does after some days.
    world.vtiger.editTicket(CASES.id(1), { casestatus: 'Closed' });
    world.pass(HOUR);

    const { outputs, stdout, exitCode } = await world.run(world.repository.reopen(1), { inputs });

    expect(exitCode).toBe(1);
    expect(outputs['reason'], stdout).toBe('vtiger-rejected');
    expect(stdout).toContain('opens resolved Cases again');
    expect(world.ticket()['casestatus']).toBe('Closed');
  });
});

it('a case has the comments of its issue', async () => {
  await using world = await openCloud({ modules: ['Cases'] });
  const { repository, vtiger } = world;
  const inputs = inputsOf(world, { config: CASES_CONFIG, comments: 'public' });
  await world.run(repository.openIssue({ title: 'T', labels: ['bug'] })[0], { inputs });
  const first = repository.comment(1, { body: 'one' });
  await world.run(first, { inputs });
  const second = repository.comment(1, { body: 'two' });
  await world.run(second, { inputs });
  repository.deleteComment(first.payload.comment.id);
  const edited = repository.editComment(second.payload.comment.id, 'three');
  const { stdout } = await world.run(edited, { inputs });
  expect(stdout).toContain('; 1 comment revised, 1 removed.');
  const comments = vtiger.comments(world.ticket()['id'] ?? '');
  expect(comments).toMatchObject([
    { commentcontent: expect.stringMatching(/\n\nthree$/) as string, is_private: '0' },
  ]);
});

describe('what the API says in the status line alone', () => {
  it('is told as it stands there', async () => {
    const customFields = [{ name: 'cf_905', label: 'Product', mandatory: true }];
    await using world = await openCloud({ failuresIn: 'status-line' }, { customFields });
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug', 'P1'] });
    const denied = inputsOf(world, { config: CASES_CONFIG, 'vtiger-access-key': 'wrong' });
    const refused = await world.run(opened, { inputs: denied });
    expect(refused.outputs['reason']).toBe('vtiger-credentials');
    expect(refused.stdout).toContain('Invalid username or access key');
    world.vtiger.failNext({ operation: 'query', times: 9 }, { kind: 'crash' });
    const failed = await world.run(opened, { inputs: inputsOf(world, { config: CASES_CONFIG }) });
    expect(failed.outputs['reason'], failed.stdout).toBe('vtiger-answer');
    expect(failed.stdout).toContain('HTTP 500');
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

describe('the calls of a day', () => {
  it('that are used up end a sweep in good order, and the next one goes on', async () => {
    await using world = await openCloud({ quota: { perMinute: 60, perDay: 30 } });
    for (let at = 1; at <= 40; at += 1) {
      world.repository.openIssue({ title: `Bug ${at}`, labels: ['bug'] });
    }
    const inputs = inputsOf(world, { module: 'HelpDesk' });
    const run = await world.run(world.repository.scheduleEvent(), { inputs });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['reason'], run.stdout).toBe('stopped');
    const made = world.vtiger.tickets().length;
    expect(made).toBeGreaterThan(15);
    expect(run.stdout).toMatch(
      new RegExp(`Stopped early, with ${made}.* issues done: .*used up.* until \\d{4}-`),
    );
    expect(run.summary).toContain('Stopped early');
    // A tenth is left to others, and nothing was refused.
    expect(world.vtiger.calls.length).toBeLessThanOrEqual(27);
    expect(world.vtiger.calls.filter(({ status }) => status === 429)).toEqual([]);

    world.pass(24 * HOUR);
    const next = await world.run(world.repository.scheduleEvent(), { inputs });
    const { counts } = JSON.parse(next.outputs['report'] ?? '') as {
      counts: Record<string, number>;
    };
    expect(counts, next.stdout).toMatchObject({ inStep: made });
    expect(world.vtiger.tickets().length).toBeGreaterThan(made);
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
