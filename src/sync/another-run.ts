// Whether what looks like an agent's edit may be the work of another run: between its writing the ticket
// and its writing the marker, nothing tells the two apart.
import type { KeptField, Plan } from '../plan/plan.ts';
import type { Ticket } from '../plan/ticket.ts';
import { MAKER_IS_DONE, MARKER_FOLLOWS } from './settling.ts';
import type { World } from './world.ts';

/** Between two looks, in ms. */
export const LOOK_AGAIN = 1_000;
/** After so many the marker would be there: a CRM whose clock is wrong makes an edit look new for hours. */
export const MOST_LOOKS = MARKER_FOLLOWS / LOOK_AGAIN;

/** The plan leaves or overrules an edit of this very moment: looking again may show whose it is. */
export async function mayBeAnotherRuns(
  { desk }: World,
  plan: Plan,
  ticket: Ticket,
): Promise<boolean> {
  const age = await desk.ageOf(ticket);
  // The marker of a fresh ticket is on its way; to an older one that has none, none is coming.
  const mayBeWork = ({ why }: KeptField): boolean =>
    why !== 'not-remembered' || age < MAKER_IS_DONE;
  const seesEdit =
    (plan.action !== 'create' && plan.kept.some(mayBeWork)) ||
    (plan.action === 'update' && plan.changes.some(({ conflict }) => conflict));
  if (!seesEdit) return false;
  const { createdAt, modifiedAt } = ticket;
  const sinceEdit = age - (modifiedAt - createdAt);
  return Math.abs(sinceEdit) < MARKER_FOLLOWS;
}
