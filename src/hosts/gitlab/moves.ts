// Where a moved issue went, and where one came from. GitLab moves an issue by making another one, with the
// notes copied, and closing the old one, which says what it became by an id of GitLab's own. Only
// administrators can look that id up; a note of GitLab's names the place in words, and the id proves it.
import * as json from '../../http/decoders.ts';
import type { Issue } from '../../issue/issue.ts';
import { readIssueUrl } from '../../issue/key-of-url.ts';
import type { Host, NewPlace } from '../host.ts';
import { MOVED, movedProject, readAs, type Answer, type GitLabApi } from './api.ts';
import { PAGE_SIZE } from './issue-list.ts';
import { isProjectPath } from './project-path.ts';

const moved = json.object({ id: json.number, moved_to_id: json.optional(json.number) });
const notes = json.array(
  json.object({ body: json.optional(json.string), system: json.optional(json.boolean) }),
);

/**
 * By GitLab's `SystemNotes::IssuablesService#noteable_moved`: a project of the same group goes by its own name
 * alone. Who may not see the place is not shown the note.
 */
const MOVED_TO = /^moved to ((?:[\w.-]+\/)*[\w.-]+)#([1-9]\d*)$/;

/** Notes of one issue that are looked at: it can have been moved back and on. */
const MOST_NOTES = 5;

/** What the token may not see, what never was, and a project that has another path now. */
const NOT_HERE = [...MOVED, 403, 404];

export function moveReader(
  api: GitLabApi,
  { serverUrl, repository }: Pick<Host, 'serverUrl' | 'repository'>,
): Pick<Required<Host>, 'readNewPlace' | 'cameFrom'> {
  async function read(place: NewPlace): Promise<json.Decoded<typeof moved> | undefined> {
    const { repository: path, number } = place;
    const ask = (project: string | number): Promise<Answer> => {
      const address = `/projects/${encodeURIComponent(project)}/issues/${number}`;
      return api.ask(address, `Looking for issue ${number} of ${path}`, {}, NOT_HERE);
    };
    const first = await ask(path);
    // A project that has another path now.
    const id = movedProject(first);
    const answer = id === undefined ? first : await ask(id);
    return answer.status === 200 ? readAs(moved, answer, 'an issue') : undefined;
  }

  async function placesNamed(number: number): Promise<NewPlace[]> {
    const path = `/projects/${encodeURIComponent(repository)}/issues/${number}/notes`;
    const query = { activity_filter: 'only_activity', sort: 'desc', per_page: PAGE_SIZE };
    const answer = await api.ask(path, `Reading where issue ${number} went`, { query }, NOT_HERE);
    if (answer.status !== 200) return [];
    return readAs(notes, answer, 'notes')
      .flatMap(({ body, system }) => {
        const [, named, at] = MOVED_TO.exec(body ?? '') ?? [];
        if (system !== true || named === undefined) return [];
        return [{ repository: besides(repository, named), number: Number(at) }];
      })
      .slice(0, MOST_NOTES);
  }

  return {
    async readNewPlace(number) {
      const [was, places] = await Promise.all([read({ repository, number }), placesNamed(number)]);
      const id = was?.moved_to_id ?? undefined;
      if (id === undefined) return undefined;
      for (const place of places) {
        if ((await read(place))?.id === id) return place;
      }
      return undefined;
    },
    async cameFrom({ id }: Issue, key) {
      const former = readIssueUrl(key);
      const server = `${serverUrl.replace(/\/+$/, '')}/`.toLowerCase();
      if (former?.repositoryUrl.toLowerCase().startsWith(server) !== true) return false;
      const path = former.repositoryUrl.slice(server.length);
      if (!isProjectPath(path)) return false;
      const was = await read({ repository: path, number: Number(former.number) });
      return String(was?.moved_to_id) === id;
    },
  };
}

/** `tools` beside `acme/app` is `acme/tools`; a path with groups is whole. */
function besides(repository: string, named: string): string {
  if (named.includes('/')) return named;
  return [...repository.split('/').slice(0, -1), named].join('/');
}
