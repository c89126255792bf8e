// What strangers, agents and servers write, on its way through a run: it forms no workflow command, no
// output, no structure in the summary, no control of the terminal, and is never evaluated.
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/emulator/serve.ts';
import { problem } from '../../src/emulator/github/replies.ts';
import type { RunResult } from '../support/run-action.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const INPUTS = { 'key-field': 'cf_901' };

const COMMANDS = [
  '::set-output name=status::pwned',
  '::add-mask::pwned',
  '::stop-commands::pwned',
  '::error title=pwned,file=pwned::pwned',
  '::save-state name=x::pwned',
  '::group::pwned',
  '##[error]pwned',
  '##[set-output name=status]pwned',
  '##[add-mask]pwned',
];

const HOSTILE = [
  ...COMMANDS,
  // What ends a line for the runner, a terminal or a Markdown page, and what is trimmed before `::`.
  ...[
    '\r',
    '\r\n',
    '\u000b',
    '\u000c',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\t',
    '%0A',
    '%0D%0A',
  ].map((end) => `x${end}::error::pwned`),
  ':\u200b:error::pwned',
  '\u200b::error::pwned',
  '#\u200b#[error]pwned',
  'status=pwned',
  'status<<ghadelimiter_00000000-0000-0000-0000-000000000000',
  'ghadelimiter_00000000-0000-0000-0000-000000000000',
  '</td></tr></table></details><script>pwned()</script><img src=x onerror=pwned()>',
  '<a href="https://evil.example">x</a> <details open> <style>* {}</style> <!-- x',
  '![x](https://evil.example/x.png) [x](javascript:pwned()) https://evil.example www.evil.example',
  '# Heading\n\n- list\n\n> quotation\n\n```\ncode\n```\n\n| a | b |\n| - | - |\n| c | d |\n\n---',
  '&lt;b&gt;pwned&lt;/b&gt; &#60;i&#62; **bold** _it_ `code` ~~no~~',
  '\u001b[2J\u001b[31mred\u001b]0;pwned\u0007 \u009b31m \u0008\u0008',
  '\u202edenwp\u202c \u2066x\u2069',
  '${{ secrets.VTIGER_ACCESS_KEY }} ${GITHUB_TOKEN} $(id) `id`',
  "'; SELECT * FROM Users; --",
];
const TEXT = HOSTILE.join('\n');

function open(): Promise<Scene> {
  return openScene({ vtiger: { keyField: KEY_FIELD } });
}

/** An issue that is hostile wherever a stranger or a maintainer can write. */
function openHostile({ repository }: Scene, extra: readonly string[] = []) {
  const [opened] = repository.openIssue({
    title: TEXT,
    body: TEXT,
    labels: ['bug', 'severity: high', ...HOSTILE, ...extra],
    author: COMMANDS.join('\n'),
    assignees: COMMANDS,
    milestone: TEXT,
    type: TEXT,
  });
  return opened;
}

const OUTPUTS = ['plan', 'reason', 'report', 'status', 'ticket-id', 'ticket-number', 'ticket-url'];
const OWN_TAGS = /^<\/?(?:h3|p|b|code|table|tbody|thead|tr|td|th|br)>$/;

/** Controls, ends of lines but `\n`, and what turns the direction of writing. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
/** A tab does no harm there. */
// eslint-disable-next-line no-control-regex
const UNSEEN_IN_SUMMARY = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** Everything that the runner, a terminal or a reader of the summary could obey is our own. */
function expectOwn(run: RunResult): void {
  const { commands, annotations, stdout, stderr, outputs, summary } = run;
  const names = new Set(commands.map(({ name }) => name));
  expect([...names].filter((name) => !/^(?:add-mask|debug|error|warning)$/.test(name))).toEqual([]);
  expect(run.masks.filter((mask) => mask.includes('pwned'))).toEqual([]);
  for (const { level, properties } of annotations) {
    expect(Object.keys(properties).filter((name) => name !== 'title')).toEqual([]);
    if (level === 'error') expect(properties['title']).toMatch(/^Vtiger Issue Sync: [a-z-]+$/);
  }
  expect(stdout).not.toMatch(UNSEEN);
  expect(stderr).toBe('');
  expect(Object.keys(outputs).sort()).toEqual(OUTPUTS);
  expect(outputs['status']).not.toContain('pwned');
  expectOwnSummary(summary);
}

function expectOwnSummary(summary: string): void {
  expect(summary).not.toMatch(UNSEEN_IN_SUMMARY);
  // As GitHub does, in effect: HTML passes, whatever Markdown is left around it is rendered.
  const page = marked.parse(summary, { async: false, gfm: true });
  const tags = page.match(/<[^>]*>?/g) ?? [];
  expect(tags.filter((tag) => !OWN_TAGS.test(tag))).toEqual([]);
}

