// From an issue to its plan: drafts the ticket that should be, finds the one that is, and compares.
// Reads both sides, writes nothing.
import type { Issue } from '../issue/issue.ts';
import { toIssueKey } from '../issue/key.ts';
import { eligibilityOf } from '../plan/eligibility.ts';
import { identifyTicket, type Identity } from '../plan/identity.ts';
import { toNote, type Note } from '../plan/marker.ts';
import { planCreate, planUpdate, type Plan } from '../plan/plan.ts';
import type { Memory } from '../plan/memory.ts';
import { expectsWrite, memoryAfter, type Reconciliation } from '../plan/reconcile.ts';
import type { Fields, Ticket, TicketId } from '../plan/ticket.ts';
import { LOOK_AGAIN, mayBeAnotherRuns, MOST_LOOKS } from './another-run.ts';
import { followOther, isSettled, twinsOf } from './claim.ts';
import { markerText, noteNow, type FoundMarker, type MarkerSearch } from './marker-comment.ts';
import { readWanted, type Wanted } from './wanted.ts';
import type { World } from './world.ts';

export interface Planned {
  readonly kind: 'planned';
  readonly key: string;
  readonly wanted: Fields;
  readonly plan: Plan;
  /** Both sides as they were compared; absent where there is no ticket yet. */
  readonly compared: Reconciliation | undefined;
  /** Absent where the comments were not read: the issue had none, nor has it a ticket. */
  readonly marker: FoundMarker | undefined;
  /** The marker says already what it would say once the plan is carried out. */
  readonly markerIsRight: boolean;
  /** Other tickets with the issue's key. */
  readonly twins: readonly Ticket[];
  readonly warnings: readonly string[];
}

export type Planning =
  | Planned
  | { readonly kind: 'ticket-deleted'; readonly ticket: TicketId }
  /** The issue should have no ticket, and has none. */
  | { readonly kind: 'ineligible'; readonly reason: string; readonly text: string };

/** What is known beside what both sides show. */
export interface Known {
  /** The issue's key from before a transfer. */
  readonly formerKey: string | undefined;
  /** What this run has written already. */
  readonly own: Note | undefined;
}

export async function planIssue(
  world: World,
  issue: Issue,
  search: MarkerSearch,
  known: Known,
): Promise<Planning> {
  const anew = { ...search, begun: (marked: Pick<Issue, 'id'>) => search.oldest(marked) };
  let planning = await planOnce(world, issue, search, known);
  for (let looks = 1; looks <= MOST_LOOKS && (await isDoubtful(world, planning)); looks += 1) {
    await world.deadline.wait(LOOK_AGAIN);
    planning = await planOnce(world, issue, anew, known);
  }
  return planning;
}

async function isDoubtful(world: World, planning: Planning): Promise<boolean> {
  if (world.dryRun || planning.kind !== 'planned') return false;
  const { plan, compared } = planning;
  return compared !== undefined && mayBeAnotherRuns(world, plan, compared.ticket);
}

async function planOnce(
  world: World,
  issue: Issue,
  search: MarkerSearch,
  { formerKey, own }: Known,
): Promise<Planning> {
  const { host, rules } = world;
  const eligibility = eligibilityOf(issue, rules);
  const key = toIssueKey(host, issue.number);
  const { fields: wanted, remarks }: Wanted = eligibility.eligible
    ? await readWanted(world, issue, key)
    : { fields: world.desk.toStatusFields(rules.ticket.status.closed), remarks: [] };
  const sides = await readSides(world, issue, search, { key, formerKey, wanted });
  const { identity, marker } = sides;
  const exists = identity.kind === 'found' || identity.kind === 'several';
  if (!eligibility.eligible && !exists) return { kind: 'ineligible', ...eligibility };
  if (identity.kind === 'deleted' && rules.policy.ticketDeleted === 'skip') {
    return { kind: 'ticket-deleted', ticket: identity.ticket };
  }
  const warnings = [...remarks, ...warningsOf(identity)];
  const twins = identity.kind === 'found' ? identity.twins : [];
  const shared = { kind: 'planned', key, wanted, marker, twins, warnings } as const;
  if (!exists) {
    return { ...shared, plan: planCreate(wanted), compared: undefined, markerIsRight: false };
  }
  const ticket = identity.kind === 'found' ? identity.ticket : identity.tickets[0];
  const note = marker?.authentic?.note;
  const compared: Reconciliation = {
    wanted,
    ticket,
    memory: memoryOf(world, ticket, note, own),
    fingerprint: world.fingerprint,
    conflict: rules.policy.conflict,
    issueUpdatedAt: Date.parse(issue.updatedAt),
  };
  const plan = planUpdate(compared, world.desk.moveKey(ticket, key));
  const markerIsRight = isMarkerRight(world, issue, marker, { plan, compared, key });
  return { ...shared, plan, compared, markerIsRight };
}

