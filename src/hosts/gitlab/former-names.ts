// Which paths led here before the project was renamed or went to another group. GitLab leads whoever reads by an
// old path to the project's number.
import * as json from '../../http/decoders.ts';
import { MOVED, movedProject, readAs, type GitLabApi } from './api.ts';
import { isProjectPath } from './project-path.ts';

const project = json.object({ id: json.number });

/** The token may not see it, nobody has that path, or it can be no path. */
const NOT_HERE = [400, 401, 403, 404, 422];
/** Paths asked for side by side: each takes a call. */
const AT_ONCE = 8;

const DOING = 'Asking which names the project had';

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
  const possible = names.filter(isProjectPath);
  if (possible.length === 0) return [];
  // First: a token that has expired would see none of the others either.
  const own = readAs(project, await api.ask(addressOf(path), DOING), 'a project').id;
  const ids = new Map<string, number>();
  for (let start = 0; start < possible.length; start += AT_ONCE) {
    const asked = possible.slice(start, start + AT_ONCE);
    await Promise.all(
      asked.map(async (name) => {
        const id = await readMoved(api, name);
        if (id !== undefined) ids.set(name, id);
      }),
    );
  }
  return possible.filter((name) => ids.get(name) === own);
}

/** The number of the project that had this path; undefined where it is somebody's now, or nobody's. */
async function readMoved(api: GitLabApi, name: string): Promise<number | undefined> {
  return movedProject(await api.ask(addressOf(name), DOING, {}, [...MOVED, ...NOT_HERE]));
}

function addressOf(path: string): string {
  return `/projects/${encodeURIComponent(path)}`;
}
