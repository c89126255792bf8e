// The ticket that an issue asks for, in the CRM's fields, with what people should know of how it came about.
import type { Issue } from '../issue/issue.ts';
import type { CloserReading } from '../plan/details.ts';
import { draftTicket } from '../plan/draft.ts';
import type { Fields } from '../plan/ticket.ts';
import { SyncError } from '../errors/sync-error.ts';
import type { World } from './world.ts';

export interface Wanted {
  readonly fields: Fields;
  /** Sentences for people: names that were not found, say. */
  readonly remarks: readonly string[];
}

/** @param key the whole text is there, for a description that has to be cut */
export async function readWanted(world: World, issue: Issue, key: string): Promise<Wanted> {
  if (world.rules.details?.needsCloser(issue) !== true)
    return toWanted(world, issue, key, 'unread');
  const { closer, remarks } = await readCloser(world, issue);
  const wanted = await toWanted(world, issue, key, closer);
  return { ...wanted, remarks: [...remarks, ...wanted.remarks] };
}

/** The same without a call for this one issue: fields that tell what closed it are left out. */
export async function toWanted(
  { desk, rules }: World,
  issue: Issue,
  key: string,
  closer: CloserReading = 'unread',
): Promise<Wanted> {
  const draft = draftTicket(issue, rules, closer);
  const fields = await desk.toFields(draft, key);
  return { fields, remarks: draft.details === undefined ? [] : await desk.remarksOn(draft) };
}

async function readCloser(
  { host }: World,
  { number }: Issue,
): Promise<{ readonly closer: CloserReading; readonly remarks: readonly string[] }> {
  if (host.readCloser === undefined) {
    return { closer: 'unread', remarks: ['This host does not tell what closed an issue.'] };
  }
  try {
    return { closer: (await host.readCloser(number)) ?? 'nothing', remarks: [] };
  } catch (thrown) {
    if (!(thrown instanceof SyncError) || thrown.code !== 'host-denied') throw thrown;
    const left = 'What the ticket is to say of it is left out.';
    return { closer: 'unread', remarks: [`${thrown.message} ${left} ${thrown.hint}`] };
  }
}
