// Tickets that were deleted in the CRM on purpose: sweeps leave them so, for the calls of a page.
import { describe, expect, it } from 'vitest';
import { openBugs, ticketOf } from '../support/open-bugs.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';
import { LIST, sweepOnce as sweep } from '../support/sweep-once.ts';

const HOUR = 3_600_000;

describe('tickets that were deleted in the CRM', () => {
  async function openDeleted(): Promise<Scene> {
    const world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 20);
    await sweep(world);
    world.pass(HOUR);
    for (let number = 1; number < 20; number += 1) {
      world.vtiger.deleteTicket(ticketOf(world, `Bug ${number}`).id);
    }
    return world;
  }

  it('are not made again, for the calls of a page', async () => {
    await using world = await openDeleted();

    const { counts, asked, operations } = await sweep(world);

    expect(counts).toMatchObject({ created: 0, inStep: 1, skipped: 19 });
    expect(world.vtiger.tickets()).toHaveLength(1);
    expect(asked).toEqual([LIST, 'POST /graphql']);
    // One more than else: by their ids.
    expect(operations).toEqual(['getchallenge', 'login', 'query', 'query', 'query', 'logout']);
  });

  it('are left alone by a dry run, too', async () => {
    await using world = await openDeleted();
    const { counts } = await sweep(world, { 'dry-run': 'true' });
    expect(counts).toMatchObject({ planned: 0, inStep: 1, skipped: 19 });
  });

  it('are not made again under another name of the repository, for the calls of a page', async () => {
    await using world = await openDeleted();
    world.repository.rename('acme/app-next');

    const { counts, asked } = await sweep(world, {}, world.runIn('acme/app-next'));

    expect(counts).toMatchObject({ created: 0, updated: 1, skipped: 19, failed: 0 });
    expect(world.vtiger.tickets()).toHaveLength(1);
    const edited = asked.filter((call) => call.startsWith('PATCH '));
    expect(edited).toHaveLength(1);
    // The list, twice, and what is asked of comments and of names.
    expect(asked.length - edited.length).toBe(4);
  });

  it('are made again where the config says so', async () => {
    await using world = await openDeleted();
    const { counts } = await sweep(world, { config: 'policy: { ticket-deleted: recreate }' });
    expect(counts).toMatchObject({ created: 19, inStep: 1, skipped: 0 });
  });

  it('are not taken for deleted where the key was taken from them', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    openBugs(world, 2);
    await sweep(world);
    world.pass(HOUR);
    world.vtiger.editTicket(ticketOf(world, 'Bug 1').id, { cf_901: '' });

    const { counts } = await sweep(world);

    expect(counts).toMatchObject({ created: 0, updated: 1, inStep: 1, skipped: 0 });
    expect(ticketOf(world, 'Bug 1')['cf_901']).toMatch(/issues\/1$/);
  });
});
