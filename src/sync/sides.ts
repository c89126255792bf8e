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
  let identity = await identify(world, keys, note);
  if (note === undefined && identity.kind === 'absent') {
    const formerKey =
      (await provenFormerKey(world, issue, keys, marker)) ??
      (await keyUnderFormerName(world, issue, keys));
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

/** Its own word is none, so it is one that a sweep gave its ticket, and no marker, before a rename. */
async function keyUnderFormerName(
  world: World,
  issue: Issue,
  { formerKey }: Keys,
): Promise<string | undefined> {
  if (formerKey !== undefined || isNew(issue)) return undefined;
  const [key] = await (await world.openFormerNames()).keysOf(issue.number);
  return key;
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
