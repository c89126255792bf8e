// From an issue to its plan: drafts the ticket that should be, finds the one that is, and compares.
// Reads both sides, writes nothing.
import { SyncError } from '../errors/sync-error.ts';
import type { Issue } from '../issue/issue.ts';
import { toIssueKey } from '../issue/key.ts';
import { eligibilityOf } from '../plan/eligibility.ts';
import { statusOf } from '../plan/levels.ts';
import type { Identity } from '../plan/identity.ts';
import { toNote, type Note } from '../plan/marker.ts';
import {
  planCreate,
  planUpdate,
  type Plan,
  type UnchangedPlan,
  type UpdatePlan,
} from '../plan/plan.ts';
import type { Memory } from '../plan/memory.ts';
import { memoryAfter, type Reconciliation } from '../plan/reconcile.ts';
import type { Fields, Ticket, TicketId } from '../plan/ticket.ts';
import { LOOK_AGAIN, mayBeAnotherRuns, MOST_LOOKS } from './another-run.ts';
import { markerText, type FoundMarker, type MarkerSearch } from './marker-comment.ts';
import { readSides } from './sides.ts';
import { isTextAsWritten, isTextSame, readWanted, withText, type Wanted } from './wanted.ts';
import type { World } from './world.ts';

export interface Planned {
  readonly kind: 'planned';
  readonly key: string;
  readonly wanted: Fields;
  /** See `Wanted`. */
  readonly sources: Fields;
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
  const begun = await search.begun(issue);
  const { eligible } = eligibility;
  const beside: Wanted = eligible
    ? await readWanted(world, issue, key)
    : { fields: world.desk.toStatusFields(rules.ticket.status.closed), sources: {}, remarks: [] };
  let texted: Promise<Wanted> | undefined;
  const whole = (): Promise<Wanted> => (texted ??= withText(world, issue, key, beside));
  // As it seems from the marker. Whether that was right is known with the ticket.
  const isTextOld = !eligible || isTextSame(world, beside, begun?.authentic?.note.memory);
  const likely = isTextOld ? beside : await whole();
  const sides = await readSides(world, issue, search, {
    key,
    formerKey,
    wanted: likely.fields,
    marker: begun,
  });
  const { identity, marker } = sides;
  if (identity.kind === 'deleted') await refuseHidden(world, issue, identity.ticket);
  const ticket = ticketOf(identity);
  if (!eligibility.eligible && ticket === undefined) return { kind: 'ineligible', ...eligibility };
  if (identity.kind === 'deleted' && rules.policy.ticketDeleted === 'skip') {
    return { kind: 'ticket-deleted', ticket: identity.ticket };
  }
  const memory = ticket && memoryOf(world, ticket, marker?.authentic?.note, own);
  const isTextLeft = !eligible || isTextAsWritten(world, beside, ticket, memory);
  const wanted = isTextLeft ? likely : await whole();
  const warnings = [...wanted.remarks, ...warningsOf(identity)];
  const twins = identity.kind === 'found' ? identity.twins : [];
  const { fields, sources } = wanted;
  const shared = {
    kind: 'planned',
    key,
    wanted: fields,
    sources,
    marker,
    twins,
    warnings,
  } as const;
  if (ticket === undefined) {
    return { ...shared, plan: planCreate(fields), compared: undefined, markerIsRight: false };
  }
  return { ...shared, ...(await compareSides(world, issue, { ...shared, ticket, memory })) };
}

/**
 * What was taken over by somebody, and is kept from the API user since, is not gone: another would be its double.
 *
 * @throws SyncError `ticket-hidden` where the ticket is there
 */
async function refuseHidden({ desk }: World, { number }: Issue, id: TicketId): Promise<void> {
  if (!(await desk.isThere(id))) return;
  const what = `Issue #${number} has a ticket, ${id} (${desk.urlOf(id)})`;
  throw new SyncError(
    'ticket-hidden',
    `${what}, but the CRM's sharing rules hide it from the API user. No other is made.`,
  );
}

export interface Comparison {
  readonly plan: UpdatePlan | UnchangedPlan;
  readonly markerIsRight: boolean;
  readonly compared: Reconciliation;
}

/** The ticket that is there against the one that is wanted, and the marker against what it is to say then. */
export async function compareSides(
  world: World,
  issue: Issue,
  sides: Pick<Planned, 'key' | 'wanted' | 'sources' | 'marker'> &
    Pick<Reconciliation, 'ticket' | 'memory'>,
): Promise<Comparison> {
  const { key, wanted, sources, marker, ticket, memory } = sides;
  const compared: Reconciliation = {
    wanted,
    sources,
    ticket,
    memory,
    fingerprint: world.fingerprint,
    conflict: world.rules.policy.conflict,
    issueUpdatedAt: Date.parse(issue.updatedAt),
    blank: await world.desk.blankFields(),
    untilClosed: untilClosed(world, issue),
  };
  const plan = planUpdate(compared, world.desk.moveKey(ticket, key));
  const markerIsRight = isMarkerRight(world, issue, marker, { plan, compared, key });
  return { plan, compared, markerIsRight };
}

function untilClosed({ desk, rules }: World, issue: Issue): Reconciliation['untilClosed'] {
  const { closedAt } = issue;
  if (closedAt === undefined) return undefined;
  const status = statusOf({ ...issue, state: 'open' }, rules);
  const asked = desk.toStatusFields(rules.ticket.status[status]);
  return { closedAt: Date.parse(closedAt), asked };
}

/** The one that is kept in step, where there is any. */
function ticketOf(identity: Identity): Ticket | undefined {
  if (identity.kind === 'several') return identity.tickets[0];
  return identity.kind === 'found' ? identity.ticket : undefined;
}

/** What the marker remembers of the ticket; where it still shows what this run wrote, that counts. */
export function memoryOf(
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
