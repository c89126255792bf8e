// Carries a plan out: the ticket first, then the marker that remembers it. Beside the marker's writing
// the issue is read once more: had it changed before our write, its own run may have found nothing to
// do, so this run goes round again.
import type { Issue } from '../issue/issue.ts';
import { SyncError } from '../errors/sync-error.ts';
import { hasSameContent } from '../issue/same-content.ts';
import { toNote, type Note } from '../plan/marker.ts';
import { memoryAfter, memoryOfNew } from '../plan/reconcile.ts';
import type { Ticket } from '../plan/ticket.ts';
import { claimTicket, clearTwins, settleAmong } from './claim.ts';
import {
  noteNow,
  writeMarker,
  writeSingleMarker,
  type FoundMarker,
  type MarkerSearch,
  type MarkerWriting,
} from './marker-comment.ts';
import type { Planned } from './plan-issue.ts';
import { MAKER_IS_DONE, MARKER_FOLLOWS } from './settling.ts';
import { remarksOnStored } from './wanted.ts';
import type { World } from './world.ts';

export interface Applied {
  readonly did: 'created' | 'updated' | 'unchanged';
  readonly ticket: Ticket;
  readonly marker: MarkerWriting;
  /** What the marker says of the ticket, or is to say; absent where the ticket is another run's. */
  readonly note: Note | undefined;
  /** What the CRM made of the values, where that is something else. */
  readonly remarks: readonly string[];
  /** Whether the API user finds the ticket that was made. */
  readonly isSeen: boolean;
  /** Plan again: the issue changed, or another run's ticket took the place of the planned one. */
  readonly again: boolean;
}

export async function applyPlan(
  world: World,
  issue: Issue,
  planned: Planned,
  search: MarkerSearch,
): Promise<Applied> {
  const written = await writeTicket(world, issue, planned, search);
  if (written.did === 'taken') {
    const marker = { kind: 'unchanged' } as const;
    const { ticket } = written;
    const nothing = { note: undefined, remarks: [], isSeen: true } as const;
    return { did: 'unchanged', ticket, marker, ...nothing, again: true };
  }
  const { did, ticket, note, remarks } = written;
  const [marker, moved, found] = await Promise.all([
    noteDown(world, issue, { planned, search, written }).catch(toDenied),
    did === 'unchanged' ? false : hasMoved(world, issue),
    did === 'created' ? findAgain(world, planned.key, written) : 'alone',
  ]);
  await clearTwins(world, ticket, planned.twins);
  if (found === 'not alone') {
    // The server let two pass. Both runs come here, and one of them takes its own back.
    const claim = { key: planned.key, readNote: noteNow(search, issue) };
    await settleAmong(world, claim, ticket, planned.wanted);
  }
  const isSeen = found !== 'unseen';
  // Who can't see the ticket would take it for deleted.
  const again = isSeen && (moved || found === 'not alone');
  return { did, ticket, marker, note, remarks, isSeen, again };
}

async function noteDown(
  world: World,
  issue: Issue,
  { planned, search, written }: { planned: Planned; search: MarkerSearch; written: Written },
): Promise<MarkerWriting> {
  return written.did === 'created'
    ? writeMarker(world, issue, await wholeMarker(planned, issue, search), written.note)
    : refreshMarker(world, issue, { planned, search, written });
}

/** The ticket is right, and what the host refuses of its marker is no failure. */
function toDenied(thrown: unknown): MarkerWriting {
  if (thrown instanceof SyncError) return { kind: 'denied', why: thrown.message };
  throw thrown;
}

interface Written {
  readonly did: Applied['did'];
  readonly ticket: Ticket;
  readonly note: Note;
  readonly remarks: readonly string[];
  readonly isSeen: boolean;
}

