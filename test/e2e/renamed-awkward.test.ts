// A renamed repository where it is awkward: renamed twice, with markers that lag behind, with tickets that agents
// copied or wrote into, and with a host that is out of sorts. Each issue keeps its one ticket all the same.
import { describe, expect, it } from 'vitest';
import { openBugs, ticketOf } from '../support/open-bugs.ts';
import { openOld, openUnmarked, removeMarkers, sweepIn } from '../support/old-world.ts';
import { KEY_MODES, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const NEXT = 'acme-labs/app-next';
const [UNIQUE, PLAIN, LINE] = KEY_MODES;
/** Markers that a sweep writes within a minute. */
const MARKERS = 60;

describe.each(KEY_MODES)('with $title', (mode) => {
  it('two renames, each followed by a sweep that writes no more markers than it may', async () => {
    await using world = await openOld(mode);
    const count = MARKERS + 6;
    openBugs(world, count);
    await sweepIn(world, mode);
    world.pass(HOUR);
    for (let number = MARKERS + 1; number <= count; number += 1) {
      const edited = world.repository.edit(number, { title: `Bug ${number}, clearer` });
      await world.run(edited, { inputs: mode.inputs });
    }
    for (const name of ['acme/next', 'labs/next']) {
      world.repository.rename(name);
      world.pass(HOUR);
      const { counts } = await sweepIn(world, mode, name);
      expect(counts).toMatchObject({ created: 0, failed: 0, updated: MARKERS });
    }
    expect(world.vtiger.tickets()).toHaveLength(count);
  });

  it('an issue whose marker the sweep had to leave still has its say afterwards', async () => {
    await using world = await openUnmarked(mode, MARKERS + 3);
    world.repository.rename(NEXT);
    await sweepIn(world, mode, NEXT);
    world.pass(HOUR);
    const { repository } = world;
    const left = repository.issues().find(({ comments }) => comments === 0)?.number ?? 0;
    repository.edit(left, { title: 'Clearer' });
    const github = world.runIn(NEXT);

    await world.run(repository.close(left), { inputs: mode.inputs, github });

    expect(ticketOf(world, 'Clearer')).toMatchObject({ ticketstatus: 'Closed' });
    expect(world.vtiger.tickets()).toHaveLength(MARKERS + 3);
  });

  it('a ticket that was made a moment before is found, too', async () => {
    await using world = await openOld(mode);
    openBugs(world, 2);
    await sweepIn(world, mode);
    removeMarkers(world);
    world.repository.rename(NEXT);
    const github = world.runIn(NEXT);

    const run = await world.run(world.repository.close(1), { inputs: mode.inputs, github });

    expect(run.outputs['status'], run.stdout).toBe('updated');
    expect(world.vtiger.tickets()).toHaveLength(2);
  });
});

describe.concurrent.each([PLAIN, LINE])(
  'two tickets with one key from before, with $title',
  (mode) => {
    async function openCopied(): Promise<Scene> {
      const world = await openUnmarked(mode, 3);
      const { cf_901 = '', description = '' } = ticketOf(world, 'Bug 1');
      const copied = mode.keyField === undefined ? { description } : { cf_901 };
      world.vtiger.editTicket(ticketOf(world, 'Bug 2').id, copied);
      world.repository.rename(NEXT);
      world.pass(2 * HOUR);
      return world;
    }

    it('are no reason for a third by an event, and a dry run says so', async () => {
      await using world = await openCopied();
      const event = world.repository.edit(1, { title: 'Clearer' });
      const options = { inputs: mode.inputs, github: world.runIn(NEXT) };
      const inputs = { ...mode.inputs, 'dry-run': 'true' };

      const dry = await world.run(event, { ...options, inputs });
      const real = await world.run(event, options);

      expect(JSON.parse(dry.outputs['plan'] ?? '')).toMatchObject({ action: 'update' });
      expect(real.outputs['status'], real.stdout).toBe('updated');
      expect(world.vtiger.tickets()).toHaveLength(3);
    });

    it('are no reason for a third by a sweep', async () => {
      await using world = await openCopied();
      const { counts } = await sweepIn(world, mode, NEXT);
      // The second issue's ticket bears the first one's key now: it gets another.
      expect(counts).toMatchObject({ created: 1, failed: 0 });
      expect(world.vtiger.tickets()).toHaveLength(4);
    });
  },
);

describe('without a key field, an agent', () => {
  it('who writes of another issue below the key does not give that one the ticket', async () => {
    await using world = await openUnmarked(LINE, 2);
    const { id, description = '' } = ticketOf(world, 'Bug 2');
    const named = 'Same as [https://github.com/acme/web/issues/3]';
    world.vtiger.editTicket(id, { description: `${description}\n\n${named}` });
    const [opened] = world.repository.openIssue({ title: 'Bug 3', labels: ['question'] });
    world.repository.rename(NEXT);
    // To the runner it is old.
    world.pass(2 * HOUR);
    const labelled = world.repository.label(opened.payload.issue.number, 'bug');

    const github = world.runIn(NEXT);
    const run = await world.run(labelled, { inputs: LINE.inputs, github });

    expect(run.outputs['status'], run.stdout).toBe('created');
    expect(ticketOf(world, 'Bug 2')['description']).toContain(named);
    expect(ticketOf(world, 'Bug 2')['description']).toContain('issues/2]');
  });
});

describe('a few tickets among many issues that never had one', () => {
  it('are found wherever they are on their page', async () => {
    await using world = await openOld(UNIQUE);
    for (let number = 1; number <= 60; number += 1) {
      const label = number % 12 === 5 ? 'bug' : 'defect';
      world.repository.openIssue({ title: `Bug ${number}`, labels: [label] });
    }
    await sweepIn(world, UNIQUE);
    removeMarkers(world);
    world.pass(2 * HOUR);
    world.repository.rename(NEXT);

    const more = { 'bug-labels': 'bug, defect' };
    const { counts } = await sweepIn(world, UNIQUE, NEXT, more);

    expect(counts).toMatchObject({ updated: 5, created: 55, failed: 0 });
    expect(world.vtiger.tickets()).toHaveLength(60);
  });
});
