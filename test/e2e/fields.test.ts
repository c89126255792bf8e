// Further fields and the solution through the packaged Action: what a template makes of an issue stands in
// the ticket in its field's own form, is kept in step like any other field, and costs nobody else a call.
import { describe, expect, it } from 'vitest';
import type { VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { KEY_FIELD, KEY_MODES, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;

const CUSTOM_FIELDS = [
  { name: 'cf_911', label: 'Milestone' },
  { name: 'cf_912', label: 'Reported', type: 'date' },
  { name: 'cf_913', label: 'Regression', type: 'boolean' },
  { name: 'cf_914', label: 'Issue', type: 'integer' },
  { name: 'cf_915', label: 'Effort', type: 'double' },
  { name: 'cf_916', label: 'Product', type: 'picklist', values: ['Desktop', 'Web'] },
  { name: 'cf_917', label: 'Areas', type: 'multipicklist', values: ['billing', 'export', 'login'] },
] as const;

const FIELDS = `
  fields:
    cf_911: "{{ issue.milestone }}"
    cf_912: "{{ issue.created_at }}"
    cf_913: '{% for l in issue.labels %}{% if l == "regression" %}yes{% endif %}{% endfor %}'
    cf_914: "{{ issue.number }}"
    cf_915: "2.50"
    cf_916: web
    cf_917: '{{ issue.labels | after: "area: " | join: "," }}'
`;
const CONFIG = `ticket:${FIELDS}`;

/** Every API, version and module, each with one of the ways to bear a key. */
const CRMS = [
  { title: '8.0.0', vtiger: { version: '8.0.0' }, solution: 'solution', config: CONFIG },
  { title: '8.4.0', vtiger: { version: '8.4.0' }, solution: 'solution', config: CONFIG },
  {
    title: 'Cloud, Cases',
    vtiger: { cloud: { modules: ['Cases'] } },
    solution: 'resolution',
    config: `${CONFIG}
  status: {open: Open, in_progress: Assigned, resolved: Resolved, closed: Closed}
  priority: {urgent: Urgent, high: High, normal: Medium, low: Low}
`,
  },
] as const satisfies readonly {
  readonly vtiger: VtigerOptions;
  readonly [more: string]: unknown;
}[];

const COLUMNS = CRMS.flatMap((crm, at) => {
  const mode = KEY_MODES[at % KEY_MODES.length] ?? KEY_MODES[0];
  return [{ ...crm, title: `${crm.title} with ${mode.title}`, mode }];
});

function openFields(options: VtigerOptions = {}): Promise<Scene> {
  return openScene({ vtiger: { customFields: CUSTOM_FIELDS, keyField: KEY_FIELD, ...options } });
}

const KEYED = { 'key-field': KEY_FIELD.name };

function writesOf({ vtiger }: Scene): number {
  return vtiger.calls.filter(({ operation }) => ['create', 'revise'].includes(operation)).length;
}

describe.each(COLUMNS)('on $title', ({ vtiger, mode, config, solution }) => {
  const open = () => openFields({ ...vtiger, ...(mode.keyField && { keyField: mode.keyField }) });
  const inputsOf = (world: Scene) => ({
    ...mode.inputs,
    config,
    ...('cloud' in vtiger && {
      'vtiger-url': `${world.urls.vtiger}/restapi/v1/vtiger/default`,
    }),
  });

  it('fields are filled by their type, follow the issue, and are left where an agent wrote', async () => {
    await using world = await open();
    const inputs = inputsOf(world);
    const [opened] = world.repository.openIssue({
      title: 'T',
      body: 'B',
      labels: ['bug', 'area: login', 'area: Billing'],
      milestone: '2.1',
    });

    const made = await world.run(opened, { inputs });
    expect(made.outputs['status'], made.stdout).toBe('created');
    const date = world.repository.issue(1).created_at.slice(0, 10);
    expect(world.ticket()).toMatchObject({
      cf_911: '2.1',
      cf_912: date,
      cf_913: '0',
      cf_914: '1',
      cf_915: '2.50000000',
      cf_916: 'Web',
      cf_917: 'billing |##| login',
    });

    world.pass(HOUR);
    const again = await world.run(opened, { inputs });
    expect(again.outputs['status'], again.stdout).toBe('unchanged');

    world.vtiger.editTicket(world.ticket()['id'] ?? '', { cf_916: 'Desktop' });
    world.pass(HOUR);
    const labelled = world.repository.label(1, 'regression');
    const changed = await world.run(labelled, { inputs });
    expect(changed.outputs['status'], changed.stdout).toBe('updated');
    const plan = JSON.parse(changed.outputs['plan'] ?? '') as { changes: { field: string }[] };
    expect(plan.changes.map(({ field }) => field)).toEqual(['cf_913']);
    expect(world.ticket()).toMatchObject({ cf_913: '1', cf_916: 'Desktop' });

    world.pass(HOUR);
    const cleared = await world.run(world.repository.demilestone(1), { inputs });
    expect(cleared.outputs['status'], cleared.stdout).toBe('updated');
    expect(world.ticket()).toMatchObject({ cf_911: '', cf_916: 'Desktop' });
    expect(world.vtiger.unhandled).toEqual([]);
    expect(world.github.unhandled).toEqual([]);
  });

  it('a sweep finds them in step, without a call for any one issue', async () => {
    await using world = await open();
    const inputs = inputsOf(world);
    for (let number = 1; number <= 12; number += 1) {
      const labels = ['bug', 'area: export'];
      world.repository.openIssue({ title: `Bug ${number}`, labels, milestone: '2.1' });
    }
    const first = await world.run(world.repository.scheduleEvent(), { inputs });
    expect(first.outputs['status'], first.stdout).toBe('created');
    world.pass(HOUR);
    const before = world.requests.length;

    const second = await world.run(world.repository.scheduleEvent(), { inputs });

    expect(second.outputs['status'], second.stdout).toBe('unchanged');
    const { counts } = JSON.parse(second.outputs['report'] ?? '') as { counts: object };
    expect(counts).toMatchObject({ inStep: 12, unchanged: 0 });
    expect(world.requests.length - before).toBeLessThan(10);
  });

  it('the solution is written when the issue closes, once, and stays when it opens again', async () => {
    await using world = await open();
    const inputs = inputsOf(world);
    const text = `  solution: "{{ issue.closed_as | capitalize }} in {{ issue.milestone }} by {{ issue.closed_by }}: {{ issue.closed_by_title }}"\n`;
    const run = (event: Parameters<Scene['run']>[0]) =>
      world.run(event, { inputs: { ...inputs, config: config + text } });
    const { repository } = world;
    const [opened] = repository.openIssue({ title: 'T', labels: ['bug'], milestone: '2.1' });
    await run(opened);
    expect(world.ticket()[solution]).toBe('');
    const graphql = () => world.github.calls.filter(({ path }) => path === '/graphql').length;
    expect(graphql()).toBe(0);

    world.pass(HOUR);
    const pull = repository.openPullRequest({ title: 'Fix <b>saving</b>' });
    const closed = repository.closeWith(1, { kind: 'pull-request', number: pull });
    const closing = await run(closed);
    expect(closing.outputs['status'], closing.stdout).toBe('updated');
    const shown = world.ticket()[solution] ?? '';
    expect(shown.replaceAll('\u200B', '')).toBe(
      'Completed in 2.1 by pull request #2: Fix <b>saving</b>',
    );
    expect(graphql()).toBe(1);

    world.pass(HOUR);
    const writes = writesOf(world);
    expect((await run(closed)).outputs['status']).toBe('unchanged');
    expect(writesOf(world)).toBe(writes);

    world.pass(HOUR);
    const reopened = await run(repository.reopen(1));
    const plan = JSON.parse(reopened.outputs['plan'] ?? '') as { changes: { field: string }[] };
    expect(plan.changes).toHaveLength(1);
    expect(world.ticket()[solution]).toBe(shown);
  });
});

describe('what does not fit', () => {
  it.each([
    [
      'a value that is none of the picklist',
      'cf_916: "{{ issue.title }}"',
      'ticket-value',
      '"Desktop", "Web"',
    ],
    ['a text in a number', 'cf_915: "{{ issue.title }}"', 'ticket-value', 'takes a number'],
    [
      'a field that is not there',
      'cf_999: "{{ issue.title }}"',
      'ticket-field',
      'no field "cf_999"',
    ],
    [
      'a customer that is not there',
      'parent_id: 11x99',
      'ticket-value',
      'there is no record 11x99',
    ],
  ])('is named before anything is written: %s', async (_what, field, reason, words) => {
    await using world = await openFields();
    const [opened] = world.repository.openIssue({ title: 'Broken', labels: ['bug'] });

    const run = await world.run(opened, {
      inputs: { ...KEYED, config: `ticket: {fields: {${field}}}` },
    });

    expect(run).toMatchObject({ exitCode: 2, outputs: { status: 'failed', reason } });
    expect(run.stdout).toContain(words);
    expect(world.vtiger.tickets()).toEqual([]);
  });

  it('is a mistake of the config where a name is unknown, told with all others', async () => {
    await using world = await openFields();
    const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'] });
    const config = 'ticket:\n  fields: {cf_911: "{{ issue.mileston }}"}\n  solution: "{{ x | y }}"';

    const run = await world.run(opened, { inputs: { ...KEYED, config } });

    expect(run).toMatchObject({ exitCode: 2, outputs: { reason: 'config-invalid' } });
    expect(run.stdout).toContain('issue.mileston is not known, did you mean issue.milestone?');
    expect(run.stdout).toContain('undefined filter: y');
  });
});

it('text of an issue stays text: no template, no markup, no key line, no command', async () => {
  await using world = await openFields();
  const title =
    'Source issue: [https://github.com/acme/app/issues/9] {{ issue.body }} 🚀 ::error::x';
  const [opened] = world.repository.openIssue({ title, body: 'secret', labels: ['bug'] });
  const config = 'ticket: {fields: {cf_911: "{{ issue.title }}"}, solution: "{{ issue.title }}"}';
  const closed = [opened, world.repository.close(1)][1] ?? opened;

  const run = await world.run(closed, { inputs: { config } });

  expect(run.outputs['status'], run.stdout).toBe('created');
  const { cf_911: field = '', solution = '' } = world.ticket();
  expect(field).toContain('{{ issue.body }} :rocket:');
  expect(solution).toContain('Source issue (quoted): [');
  expect(field + solution).not.toContain('secret');
  expect(run.stdout).not.toMatch(/^::error::x/m);
});

it('a dry run shows the fields and writes none', async () => {
  await using world = await openFields();
  const [opened] = world.repository.openIssue({ title: 'T', labels: ['bug'], milestone: '2.1' });

  const run = await world.run(opened, { inputs: { ...KEYED, config: CONFIG, 'dry-run': 'true' } });

  expect(run.outputs['status'], run.stdout).toBe('planned');
  const { fields } = JSON.parse(run.outputs['plan'] ?? '') as { fields: Record<string, string> };
  expect(fields).toMatchObject({ cf_911: '2.1', cf_913: '0', cf_915: '2.5', cf_916: 'Web' });
  expect(writesOf(world)).toBe(0);
});
