// GitLab behind the host port, over its REST API and the program's own transport.
import { SyncError } from '../../errors/sync-error.ts';
import * as json from '../../http/decoders.ts';
import type { Issue } from '../../issue/issue.ts';
import type { CommentPage, Host, WriteReading } from '../host.ts';
import { toNotVisible } from '../not-visible.ts';
import type { HostOptions } from '../open-host.ts';
import { nextQuery, openApi, readAs, type Answer } from './api.ts';
import { associationReader } from './association.ts';
import { gitlabClosers, toCloser } from './closer.ts';
import { listChanged, listPages, PAGE_SIZE } from './issue-list.ts';
import { moveReader } from './moves.ts';
import { gitlabNotes, gitlabWritten, toComment } from './to-comment.ts';
import { gitlabIssue, toIssue, type GitLabIssue } from './to-issue.ts';

const self = json.object({ id: json.number });

/** @param options `apiUrl`: `https://gitlab.com/api/v4`, or an installation's with its path */
export function openGitLab(options: HostOptions): Host {
  const { serverUrl, repository, issuePath, wishes } = options;
  const api = openApi(options);
  const project = `/projects/${encodeURIComponent(repository)}`;
  const notesOf = (number: number): string => `${project}/issues/${number}/notes`;
  const urlOf = (number: number): string => `${serverUrl}/${repository}/${issuePath}/${number}`;
  const ownId = once(async () => {
    const answer = await api.ask('/user', 'Asking whose token it is');
    return readAs(self, answer, 'a user').id;
  });
  const associationOf = wishes?.associations === true ? associationReader(api, project) : undefined;

  async function read(raw: GitLabIssue): Promise<Issue> {
    const { author } = raw;
    const association = author && associationOf ? await associationOf(author.id) : 'none';
    return toIssue(raw, repository, association);
  }

  return {
    serverUrl,
    repository,
    issuePath,
    async readIssue(number) {
      const path = `${project}/issues/${number}`;
      const answer = await api.ask(path, `Reading issue ${number}`, {}, [404]);
      // GitLab says the same of what is deleted, what never was, and what the token may not see.
      if (answer.status === 404) return { kind: 'missing' };
      const raw = readAs(gitlabIssue, answer, 'an issue');
      const issue = await read(raw);
      return hasMoved(raw) ? { kind: 'transferred', was: issue } : { kind: 'issue', issue };
    },
    ...moveReader(api, { serverUrl, repository }),
    async readCloser(number) {
      const path = `${project}/issues/${number}/closed_by`;
      const query = { per_page: PAGE_SIZE };
      const answer = await api.ask(path, `Reading what closed issue ${number}`, { query });
      return toCloser(readAs(gitlabClosers, answer, 'merge requests'));
    },
    async findFormerNames(names) {
      const { findFormerNames } = await import('./former-names.ts');
      return findFormerNames(api, repository, names);
    },
    async *listIssues(filter) {
      try {
        for await (const { issues, ...about } of listPages(api, project, filter)) {
          const here = issues.filter((raw) => !hasMoved(raw));
          const moved = issues.filter(hasMoved).map(({ iid }) => iid);
          yield { issues: await Promise.all(here.map(read)), moved, ...about };
        }
      } catch (thrown) {
        const isMissing = thrown instanceof SyncError && thrown.code === 'issue-missing';
        throw isMissing ? toNotVisible(`project ${repository}`) : thrown;
      }
    },
    async *listChanged(since) {
      for await (const changed of listChanged(api, project, since)) {
        yield await Promise.all(changed.filter((raw) => !hasMoved(raw)).map(read));
      }
    },
    async readComments(number, page): Promise<CommentPage> {
      const query = {
        sort: 'asc',
        order_by: 'created_at',
        activity_filter: 'only_comments',
        per_page: PAGE_SIZE,
        page: String(page),
      };
      const doing = `Reading the comments of issue ${number}`;
      const [own, answer] = await Promise.all([
        ownId(),
        api.ask(notesOf(number), doing, { query }),
      ]);
      // Before GitLab 15.8 there was no filter. Pages can be short: what the token may not see is left out.
      const notes = readAs(gitlabNotes, answer, 'comments').filter(({ system }) => !system);
      return {
        comments: notes.map((note) => toComment(note, urlOf(number), own)),
        isLast: nextQuery(answer) === undefined,
      };
    },
    async readOldestComments(numbers) {
      const { readOldestComments } = await import('./oldest-comments.ts');
      return readOldestComments(api, { path: repository, urlOf, ownId }, numbers);
    },
    addComment: (number, body) =>
      writing((doing) => {
        const internal = wishes?.internalNotes === true ? { internal: true } : {};
        return api.ask(notesOf(number), doing, { method: 'POST', body: { body, ...internal } });
      }),
    editComment: (number, id, body) =>
      writing((doing) =>
        api.ask(`${notesOf(number)}/${id}`, doing, { method: 'PUT', body: { body } }),
      ),
    async deleteComment(number, id) {
      await api.ask(`${notesOf(number)}/${id}`, 'Deleting a comment', { method: 'DELETE' }, [404]);
    },
    async readFile(path) {
      const doing = `Reading ${path} of ${repository}`;
      const file = `${project}/repository/files/${encodeURIComponent(path)}/raw`;
      const answer = await api.ask(file, doing, { query: { ref: 'HEAD' } }, [404]);
      // A folder is no file to GitLab, and no error either.
      if (answer.status === 404) return undefined;
      if (answer.headers.get('content-type')?.startsWith('text/html')) throw notRaw(path);
      return answer.text;
    },
  };
}

function hasMoved(raw: GitLabIssue): boolean {
  return raw.moved_to_id !== undefined;
}

async function writing(request: (doing: string) => Promise<Answer>): Promise<WriteReading> {
  try {
    const answer = await request('Writing the marker comment');
    return { kind: 'written', id: String(readAs(gitlabWritten, answer, 'a comment').id) };
  } catch (thrown) {
    if (!(thrown instanceof SyncError)) throw thrown;
    const { code, message, hint } = thrown;
    if (code === 'host-denied') return { kind: 'denied', why: `${message} ${hint}` };
    // The comment, or the issue, is gone since it was read.
    if (code === 'issue-missing') return { kind: 'denied', why: message };
    throw thrown;
  }
}

/** Asks when it is first needed, and again after a failure. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return async () => {
    reading ??= read();
    try {
      return await reading;
    } catch (thrown) {
      reading = undefined;
      throw thrown;
    }
  };
}

/** A proxy's page: GitLab sends raw files as plain text, whatever they hold. */
function notRaw(path: string): SyncError {
  return new SyncError('host-answer', `GitLab sent a page instead of ${path}.`);
}
