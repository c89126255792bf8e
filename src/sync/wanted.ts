// The ticket that an issue asks for, in the CRM's fields, with what people should know of how it came about.
import type { Issue } from '../issue/issue.ts';
import type { CloserReading } from '../plan/details.ts';
import { draftTicket } from '../plan/draft.ts';
import type { Memory } from '../plan/memory.ts';
import { isSourceSame, showsAsWritten } from '../plan/reconcile.ts';
import type { Fields, Ticket } from '../plan/ticket.ts';
import { SyncError } from '../errors/sync-error.ts';
import type { Desk } from '../vtiger/desk.ts';
import type { World } from './world.ts';

export interface Wanted {
  readonly fields: Fields;
  /** What some are made from; see `Reconciliation`. */
  readonly sources: Fields;
  /** Sentences for people: names that were not found, say. */
  readonly remarks: readonly string[];
}

/**
 * What an issue asks for, but for the text.
 *
 * @param key the whole text is there, for one that has to be cut
 */
export async function readWanted(world: World, issue: Issue, key: string): Promise<Wanted> {
  if (world.rules.details?.needsCloser(issue) !== true) return toWanted(world, issue, key);
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
  const remarks = draft.details === undefined ? [] : await desk.remarksOn(draft);
  return { fields, sources: textSource(desk, issue, key), remarks };
}

/** Most events leave the body as it is; then it is not called, and the Markdown parser is not even loaded. */
export async function withText(
  { desk }: World,
  { body }: Issue,
  key: string,
  wanted: Wanted,
): Promise<Wanted> {
  const { markdownToText } = await import('../text/markdown.ts');
  return {
    ...wanted,
    fields: { ...wanted.fields, ...desk.toTextField(markdownToText(body), key) },
  };
}

/** What the CRM has made something else of, in the fields that the config adds: it says nothing of it itself. */
export async function remarksOnStored(
  { desk, rules }: World,
  sent: Fields,
  ticket: Ticket,
): Promise<readonly string[]> {
  const names = Object.keys(rules.details?.fields ?? {});
  const added = Object.entries(sent).filter(([name]) => names.includes(name));
  return added.length === 0 ? [] : desk.remarksOnStored(Object.fromEntries(added), ticket);
}

function textSource({ textField }: Desk, { body }: Issue, key: string): Fields {
  return { [textField]: `${key}\n${body}` };
}

/** Whether the text is made from what it was made from when it was written last. */
export function isTextSame(
  { desk, fingerprint }: World,
  { sources }: Wanted,
  memory: Memory | undefined,
): boolean {
  return isSourceSame(desk.textField, { sources, memory, fingerprint });
}

/** Whether, besides, the ticket still shows it: then nothing is to be said of it at all. */
export function isTextAsWritten(
  world: World,
  wanted: Wanted,
  ticket: Ticket | undefined,
  memory: Memory | undefined,
): boolean {
  const { desk, fingerprint } = world;
  if (ticket === undefined || !isTextSame(world, wanted, memory)) return false;
  return showsAsWritten(desk.textField, { ticket, memory, fingerprint });
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
