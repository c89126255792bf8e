// Making a ticket when others may be making the same one. In the end there is one, and every run names
// it. Where the key field is unique the server sees to that; elsewhere these rules do:
//
// - A run withdraws only its own ticket. Whoever made one looks whether others made one too. Alone, it
//   is done. Else the one that the marker names wins, else the lowest id: all other makers withdraw.
// - The lowest waits for them, and withdraws itself if one of them is named or does not go away: that
//   one had seen itself alone before the lower id became visible.
// - Whoever made none takes what the marker names, or what has stood alone for a while.
import { monotonicNow } from '../http/clock.ts';
import type { Note } from '../plan/marker.ts';
import type { Fields, Ticket } from '../plan/ticket.ts';
import type { CreateOutcome } from '../vtiger/desk.ts';
import { LEFT_BEHIND, MAKER_IS_DONE, MAY_APPEAR, OTHERS_GO, STANDS_ALONE } from './settling.ts';
import type { World } from './world.ts';

export interface Claim {
  /** What the marker says now. */
  readonly readNote: () => Promise<Note | undefined>;
  readonly key: string;
}

/** Between two looks, in ms. */
const LOOK_AGAIN = 250;

export type Claimed =
  /** `isSeen`: whether it was among what was found when that was looked for. */
  | { readonly kind: 'created'; readonly ticket: Ticket; readonly isSeen: boolean }
  /** Another run's, or one of which it is not known whose. */
  | { readonly kind: 'taken'; readonly ticket: Ticket };

/** @throws SyncError where the CRM leaves it open whether a ticket was made, or refuses it beside one that is not found */
export async function claimTicket(world: World, claim: Claim, fields: Fields): Promise<Claimed> {
  return settle(world, claim, fields, await world.desk.create(fields, claim.key));
}

/**
 * Whose ticket it is in the end, once a create has ended in whatever way.
 *
 * @throws SyncError as `claimTicket`
 */
export async function settle(
  world: World,
  claim: Claim,
  fields: Fields,
  first: CreateOutcome,
): Promise<Claimed> {
  let outcome = first;
  for (let tries = 1; ; tries += 1) {
    if (outcome.kind === 'created') return settleOwn(world, claim, outcome.ticket, fields);
    const taken = await followOther(world, claim, MAY_APPEAR);
    if (taken !== undefined) return { kind: 'taken', ticket: taken };
    // Where the server refuses a second one, a create that is late does no harm either.
    const mayRepeat = outcome.kind === 'unclear' && tries === 1;
    if (!mayRepeat || !(await world.desk.keyIsUnique())) throw outcome.error;
    outcome = await world.desk.create(fields, claim.key);
  }
}

/**
 * Whether the ticket that this run made stays.
 *
 * @param fields what it was made from
 * @param wasSeen whether it was found, as far as anybody has looked
 */
export async function settleOwn(
  world: World,
  claim: Claim,
  own: Ticket,
  fields: Fields,
  wasSeen = true,
): Promise<Claimed> {
  // The server refuses a second one itself; apply.ts looks again, beside the marker's writing.
  if (await world.desk.keyIsUnique()) {
    return { kind: 'created', ticket: own, isSeen: wasSeen };
  }
  return settleAmong(world, claim, own, fields);
}

/** The same where the server has let two pass, or would let them. */
export async function settleAmong(
  world: World,
  claim: Claim,
  own: Ticket,
  fields: Fields,
): Promise<Claimed> {
  const start = monotonicNow();
  for (;;) {
    const tickets = await findByKey(world, claim.key);
    const others = tickets.filter(({ id }) => id !== own.id);
    const [other] = others;
    const isSeen = others.length < tickets.length;
    if (other === undefined) return { kind: 'created', ticket: own, isSeen };
    const note = await claim.readNote();
    if (note?.ticket === own.id) return { kind: 'created', ticket: own, isSeen };
    const named = others.find(({ id }) => id === note?.ticket);
    const isLowest = tickets[0]?.id === own.id;
    const waited = monotonicNow() - start;
    if (named !== undefined || !isLowest || waited > OTHERS_GO) {
      const keeper = named ?? other;
      await world.desk.withdraw(own, keeper, world.rules.ticket.status.closed);
      const taken = await followOther(world, claim, MAY_APPEAR);
      return taken === undefined
        ? claimTicket(world, claim, fields)
        : { kind: 'taken', ticket: taken };
    }
    await world.deadline.wait(LOOK_AGAIN);
  }
}

