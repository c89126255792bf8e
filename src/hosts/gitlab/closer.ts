// Which merge request closed an issue. Of commits that did GitLab's REST API does not tell.
import * as json from '../../http/decoders.ts';
import type { Closer } from '../../issue/issue.ts';

/** By docs.gitlab.com, "List merge requests that close a particular issue on merge". */
export const gitlabClosers = json.array(
  json.object({
    title: json.string,
    web_url: json.string,
    /** Those that are still open would close it; only a merged one did. */
    merged_at: json.optional(json.string),
    references: json.object({ relative: json.string }),
  }),
);

/** The one that was merged last; undefined where none was, so that somebody closed it by hand. */
export function toCloser(requests: json.Decoded<typeof gitlabClosers>): Closer | undefined {
  const merged = requests.flatMap(({ merged_at: at, ...rest }) => (at ? [{ ...rest, at }] : []));
  const [last] = merged.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  if (last === undefined) return undefined;
  const { title, web_url: url, references } = last;
  return { kind: 'merge-request', name: references.relative, title, url };
}
