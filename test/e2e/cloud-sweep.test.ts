// A sweep over the REST API, through the packaged Action: with each module, at the pace of the quota.
import { describe, expect, it } from 'vitest';
import { openScene, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;
const BUGS = 8;

const CASES_CONFIG = `
ticket:
  status: {open: Open, in_progress: Assigned, pending: Wait for Customer, resolved: Resolved, closed: Resolved}
  priority: {urgent: Urgent, high: High, normal: Medium, low: Low}
`;

function countsIn({ outputs }: { readonly outputs: Readonly<Record<string, string>> }) {
  return (JSON.parse(outputs['report'] ?? '{}') as { counts?: Record<string, number> }).counts;
}

describe.each([
  { module: 'Cases', status: 'casestatus', resolved: 'Resolved', config: CASES_CONFIG },
  { module: 'HelpDesk', status: 'ticketstatus', resolved: 'Closed', config: '' },
] as const)('a sweep into $module', ({ module, status, resolved, config }) => {
  it('makes every ticket once, follows what changed, and opens again what was closed', async () => {
    await using world: Scene = await openScene({
      vtiger: { cloud: { quota: { perMinute: 6, minute: 2 } } },
    });
    const { repository, vtiger } = world;
    for (let at = 1; at <= BUGS; at += 1) {
      repository.openIssue({ title: `Bug ${at}`, body: 'B', labels: ['bug'] });
    }
    const url = `${world.urls.vtiger}/restapi/v1/vtiger/default`;
    const inputs = { 'vtiger-url': url, module, config };
    const sweep = () => world.run(repository.scheduleEvent(), { inputs });

    const first = await sweep();
    expect(countsIn(first), first.stdout).toMatchObject({ created: BUGS, failed: 0 });
    // More than a minute takes: what was refused, or held back, came later.
    expect(vtiger.calls.length).toBeGreaterThan(6);
    expect(vtiger.tickets()).toHaveLength(BUGS);

    const ticketOf = (title: string) =>
      vtiger
        .tickets()
        .find((ticket) => ticket['title'] === title || ticket['ticket_title'] === title);
    world.pass(HOUR);
    repository.close(2, 'completed');
    const second = await sweep();
    expect(countsIn(second), second.stdout).toMatchObject({ updated: 1, created: 0, failed: 0 });
    expect(ticketOf('Bug 2')?.[status]).toBe(resolved);

    world.pass(HOUR);
    repository.reopen(2);
    const third = await sweep();
    expect(countsIn(third), third.stdout).toMatchObject({ updated: 1, created: 0, failed: 0 });
    expect(ticketOf('Bug 2')?.[status]).toBe('Open');
    expect(vtiger.tickets()).toHaveLength(BUGS);
    expect(vtiger.unhandled).toEqual([]);
  });
});
