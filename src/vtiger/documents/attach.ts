// Documents on a ticket: each once, in the CRM and linked, whatever happened to an earlier try. Like
// everything else it converges: look, do what is missing, look again.
import { SyncError, toSyncError } from '../../errors/sync-error.ts';
import type { TicketId } from '../../plan/ticket.ts';
import { checkFields } from '../check-fields.ts';
import type { VtigerClient, VtigerRecord } from '../client.ts';
import { encodeElement } from '../text.ts';
import { isRecordId, quote } from '../vtql.ts';
import {
  isWhole,
  PRINT_FIELD,
  printOf,
  toDocumentFields,
  type NewDocument,
} from './new-document.ts';

export interface AttachedDocument {
  readonly name: string;
  /** Absent in a dry run that would attach it. */
  readonly id: string | undefined;
  readonly did: 'attached' | 'present' | 'planned';
}

/** Looks: one before, one after each try. */
const ROUNDS = 3;
/** What the CRM shows of the documents of a ticket. */
const MOST_ROWS = 100;

interface Options {
  readonly dryRun: boolean;
}

/**
 * @throws SyncError with the document's name: `file-lost` where the CRM took it and kept nothing of it,
 *   or did not link it; `vtiger-denied` and others for what it refuses
 */
export async function attachDocument(
  client: VtigerClient,
  ticket: TicketId,
  document: NewDocument,
  options: Options,
): Promise<AttachedDocument> {
  try {
    return await converge(client, ticket, document, options);
  } catch (thrown) {
    // Of several files, which one: most of what is thrown only knows the request.
    const { code, message, hint, cause } = toSyncError(thrown);
    throw new SyncError(code, `${JSON.stringify(document.name)}: ${message}`, { hint, cause });
  }
}

async function converge(
  client: VtigerClient,
  ticket: TicketId,
  document: NewDocument,
  { dryRun }: Options,
): Promise<AttachedDocument> {
  const { name } = document;
  const print = printOf(ticket, document);
  let failure = notLinked(ticket);
  for (let round = 1; ; round += 1) {
    const linked = await client.related(ticket, 'Documents');
    const kept = await keepOne(client, linked, print, document);
    if (kept !== undefined) return { name, id: kept, did: round === 1 ? 'present' : 'attached' };
    if (dryRun) return { name, id: undefined, did: 'planned' };
    if (round === ROUNDS) throw failure;
    const loose = await findLoose(client, print, document);
    const made = loose ?? (await upload(client, document, print));
    if (made instanceof SyncError) {
      failure = made;
      continue;
    }
    await client.relate(ticket, made, 'Documents');
    // More are not shown, so that nobody can tell whether this one is among them.
    if (linked.length >= MOST_ROWS) return { name, id: made, did: loose ? 'present' : 'attached' };
  }
}

/** The lowest of the linked ones; runs at the same moment can have made several. */
async function keepOne(
  client: VtigerClient,
  linked: readonly VtigerRecord[],
  print: string,
  document: NewDocument,
): Promise<string | undefined> {
  const [kept, ...surplus] = linked
    .filter((record) => record[PRINT_FIELD] === print && isWhole(record, document))
    .map(({ id = '' }) => id)
    .sort((a, b) => numberOf(a) - numberOf(b));
  for (const id of surplus) await client.delete(id);
  return kept;
}

/** A whole one that was made, but not linked. Empty ones, which a lost upload left, are taken away. */
async function findLoose(
  client: VtigerClient,
  print: string,
  document: NewDocument,
): Promise<string | undefined> {
  const rows = await client.query(
    `SELECT * FROM Documents WHERE ${PRINT_FIELD} = ${quote(print)} ORDER BY id`,
  );
  const own = rows.filter((row) => row[PRINT_FIELD] === print);
  const whole = own.find((row) => isWhole(row, document));
  for (const { id = '' } of own.filter((row) => !isWhole(row, document))) {
    // Else each run would leave one more.
    if (!(await client.delete(id)) && whole === undefined) throw leftOver(id);
  }
  return whole?.['id'];
}

/** @returns the id, or why it is not known whether it was made */
async function upload(
  client: VtigerClient,
  document: NewDocument,
  print: string,
): Promise<string | SyncError> {
  const [description, folder, { userId }] = await Promise.all([
    client.describe('Documents'),
    chooseFolder(client),
    client.identify(),
  ]);
  const fields = toDocumentFields(document, print, { folder, owner: userId });
  checkFields(description, fields, 'create');
  const file = document.kind === 'file' ? document : undefined;
  const outcome = await client.create('Documents', encodeElement(fields), file);
  if (outcome.kind === 'unclear') return outcome.error;
  const id = outcome.kind === 'done' ? (outcome.record['id'] ?? '') : '';
  if (outcome.kind === 'done' && isWhole(outcome.record, document)) return id;
  if (isRecordId(id)) await client.delete(id);
  throw lost(id);
}

/** The folder that every installation has, else the first. */
async function chooseFolder(client: VtigerClient): Promise<string> {
  const folders = await client.query('SELECT * FROM DocumentFolders');
  const chosen = folders.find(({ foldername }) => foldername === 'Default') ?? folders[0];
  if (chosen?.['id'] !== undefined) return chosen['id'];
  throw new SyncError('vtiger-denied', 'The API user sees no folder for documents.', {
    hint: "Give the API user's profile the right to view and create Documents.",
  });
}

function lost(id: string): SyncError {
  return new SyncError('file-lost', `the CRM took it and kept nothing of it (document ${id}).`);
}

/** Whatever the limits are by now: the file is not sent again beside it. */
function leftOver(id: string): SyncError {
  const message = `an earlier try left the empty document ${id}, which the API user may not delete.`;
  return new SyncError('file-lost', message, {
    hint: `Raise the server's limits (upload_max_filesize and post_max_size of PHP), then delete ${id} in the CRM, or let the API user delete documents.`,
  });
}

function notLinked(ticket: TicketId): SyncError {
  const message = `it could not be linked to ${ticket}, though the CRM says that it was.`;
  return new SyncError('file-lost', message, {
    hint: "Give the API user's profile the right to view, create and edit Documents.",
  });
}

function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('x') + 1));
}
