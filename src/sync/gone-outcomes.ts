// How a run ends whose issue is not there, or not there any more, each with its sentence. Apart from the other
// endings, since most runs do not need it.
import { toIssueKey } from '../issue/key.ts';
import type { UpdatePlan } from '../plan/plan.ts';
import type { Ticket } from '../plan/ticket.ts';
import { skipped } from './needless.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { referenceTo } from './outcomes.ts';
import type { World } from './world.ts';

/** The reason, and the words for it. */
const UNREADABLE = {
  'pull-request': ['pull-request', 'is a pull request'],
  deleted: ['issue-deleted', 'was deleted'],
  transferred: ['issue-transferred', 'was transferred to another repository'],
  unseen: [
    'issue-transferred',
    'was moved to a project which the token may not see; its ticket, if it has one, stays as it is',
  ],
  missing: ['issue-missing', 'does not exist, or the token may not read it'],
} as const;

export function unreadable(world: World, number: number, why: keyof typeof UNREADABLE): Outcome {
  const [reason, words] = UNREADABLE[why];
  return skipped(world.host, number, reason, `#${number} ${words}.`);
}

/** @param why the ticket stays as it is */
export function gone(world: World, number: number, reason: string, why: string): Outcome {
  const what = reason === 'issue-deleted' ? 'deleted' : 'transferred';
  return skipped(world.host, number, reason, `Issue #${number} was ${what}; ${why}.`);
}

/** A transferred issue whose ticket was not found in its new place, so that it has another one there. */
export function hasTwo(world: World, number: number, old: Ticket, now: Ticket): Outcome {
  const why = `${now.number} (${now.id}) bears its new key, so ${old.number} (${old.id}) keeps the old one`;
  const warning = `Issue #${number} was transferred, and has two tickets: ${why}. Delete the one that is not needed.`;
  return { ...gone(world, number, 'issue-transferred', why), warnings: [warning] };
}

/** What was, or would be, done to the ticket of an issue that is gone. */
export function ofGone(world: World, number: number, plan: UpdatePlan, ticket: Ticket): Outcome {
  const did = plan.key === undefined ? 'closed' : 'given the key of the new issue';
  const would = world.dryRun ? 'would be' : 'was';
  return outcomeOf({
    status: world.dryRun ? 'planned' : 'updated',
    reason: plan.key === undefined ? 'issue-deleted' : 'issue-transferred',
    text: `Issue #${number} is gone: ticket ${ticket.number} ${would} ${did}.`,
    issue: number,
    key: toIssueKey(world.host, number),
    ticket: referenceTo(world, ticket),
    plan,
  });
}
