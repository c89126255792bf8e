// The ticket that an issue asks for, in the CRM's fields, with what people should know of how it came about.
import type { Issue } from '../issue/issue.ts';
import type { CloserReading } from '../plan/details.ts';
import { draftTicket } from '../plan/draft.ts';
import type { Memory } from '../plan/memory.ts';
import { isMadeBefore, showsAsWritten } from '../plan/reconcile.ts';
import type { Fields, Ticket } from '../plan/ticket.ts';
import { SyncError } from '../errors/sync-error.ts';
import type { World } from './world.ts';

export interface Wanted {
  readonly fields: Fields;
  /** What of them was made from what; see `Reconciliation`. */
  readonly sources: Fields;
  /** Sentences for people: names that were not found, say. */
  readonly remarks: readonly string[];
}

export interface WantedOptions {
  /** Leaves out what is made from the body, which is known to be as it was. */
  readonly withoutText?: boolean;
  readonly closer?: CloserReading;
}

/** @param key the whole text is there, for a description that has to be cut */
export async function readWanted(
  world: World,
  issue: Issue,
  key: string,
  options: Pick<WantedOptions, 'withoutText'> = {},
): Promise<Wanted> {
  if (world.rules.details?.needsCloser(issue) !== true) return toWanted(world, issue, key, options);
  const { closer, remarks } = await readCloser(world, issue);
  const wanted = await toWanted(world, issue, key, { ...options, closer });
  return { ...wanted, remarks: [...remarks, ...wanted.remarks] };
}

/** The same without a call for this one issue: fields that tell what closed it are left out. */
export async function toWanted(
  world: World,
  issue: Issue,
  key: string,
  { withoutText = false, closer = 'unread' }: WantedOptions = {},
): Promise<Wanted> {
  const { desk, rules } = world;
  const text = withoutText ? undefined : await toText(issue);
  const draft = draftTicket(issue, rules, text, closer);
  const fields = await desk.toFields(draft, key);
  const remarks = draft.details === undefined ? [] : await desk.remarksOn(draft);
  return { fields, sources: textSource(world, issue, key), remarks };
}

/** What the ticket's text is made from. */
function textSource({ desk }: World, { body }: Issue, key: string): Fields {
  return { [desk.textField]: `${key}\n${body}` };
}

/** Whether the text would be what it was when it was written last, so that it need not be made to tell. */
export function isTextMade(
  world: World,
  issue: Issue,
  key: string,
  memory: Memory | undefined,
): boolean {
  return isMadeBefore(textSource(world, issue, key), memory, world.fingerprint);
}

/** Whether, besides, the ticket still shows it: then nothing is to be said of it at all. */
export function isTextAsWritten(
  world: World,
  at: {
    readonly issue: Issue;
    readonly key: string;
    readonly ticket: Ticket | undefined;
    readonly memory: Memory | undefined;
  },
): boolean {
  const { issue, key, ticket, memory } = at;
  if (ticket === undefined || !isTextMade(world, issue, key, memory)) return false;
  return showsAsWritten(world.desk.textField, ticket, memory, world.fingerprint);
}

/** Most events leave the body as it is, and then the Markdown parser is not even loaded. */
async function toText({ body }: Issue): Promise<string> {
  const { markdownToText } = await import('../text/markdown.ts');
  return markdownToText(body);
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
