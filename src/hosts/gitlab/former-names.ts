// Which paths led here before the project was renamed or went to another group. GitLab leads whoever reads by an
// old path to the project's number.
import * as json from '../../http/decoders.ts';
import { readAs, type GitLabApi } from './api.ts';
import { isProjectPath } from './project-path.ts';

const project = json.object({ id: json.number });

/** How a path of before is answered. */
const MOVED: readonly number[] = [301, 302, 307, 308];
/** The token may not see it, or nobody has that path. */
const NOT_HERE = [401, 403, 404];

/**
 * @param path of the project as it is now, with its groups
 * @param names likewise; as they stand on tickets, so anything may be in them
 * @returns those that lead to it
 */
export async function findFormerNames(
  api: GitLabApi,
  path: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const former: string[] = [];
  let own: number | undefined;
  for (const name of names.filter(isProjectPath)) {
    const doing = 'Asking which names the project had';
    const expected = [...MOVED, ...NOT_HERE];
    const { status, headers } = await api.ask(addressOf(name), doing, {}, expected);
    // What follows the number is none of the address: GitLab takes `.js` in a name for a form of its answer.
    const [, moved] = /\/projects\/(\d+)/.exec(headers.get('location') ?? '') ?? [];
    if (!MOVED.includes(status) || moved === undefined) continue;
    own ??= readAs(project, await api.ask(addressOf(path), doing), 'a project').id;
    if (Number(moved) === own) former.push(name);
  }
  return former;
}

function addressOf(path: string): string {
  return `/projects/${encodeURIComponent(path)}`;
}
