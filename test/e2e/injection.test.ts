// What strangers, agents and servers write, on its way through a run: it forms no workflow command, no
// output, no structure in the summary, no control of the terminal, and is never evaluated.
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/emulator/serve.ts';
import { problem } from '../../src/emulator/github/replies.ts';
import { COMMANDS, expectOwn, openHostile, TEXT } from '../support/hostile-texts.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const INPUTS = { 'key-field': 'cf_901' };

function open(): Promise<Scene> {
  return openScene({ vtiger: { keyField: KEY_FIELD } });
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
