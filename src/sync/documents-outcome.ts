// Files and links on the ticket of one issue, once the ticket itself is right. What can't be attached
// fails the run, since somebody asked for it; the ticket stays as it is.
import { SyncError, toSyncError } from '../errors/sync-error.ts';
import type { NewDocument } from '../vtiger/documents/new-document.ts';
import type { DocumentDone, Outcome } from './outcome.ts';
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
  const done: DocumentDone[] = [];
  const failures: SyncError[] = [...unfit];
  for (const document of documents) {
    try {
      done.push(await attachOne(world, outcome, document));
    } catch (thrown) {
      failures.push(toSyncError(thrown));
    }
  }
  const whole = {
    ...outcome,
    documents: done,
    warnings: [...outcome.warnings, ...warnings],
  };
  const [first] = failures;
  if (first === undefined || outcome.status === 'planned') {
    return { ...whole, warnings: [...whole.warnings, ...failures.map(({ message }) => message)] };
  }
  const count = `${failures.length} of ${failures.length + done.length}`;
  const messages = failures.map(({ message }) => message).join(' ');
  const text = `${outcome.text} ${count} files could not be attached.`;
  const error = new SyncError(first.code, messages, { hint: first.hint, cause: first.cause });
  return { ...whole, status: 'failed', reason: first.code, text, error };
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