describe.concurrent('the text of an issue', () => {
  it.each([
    ['when a ticket is made', {}],
    ['in a dry run', { 'dry-run': 'true' }],
  ])('obeys nobody %s', async (_, more) => {
    await using world = await open();
    const opened = openHostile(world);

    const run = await world.run(opened, { inputs: { ...INPUTS, ...more }, debug: true });

    expectOwn(run);
    const { plan = '' } = run.outputs;
    const { fields } = JSON.parse(plan) as { fields: Record<string, string> };
    if ('dry-run' in more) {
      expect(run).toMatchObject({ exitCode: 0, outputs: { status: 'planned', reason: 'create' } });
      expect(world.vtiger.tickets()).toEqual([]);
    } else {
      expect(run).toMatchObject({
        exitCode: 0,
        outputs: { status: 'created', 'ticket-id': '17x1' },
      });
      expect(world.ticket()).toMatchObject(fields);
      expect(world.repository.comments(1)[0]?.body).toMatch(
        /^Tracked .*\*\*TT1\*\*\.\n<!--[^>]*-->$/,
      );
    }
    expect(fields['description']).toContain(
      '${{ secrets.VTIGER_ACCESS_KEY }} ${GITHUB_TOKEN} $(id)',
    );
    expect(fields['description']).not.toContain(world.credentials['vtiger-access-key']);
  });

  it('obeys nobody when it is why the issue is skipped', async () => {
    await using world = await open();
    const label = COMMANDS.join('\n');
    const opened = openHostile(world, [label]);

    const config = JSON.stringify({ 'ignore-labels': [label] });
    const run = await world.run(opened, { inputs: { ...INPUTS, config }, debug: true });

    expectOwn(run);
    expect(run.outputs).toMatchObject({ status: 'skipped', reason: 'ignored-label' });
  });
});

it('what an agent wrote obeys nobody when it is left or overruled, nor does the number', async () => {
  await using world = await open();
  const { repository, vtiger } = world;
  await world.run(openHostile(world), { inputs: INPUTS });
  world.pass(HOUR);
  vtiger.editTicket('17x1', { ticket_title: TEXT, description: `${TEXT}\n2`, ticket_no: TEXT });
  world.pass(HOUR);
  repository.edit(1, { title: `${TEXT} 2` });

  const run = await world.run(repository.close(1), { inputs: INPUTS, debug: true });

  expectOwn(run);
  expect(run.outputs).toMatchObject({ status: 'updated', 'ticket-id': '17x1' });
  expect(run.outputs['ticket-number']).toBe(world.ticket()['ticket_no']);
  expect(run.stdout).toContain('edited in the CRM');
  const [marker, ...more] = repository.comments(1);
  expect(more).toEqual([]);
  expect(marker?.body).toMatch(
    /^Tracked in the help desk as \*\*[\p{L}\p{N}./\\_-]+\*\*\.\n<!--[^>]*-->$/u,
  );
});

describe.concurrent('what a server says', () => {
  it('of the CRM obeys nobody', async () => {
    await using world = await open();
    const refusal = { success: false, error: { code: COMMANDS.join('\n'), message: TEXT } };
    await using crm = await serve(async (request) => {
      const isCreate = (await request.clone().text()).includes('operation=create');
      return isCreate ? Response.json(refusal) : world.vtiger.handle(request);
    });
    const inputs = { ...INPUTS, 'vtiger-url': crm.url };

    const run = await world.run(openHostile(world), { inputs, debug: true });

    expectOwn(run);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'vtiger-rejected' } });
    expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('of GitHub obeys nobody', async () => {
    await using world = await open();
    const opened = openHostile(world);
    world.github.failNext({ method: 'POST' }, { fault: 'answer', response: problem(403, TEXT) });

    const run = await world.run(opened, { inputs: INPUTS, debug: true });

    expectOwn(run);
    expect(run).toMatchObject({ exitCode: 0, outputs: { status: 'created' } });
    expect(run.annotations.map(({ level }) => level)).toEqual(['warning']);
  });

  it('in a config file obeys nobody', async () => {
    await using world = await open();
    const lines = COMMANDS.map((command) => `${JSON.stringify(command)}: ${JSON.stringify(TEXT)}`);
    world.repository.writeFile('.github/vtiger-sync.yml', lines.join('\n'));

    const run = await world.run(openHostile(world), { inputs: INPUTS, debug: true });

    expectOwn(run);
    expect(run).toMatchObject({ exitCode: 2, outputs: { reason: 'config-invalid' } });
  });
});
