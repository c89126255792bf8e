// How somebody stands to a project. GitLab's issues do not say, so it is asked for, each user once, and
// only where the config names associations.
import * as json from '../../http/decoders.ts';
import type { Association } from '../../issue/issue.ts';
import { readAs, type GitLabApi } from './api.ts';

const member = json.object({ access_level: json.number });

/** Access levels by docs.gitlab.com, "Members API": 50 Owner, 40 Maintainer, 30 Developer, below them guests and planners. */
function toAssociation(level: number): Association {
  if (level >= 50) return 'owner';
  return level >= 30 ? 'member' : 'collaborator';
}

/** @param project its path in the API, e.g. `/projects/acme%2Fapp` */
export function associationReader(
  api: GitLabApi,
  project: string,
): (userId: number) => Promise<Association> {
  const known = new Map<number, Promise<Association>>();
  const read = async (userId: number): Promise<Association> => {
    const path = `${project}/members/all/${userId}`;
    const answer = await api.ask(path, 'Asking whether an author is a member', {}, [404]);
    if (answer.status === 404) return 'none';
    return toAssociation(readAs(member, answer, 'a member').access_level);
  };
  return (userId) => {
    const reading = known.get(userId) ?? read(userId);
    known.set(userId, reading);
    return reading;
  };
}
