// The main story as a suite: what the packaged Action makes of the events of an issue's life, and of a
// sweep. Told on every embedded CRM, and on a live one.
import { describe, expect, it } from 'vitest';
import type { RepositoryPages } from '../../src/emulator/github/repository-pages.ts';
import type { Fields } from '../../src/plan/ticket.ts';
import type { TicketModule } from '../../src/vtiger/modules/module.ts';
import { spelled, type Said, type Spelling } from '../support/columns.ts';
import type { RunEvent } from '../support/events.ts';
import type { RunResult } from '../support/run-action.ts';

export interface StoryBench extends AsyncDisposable {
  readonly module: TicketModule;
  readonly spelling: Spelling;
  readonly repository: RepositoryPages;
  run(event: RunEvent, inputs?: Readonly<Record<string, string>>): Promise<RunResult>;
  /** The tickets of the repository's issues; of one of them, where it is named. */
  tickets(issue?: number): Promise<readonly Fields[]>;
  /** What an agent does in the CRM. */
  edit(id: string, fields: Fields): Promise<void>;
  /** What happens next happens later by every clock. @returns by how many ms */
  later(): Promise<number>;
}

/** So long a ticket without a marker may be another run's, which is about to write it. */
const MAKER_IS_DONE = 60_000;

const BUG = { title: 'Export fails', body: 'It says **no**.', labels: ['bug', 'P1'] } as const;

