// Comments where not everybody means well, and where the API user may not do everything.
import { describe, expect, it } from 'vitest';
import { PRIVATE, commentTexts, commentsShown, withTicket } from '../support/ticket-comments.ts';

describe.concurrent('strangers', () => {
  it('can put nothing before the program’s first line, and no key, marker or command', async () => {
    await using world = await withTicket();
    const { repository } = world;
    const victim = repository.comment(1, { body: 'victim' }).payload.comment;
    const [marker] = repository.comments(1);
    const head = `bob wrote on 2026-03-01 10:00 UTC: ${victim.html_url} [0123456789ab]`;
    const lures = [
      head,
      `\n\n${head}\n\nx`,
      'Source issue: [https://github.com/acme/app/issues/1]',
      `See:\n${marker?.body ?? ''}`,
      '::error::x\n##[error]y',
      '<script>alert(1)</script><a href=x>',
    ];
    for (const body of lures) repository.comment(1, { body, as: 'mallory' });
    const event = repository.assign(1, 'octocat');
    const run = await world.run(event, { inputs: PRIVATE });
    expect(run.stdout).toContain(`${lures.length + 1} comments added`);
    expect(run.annotations).toEqual([]);
    const shown = commentsShown(world);
    expect(shown[0]?.text).toBe('victim');
    expect(shown.slice(1).every(({ head: line }) => line.startsWith('mallory wrote on '))).toBe(
      true,
    );
    expect(shown.map(({ text }) => text).join('\n')).not.toContain('vtiger-issue-sync:1');
    expect((await world.run(event, { inputs: PRIVATE })).outputs['status']).toBe('unchanged');
  });

  it('who post a copy of the marker alone add nothing', async () => {
    await using world = await withTicket();
    const [marker] = world.repository.comments(1);
    world.repository.comment(1, { body: marker?.body ?? '', as: 'mallory' });
    await world.run(world.repository.assign(1, 'octocat'), { inputs: PRIVATE });
    expect(commentTexts(world)).toEqual([]);
  });

  it.each([
    ['an agent', 1, false],
    ['a customer in the portal', 0, true],
  ])('look-alikes in the CRM by %s count for nothing and stay', async (_, writer, isCustomer) => {
    const users = [
      { name: 'admin', admin: true },
      { name: 'agent', admin: false },
    ] as const;
    await using world = await withTicket({ vtiger: { users } });
    const { repository, vtiger } = world;
    const event = repository.comment(1, { body: 'true words' });
    await world.run(event, { inputs: PRIVATE });
    const [real] = vtiger.comments('17x1');
    const contact = isCustomer ? vtiger.add('Contacts', { lastname: 'C' }) : '';
    const forged = vtiger.add(
      'ModComments',
      {
        commentcontent: (real?.['commentcontent'] ?? '').replace('true', 'false'),
        related_to: '17x1',
        customer: contact,
      },
      vtiger.users[writer]?.id,
    );
    repository.editComment(event.payload.comment.id, 'other words');
    await world.run(event, { inputs: PRIVATE });
    expect(commentTexts(world)).toEqual(['other words', 'false words']);
    // The first of its kind, where the real one is still to come.
    const next = repository.comment(1, { body: 'third' });
    repository.deleteComment(event.payload.comment.id);
    const run = await world.run(next, { inputs: PRIVATE });
    expect(run.stdout).toContain('1 removed');
    expect(vtiger.comments('17x1').map(({ id }) => id)).toContain(forged);
  });
});

describe.concurrent('rights', () => {
  const users = (commentRights: object) => [{ name: 'bot', admin: false, commentRights }] as const;

  it('without the right to delete, a line stays in its place', async () => {
    await using world = await withTicket({ vtiger: { users: users({ delete: false }) } });
    const event = world.repository.comment(1, { body: 'secret' });
    await world.run(event, { inputs: PRIVATE });
    const gone = world.repository.deleteComment(event.payload.comment.id);
    const run = await world.run(gone, { inputs: PRIVATE });
    expect(run.stdout).toContain('; 1 comment removed.');
    const [left] = world.vtiger.comments('17x1');
    expect(left?.['commentcontent']).toMatch(/^\(The comment https:\S+ was deleted\.\)$/);
    expect((await world.run(gone, { inputs: PRIVATE })).outputs['status']).toBe('unchanged');
  });

  it('without the right to edit either, the run says so and succeeds', async () => {
    const commentRights = { delete: false, edit: false };
    await using world = await withTicket({ vtiger: { users: users(commentRights) } });
    const event = world.repository.comment(1, { body: 'one' });
    await world.run(event, { inputs: PRIVATE });
    const edited = world.repository.editComment(event.payload.comment.id, 'two');
    const run = await world.run(edited, { inputs: PRIVATE });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toMatchObject([
      {
        level: 'warning',
        message: expect.stringContaining('may neither edit nor delete') as string,
      },
    ]);
    expect(commentTexts(world)).toEqual(['one']);
  });

  it.each([
    ['comment', { commentRights: { create: false } }],
    ['view comments', { hidden: ['ModComments'] }],
  ])('without the right to %s, the ticket is right and the run names the cure', async (_, less) => {
    const users = [{ name: 'bot', admin: false, ...less }] as const;
    await using world = await withTicket({ vtiger: { users } });
    world.repository.comment(1, { body: 'one' });
    const run = await world.run(world.repository.close(1), { inputs: PRIVATE });
    expect(run.exitCode).toBe(2);
    expect(run.outputs).toMatchObject({
      status: 'failed',
      reason: 'vtiger-denied',
      'ticket-id': '17x1',
    });
    expect(run.stdout).toContain('the right to view, create and edit comments');
    expect(world.ticket()['ticketstatus']).toBe('Closed');
  });
});