/** What the marker remembers of the ticket; where it still shows what this run wrote, that counts. */
function memoryOf(
  { fingerprint }: World,
  { id, fields }: Ticket,
  note: Note | undefined,
  own: Note | undefined,
): Memory | undefined {
  const marked = note?.ticket === id ? note.memory : undefined;
  if (own?.ticket !== id) return marked;
  const standing = Object.entries(own.memory).filter(
    ([field, { seen }]) => fingerprint(field, fields[field] ?? '') === seen,
  );
  return standing.length === 0 ? marked : { ...marked, ...Object.fromEntries(standing) };
}

function isMarkerRight(
  world: World,
  issue: Issue,
  marker: FoundMarker | undefined,
  { plan, compared, key }: { plan: Plan; compared: Reconciliation; key: string },
): boolean {
  if (plan.action !== 'unchanged' || marker?.authentic === undefined) return false;
  const { ticket } = compared;
  const note = toNote(ticket, key, memoryAfter(compared, ticket.fields));
  return markerText(world, issue, note) === marker.authentic.body.trim();
}

interface Keys {
  readonly key: string;
  /** From before a transfer. */
  readonly formerKey: string | undefined;
}

interface Sides {
  readonly identity: Identity;
  readonly marker: FoundMarker | undefined;
}

/** The ticket and the marker, read as often as they leave it open which ticket is the issue's. */
async function readSides(
  world: World,
  issue: Issue,
  search: MarkerSearch,
  { wanted, ...keys }: Keys & { wanted: Fields },
): Promise<Sides> {
  const marker = await search.begun(issue);
  const note = marker?.authentic?.note;
  if (expectsWrite(wanted, note?.memory, world.fingerprint)) world.desk.expectWrite();
  let identity = await identify(world, keys, note);
  if (note === undefined && identity.kind === 'absent') {
    const formerKey = await provenFormerKey(world, issue, keys, marker);
    if (formerKey !== undefined) identity = await identify(world, { ...keys, formerKey }, note);
  }
  if (note !== undefined || identity.kind === 'absent') return { identity, marker };

  // A ticket without a known marker: the marker may be on a later page.
  const wholly = marker?.complete === true ? marker : await search.everywhere(issue);
  const late = wholly.authentic?.note;
  if (late !== undefined) return { identity: await identify(world, keys, late), marker: wholly };
  if (world.dryRun) return { identity, marker: wholly };

  // It has none. Other runs may be making ticket and marker right now.
  if (identity.kind === 'found' && (await isSettled(world, identity.ticket))) {
    return { identity, marker: wholly };
  }
  const ticket = await followOther(world, { key: keys.key, readNote: noteNow(search, issue) }, 0);
  // What was left behind has been cleared away; what somebody else made with this key has not.
  const twins = identity.kind === 'several' ? await twinsOf(world, keys.key, ticket) : [];
  return {
    identity: ticket === undefined ? { kind: 'absent' } : { kind: 'found', ticket, twins },
    marker: await search.oldest(issue),
  };
}

/** A marker that came along when the issue was moved names its old key; the host says whether that is true. */
async function provenFormerKey(
  { host }: World,
  issue: Issue,
  { key, formerKey }: Keys,
  marker: FoundMarker | undefined,
): Promise<string | undefined> {
  const claimed = marker?.claimed;
  if (claimed === undefined || claimed === key || formerKey !== undefined) return undefined;
  return (await host.cameFrom?.(issue, claimed)) === true ? claimed : undefined;
}

/** One query for all that can lead to the ticket: the key, the marker's ticket, and its old key. */
async function identify(
  world: World,
  { key, formerKey }: Keys,
  note: Note | undefined,
): Promise<Identity> {
  const keys = new Set([key, formerKey, note?.key].filter((each) => each !== undefined));
  const tickets = await world.desk.find([...keys], note?.ticket);
  return identifyTicket({ key, formerKey, note, tickets });
}

function warningsOf(identity: Identity): string[] {
  const [kept, ...others] =
    identity.kind === 'several'
      ? identity.tickets
      : identity.kind === 'found'
        ? [identity.ticket, ...identity.twins]
        : [];
  if (kept === undefined || others.length === 0) return [];
  const ids = others.map(nameOf).join(', ');
  return [
    `Several tickets bear the key of this issue. ${nameOf(kept)} is the one that is kept in step, ` +
      `beside ${ids}. What an ended run left behind is cleared away by itself; delete the rest, ` +
      'or take the key away from them.',
  ];
}

function nameOf({ number, id }: Ticket): string {
  return `${number} (${id})`;
}