async function writeTicket(
  world: World,
  issue: Issue,
  { plan, compared, wanted, sources, key }: Planned,
  search: MarkerSearch,
): Promise<Written | { readonly did: 'taken'; readonly ticket: Ticket }> {
  if (compared === undefined) {
    const claim = { key, readNote: noteNow(search, issue) };
    const claimed = await claimTicket(world, claim, wanted);
    const { ticket } = claimed;
    if (claimed.kind === 'taken') return { did: 'taken', ticket };
    const { fingerprint } = world;
    const memory = memoryOfNew({ wanted, sources, fingerprint }, ticket.fields);
    const { isSeen } = claimed;
    const remarks = await remarksOnStored(world, wanted, ticket);
    return { did: 'created', ticket, note: toNote(ticket, key, memory), remarks, isSeen };
  }
  const isUpdate = plan.action === 'update';
  const ticket = isUpdate
    ? await world.desk.revise(compared.ticket, plan.changes, key)
    : compared.ticket;
  const memory = memoryAfter(compared, ticket.fields);
  const did = isUpdate ? 'updated' : 'unchanged';
  const changes = isUpdate ? plan.changes : [];
  const sent = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
  const remarks = await remarksOnStored(world, sent, ticket);
  return { did, ticket, note: toNote(ticket, key, memory), remarks, isSeen: true };
}

/** The marker of a ticket that this run found: rewritten where it is, else written anew. */
async function refreshMarker(
  world: World,
  issue: Issue,
  { planned, search, written }: { planned: Planned; search: MarkerSearch; written: Written },
): Promise<MarkerWriting> {
  const { did, ticket, note } = written;
  const found = await wholeMarker(planned, issue, search);
  if (found?.authentic !== undefined || found?.stale !== undefined) {
    return writeMarker(world, issue, found, note);
  }
  // Whoever made a ticket writes its marker; to do so for another run would make two.
  const age = await world.desk.ageOf(ticket);
  if (age >= MAKER_IS_DONE) return writeSingleMarker(world, issue, note, search);
  return did === 'updated'
    ? markForMaker(world, issue, { search, note, age })
    : { kind: 'unchanged' };
}

/**
 * The run that made the ticket may never write its marker. What this run wrote would look like an agent's edit
 * then, so the maker is waited for.
 *
 * @param age of the ticket, in ms
 */
async function markForMaker(
  world: World,
  issue: Issue,
  { search, note, age }: { search: MarkerSearch; note: Note; age: number },
): Promise<MarkerWriting> {
  const rest = MARKER_FOLLOWS - age;
  if (rest > 0) await world.deadline.wait(Math.min(rest, MARKER_FOLLOWS));
  const now = await search.everywhere(issue);
  if (now.authentic?.note.ticket === note.ticket) return writeMarker(world, issue, now, note);
  if (now.authentic !== undefined) return { kind: 'unchanged' };
  return writeSingleMarker(world, issue, note, search);
}

/** Before a new marker is written, the later pages are looked at too. */
async function wholeMarker(
  { marker }: Planned,
  issue: Issue,
  search: MarkerSearch,
): Promise<FoundMarker | undefined> {
  if (marker === undefined || marker.complete || marker.authentic !== undefined) return marker;
  return search.everywhere(issue);
}

async function hasMoved(world: World, issue: Issue): Promise<boolean> {
  const now = await world.host.readIssue(issue.number);
  return now.kind !== 'issue' || !hasSameContent(now.issue, issue);
}

/**
 * The server looks for duplicates before it inserts, so its refusal is no promise: where it was relied
 * on, look again. Elsewhere the claim has already seen the ticket alone.
 */
async function findAgain(
  world: World,
  key: string,
  { isSeen }: Pick<Written, 'isSeen'>,
): Promise<'alone' | 'not alone' | 'unseen'> {
  if (!(await world.desk.keyIsUnique())) return isSeen ? 'alone' : 'unseen';
  const [first, ...others] = (await world.desk.find([key])).filter((ticket) => ticket.key === key);
  if (first === undefined) return 'unseen';
  return others.length === 0 ? 'alone' : 'not alone';
}
