// Both sides of an issue: its marker, and its ticket, which three things can lead to.
import { isNew } from '../issue/age.ts';
import type { Issue } from '../issue/issue.ts';
import { identifyTicket, type Identity } from '../plan/identity.ts';
import type { Note } from '../plan/marker.ts';
import { expectsWrite } from '../plan/reconcile.ts';
import type { Fields } from '../plan/ticket.ts';
import { followOther, isSettled, twinsOf } from './claim.ts';
import { noteNow, type FoundMarker, type MarkerSearch } from './marker-comment.ts';
import type { World } from './world.ts';

interface Keys {
  readonly key: string;
  /** From before a transfer. */
  readonly formerKey: string | undefined;
}

export interface Sides {
  readonly identity: Identity;
  readonly marker: FoundMarker | undefined;
}

/**
 * The ticket and the marker, read as often as they leave it open which ticket is the issue's.
 *
 * @param given `marker`: what the search has begun with; `wanted`: as far as it is made yet
 */
export async function readSides(
  world: World,
  issue: Issue,
  search: MarkerSearch,
  given: Keys & Pick<Sides, 'marker'> & { readonly wanted: Fields },
): Promise<Sides> {
  const { wanted, marker, ...keys } = given;
  const note = marker?.authentic?.note;
  if (expectsWrite(wanted, note?.memory, world.fingerprint)) world.desk.expectWrite();
  const identity = await identifyAnyhow(world, issue, keys, marker);
  if (note !== undefined || identity.kind === 'absent') return { identity, marker };

  // A ticket without a known marker: the marker may be on a later page.
  const wholly = marker?.complete === true ? marker : await search.everywhere(issue);
  if (wholly.authentic !== undefined) {
    return { identity: await identifyAnyhow(world, issue, keys, wholly), marker: wholly };
  }
  if (world.dryRun) return { identity, marker: wholly };

  // It has none. Other runs may be making ticket and marker right now.
  if (identity.kind === 'found' && (await isSettled(world, identity.ticket))) {
    return { identity, marker: wholly };
  }
  // Under the name that they were found by, which may be from before a move or a rename.
  const key = keyOf(identity) ?? keys.key;
  const ticket = await followOther(world, { key, readNote: noteNow(search, issue) }, 0);
  // What was left behind has been cleared away; what somebody else made with this key has not.
  const twins = identity.kind === 'several' ? await twinsOf(world, key, ticket) : [];
  return {
    identity: ticket === undefined ? { kind: 'absent' } : { kind: 'found', ticket, twins },
    marker: await search.oldest(issue),
  };
}

function keyOf(identity: Identity): string | undefined {
  if (identity.kind === 'several') return identity.tickets[0].key;
  return identity.kind === 'found' ? identity.ticket.key : undefined;
}

/** By its key, else by one that it had before. */
async function identifyAnyhow(
  world: World,
  issue: Issue,
  keys: Keys,
  marker: FoundMarker | undefined,
): Promise<Identity> {
  const note = marker?.authentic?.note;
  const identity = await identify(world, keys, note);
  if (identity.kind !== 'absent' || keys.formerKey !== undefined) return identity;
  const claimed = note ? undefined : await provenFormerKey(world, issue, keys, marker);
  const formerKeys =
    claimed === undefined ? await keysUnderFormerNames(world, issue, note) : [claimed];
  for (const formerKey of formerKeys) {
    const found = await identify(world, { ...keys, formerKey }, note);
    // Where there is a note, nothing but its own ticket is meant.
    const isMeant =
      note === undefined || (found.kind === 'found' && found.ticket.id === note.ticket);
    if (found.kind !== 'absent' && isMeant) return found;
  }
  return identity;
}

/** A marker that came along when the issue was moved names its old key; the host says whether that is true. */
async function provenFormerKey(
  { host }: World,
  issue: Issue,
  { key }: Keys,
  marker: FoundMarker | undefined,
): Promise<string | undefined> {
  const claimed = marker?.claimed;
  if (claimed === undefined || claimed === key) return undefined;
  return (await host.cameFrom?.(issue, claimed)) === true ? claimed : undefined;
}

/**
 * Without a marker it may have got its ticket from a sweep, before a rename; with one, the ticket may bear a key
 * from between two renames.
 */
async function keysUnderFormerNames(
  world: World,
  issue: Issue,
  note: Note | undefined,
): Promise<readonly string[]> {
  if (note === undefined && isNew(issue)) return [];
  return (await world.openFormerNames()).keysOf(issue.number);
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