/**
 * The ticket that others agree on.
 *
 * @param patience how long to wait for one to appear at all, in ms
 * @returns undefined where none appeared
 */
export async function followOther(
  world: World,
  claim: Claim,
  patience: number,
): Promise<Ticket | undefined> {
  const start = monotonicNow();
  let seen = { ids: '', since: start };
  for (;;) {
    const tickets = await findByKey(world, claim.key);
    const now = monotonicNow();
    const ids = tickets.map(({ id }) => id).join();
    if (ids !== seen.ids) seen = { ids, since: now };
    const [lowest, ...others] = tickets;
    if (lowest === undefined) {
      if (now - start >= patience) return undefined;
    } else {
      const agreed = await agreedOn(world, claim, [lowest, ...others], now - seen.since);
      if (agreed !== undefined) return agreed;
    }
    await world.deadline.wait(LOOK_AGAIN);
  }
}

/** Whether no run can still be making another ticket in this one's place. */
export async function isSettled(world: World, ticket: Ticket): Promise<boolean> {
  return (await world.desk.ageOf(ticket)) >= MAKER_IS_DONE || world.desk.keyIsUnique();
}

/** @param steady for how long the same tickets have been seen, in ms */
async function agreedOn(
  world: World,
  claim: Claim,
  tickets: readonly [Ticket, ...Ticket[]],
  steady: number,
): Promise<Ticket | undefined> {
  const [lowest, ...others] = tickets;
  if (others.length === 0) {
    if (steady >= STANDS_ALONE || (await isSettled(world, lowest))) return lowest;
  }
  const note = await claim.readNote();
  const named = tickets.find(({ id }) => id === note?.ticket);
  if (named !== undefined) return named;
  if (others.length > 0 && steady >= LEFT_BEHIND) {
    await clearLeftBehind(world, lowest, others);
    return lowest;
  }
  return undefined;
}

/**
 * Only tickets that were made at about the same time and that nobody has touched since: what somebody
 * worked on stays, and so does a copy that an agent made of a ticket, key and all.
 */
async function clearLeftBehind(
  world: World,
  keeper: Ticket,
  others: readonly Ticket[],
): Promise<void> {
  for (const other of others) {
    const isTouched = other.createdAt !== other.modifiedAt;
    if (isTouched || Math.abs(other.createdAt - keeper.createdAt) > MAKER_IS_DONE) continue;
    await world.desk.withdraw(other, keeper, world.rules.ticket.status.closed);
  }
}

/** The same beside a ticket that the marker names, once no run can still be about to withdraw its own. */
export async function clearTwins(
  world: World,
  keeper: Ticket,
  twins: readonly Ticket[],
): Promise<void> {
  const ages = await Promise.all(twins.map((twin) => world.desk.ageOf(twin)));
  const old = twins.filter((_, index) => (ages[index] ?? 0) >= MAKER_IS_DONE);
  await clearLeftBehind(world, keeper, old);
}

/** The tickets with the key beside `ticket`. */
export async function twinsOf(
  world: World,
  key: string,
  ticket: Ticket | undefined,
): Promise<readonly Ticket[]> {
  return (await findByKey(world, key)).filter(({ id }) => id !== ticket?.id);
}

async function findByKey(world: World, key: string): Promise<readonly Ticket[]> {
  const tickets = await world.desk.find([key]);
  return tickets.filter((ticket) => ticket.key === key);
}
