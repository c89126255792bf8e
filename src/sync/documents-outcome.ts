// Files and links on the ticket of one issue, once the ticket itself is right. What can't be attached
// fails the run, since somebody asked for it; the ticket stays as it is.
import type { SyncError } from '../errors/sync-error.ts';
import { attachEach, notAttached } from '../vtiger/documents/attach-each.ts';
import type { NewDocument } from '../vtiger/documents/new-document.ts';
import { failedAfter, type DocumentDone, type Outcome } from './outcome.ts';
import type { World } from './world.ts';

export interface WantedDocuments {
  readonly documents: readonly NewDocument[];
  /** Files that were asked for and can't be attached. */
  readonly unfit: readonly SyncError[];
  readonly warnings: readonly string[];
}

export async function addDocuments(
  world: World,
  outcome: Outcome,
  { documents, unfit, warnings }: WantedDocuments,
): Promise<Outcome> {
  const attempts = await attachEach(documents, (document) => attachOne(world, outcome, document));
  const done = attempts.flatMap((attempt) => (attempt.kind === 'done' ? [attempt.done] : []));
  const failed = attempts.flatMap((attempt) => (attempt.kind === 'failed' ? [attempt.error] : []));
  const failures = [...unfit, ...failed];
  const whole = { ...outcome, documents: done, warnings: [...outcome.warnings, ...warnings] };
  if (outcome.status === 'planned') {
    return { ...whole, warnings: [...whole.warnings, ...failures.map(({ message }) => message)] };
  }
  const error = notAttached(failures, failures.length + done.length);
  return error === undefined ? whole : failedAfter(whole, error);
}

async function attachOne(
  world: World,
  { ticket }: Outcome,
  document: NewDocument,
): Promise<DocumentDone> {
  const { name } = document;
  // A dry run for a ticket that is still to be made.
  if (ticket === undefined) return { name, did: 'planned' };
  const { did } = await world.attach(ticket.id, document);
  return { name, did };
}
