// How GitHub relates an author to a repository, as the host-neutral value. Apart from to-issue.ts, which an
// event that needs nothing does not load.
import type { Association } from '../../issue/issue.ts';

const ASSOCIATIONS: Readonly<Record<string, Association>> = {
  OWNER: 'owner',
  MEMBER: 'member',
  COLLABORATOR: 'collaborator',
  CONTRIBUTOR: 'contributor',
};

/** The rest (FIRST_TIMER, FIRST_TIME_CONTRIBUTOR, MANNEQUIN, NONE) has no standing. */
export function toAssociation(raw: unknown): Association {
  return (typeof raw === 'string' ? ASSOCIATIONS[raw] : undefined) ?? 'none';
}