export function describeStory(open: () => Promise<StoryBench>): void {
  describe('the main story', () => {
    it('makes one ticket of a bug, and a marker that names it', async () => {
      await using bench = await open();
      const [opened] = bench.repository.openIssue(BUG);
      const { outputs, stdout, exitCode } = await bench.run(opened);
      expect(exitCode, stdout).toBe(0);
      expect(outputs['status']).toBe('created');
      const ticket = await onlyTicket(bench, 1);
      const said = { title: BUG.title, status: 'open', priority: 'high' } as const;
      expect(ticket).toMatchObject(fieldsOf(bench, said));
      expect(ticket['description']).toMatch(/^It says no\./);
      expect(outputs).toMatchObject({
        'ticket-id': ticket['id'],
        'ticket-number': ticket[bench.module.number],
      });
      expect(outputs['ticket-url']).toContain(`module=${bench.module.name}&`);
      const markers = bench.repository.comments(1);
      expect(markers).toHaveLength(1);
      expect(markers[0]?.body).toContain(`**${ticket[bench.module.number] ?? ''}**`);
    });

    it('follows the issue field by field, closes the ticket and opens it again', async () => {
      await using bench = await open();
      const { repository } = bench;
      const [opened] = repository.openIssue(BUG);
      await bench.run(opened);
      const steps: readonly (readonly [() => RunEvent, Said])[] = [
        [() => repository.edit(1, { title: 'Title 2' }), { title: 'Title 2' }],
        [() => repository.label(1, 'in progress'), { status: 'in_progress' }],
        [() => repository.label(1, 'needs info'), { status: 'pending' }],
        [() => repository.label(1, 'priority: urgent'), { priority: 'urgent' }],
        // From a state in which Cases can't be resolved at once.
        [() => repository.close(1, 'completed'), { status: 'closed' }],
        [() => repository.reopen(1), { status: 'pending' }],
        [() => repository.close(1, 'not_planned'), { status: 'closed' }],
        [() => repository.assign(1, 'octocat'), {}],
        [() => repository.milestone(1, '2.0'), {}],
      ];
      for (const [act, said] of steps) {
        const before = await onlyTicket(bench, 1);
        await bench.later();
        const event = act();
        const { outputs, stdout } = await bench.run(event);
        const isChanged = Object.keys(said).length > 0;
        expect(outputs['status'], stdout).toBe(isChanged ? 'updated' : 'unchanged');
        const after = await onlyTicket(bench, 1);
        const ignored = ['modifiedtime', 'reopen_count', 'isclosed'];
        expect(without(after, ignored), JSON.stringify(said)).toEqual({
          ...without(before, ignored),
          ...fieldsOf(bench, said),
        });
        if (!isChanged) expect(after['modifiedtime']).toBe(before['modifiedtime']);
      }
      expect(repository.comments(1)).toHaveLength(1);
    });

    it('keeps what an agent wrote, and follows the other fields', async () => {
      await using bench = await open();
      const { repository } = bench;
      const [opened] = repository.openIssue(BUG);
      await bench.run(opened);
      const { id = '' } = await onlyTicket(bench, 1);
      await bench.later();
      const words = { ...fieldsOf(bench, { priority: 'low' }), description: 'An agent’s words.' };
      await bench.edit(id, words);
      await bench.later();
      const { outputs, stdout } = await bench.run(repository.close(1));
      expect(outputs['status'], stdout).toBe('updated');
      expect(await onlyTicket(bench, 1)).toMatchObject({
        ...words,
        ...fieldsOf(bench, { status: 'closed' }),
      });
    });

    it('finds the ticket again where the marker is lost', async () => {
      await using bench = await open();
      const { repository } = bench;
      const [opened] = repository.openIssue(BUG);
      await bench.run(opened);
      const { id } = await onlyTicket(bench, 1);
      for (const marker of repository.comments(1)) repository.deleteComment(marker.id);
      const passed = await bench.later();
      const { outputs, stdout } = await bench.run(repository.label(1, 'in progress'));
      expect(outputs['ticket-id'], stdout).toBe(id);
      expect(await onlyTicket(bench, 1)).toMatchObject({ id });
      if (passed > MAKER_IS_DONE) expect(repository.comments(1)).toHaveLength(1);
    });

    it('writes nothing in a dry run', async () => {
      await using bench = await open();
      const [opened] = bench.repository.openIssue(BUG);
      const { outputs, stdout } = await bench.run(opened, { 'dry-run': 'true' });
      expect(outputs, stdout).toMatchObject({ status: 'planned', reason: 'create' });
      expect(await bench.tickets()).toEqual([]);
      expect(bench.repository.comments(1)).toEqual([]);
    });
  });

  describe('a sweep', () => {
    it('makes what is missing, changes what differs, and leaves the rest', async () => {
      await using bench = await open();
      const { repository } = bench;
      for (let at = 1; at <= 6; at += 1) {
        repository.openIssue({ title: `Bug ${at}`, body: 'B', labels: ['bug'] });
      }
      const sweep = async (): Promise<Record<string, number>> => {
        const { outputs, stdout, exitCode } = await bench.run(repository.scheduleEvent());
        expect(exitCode, stdout).toBe(0);
        const { counts } = JSON.parse(outputs['report'] ?? '') as {
          counts: Record<string, number>;
        };
        return counts;
      };
      expect(await sweep()).toMatchObject({ created: 6, failed: 0 });
      await bench.later();
      repository.close(2, 'completed');
      repository.edit(5, { title: 'Bug 5, clearer' });
      await bench.later();
      expect(await sweep()).toMatchObject({ updated: 2, inStep: 4, created: 0 });
      expect(await onlyTicket(bench, 2)).toMatchObject(fieldsOf(bench, { status: 'closed' }));
      await bench.later();
      repository.reopen(2);
      expect(await sweep()).toMatchObject({ updated: 1, inStep: 5, created: 0 });
      expect(await onlyTicket(bench, 2)).toMatchObject(fieldsOf(bench, { status: 'open' }));
      expect(await bench.tickets()).toHaveLength(6);
    });
  });
}

function fieldsOf({ module, spelling }: StoryBench, said: Said): Fields {
  return spelled(module, spelling, said);
}

async function onlyTicket(bench: StoryBench, issue: number): Promise<Fields> {
  const tickets = await bench.tickets(issue);
  expect(tickets).toHaveLength(1);
  return tickets[0] ?? {};
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
