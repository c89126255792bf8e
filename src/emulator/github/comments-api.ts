// REST: the comments of an issue, and one comment by its id.
import { addComment, findComment, removeComment, rewriteComment } from './changes.ts';
import { pageOf } from './paging.ts';
import { issueDeleted, json, notFound, problem, validationFailed } from './replies.ts';
import { commentJson } from './representations.ts';
import type { RepositoryCall, RepositoryRoute } from './routes.ts';
import type { Comment, Issue } from './store.ts';

/** How many characters GitHub takes for a comment. */
const MAX_BODY = 65_536;

const COMMENTS = '/repos/{owner}/{repo}/issues/{number}/comments';
const ONE_COMMENT = '/repos/{owner}/{repo}/issues/comments/{id}';
const READ = { scope: 'issues', access: 'read' } as const;
const WRITE = { scope: 'issues', access: 'write' } as const;

export const commentRoutes: readonly RepositoryRoute[] = [
  {
    in: 'repository',
    method: 'GET',
    path: COMMENTS,
    needs: READ,
    query: ['per_page', 'page', 'since'],
    answer: onIssue(listAnswer),
  },
  { in: 'repository', method: 'POST', path: COMMENTS, needs: WRITE, answer: onIssue(createAnswer) },
  { in: 'repository', method: 'GET', path: ONE_COMMENT, needs: READ, answer: onComment(oneAnswer) },
  {
    in: 'repository',
    method: 'PATCH',
    path: ONE_COMMENT,
    needs: WRITE,
    answer: onComment(updateAnswer),
  },
  {
    in: 'repository',
    method: 'DELETE',
    path: ONE_COMMENT,
    needs: WRITE,
    answer: onComment(deleteAnswer),
  },
];

/** Finds the issue first. Of a transferred one only the issue itself is redirected: this is 404. */
function onIssue(answer: (call: RepositoryCall, issue: Issue) => Response) {
  return (call: RepositoryCall): Response => {
    const number = Number(call.parameters['number']);
    const issue = call.repository.issues.get(number);
    if (issue !== undefined) return answer(call, issue);
    const departure = call.repository.departures.get(number);
    return departure?.kind === 'deleted' ? issueDeleted() : notFound();
  };
}

interface Place {
  readonly issue: Issue;
  readonly comment: Comment;
}

function onComment(answer: (call: RepositoryCall, place: Place) => Response) {
  return (call: RepositoryCall): Response => {
    const place = findComment(call.repository, Number(call.parameters['id']));
    return place === undefined ? notFound() : answer(call, place);
  };
}

function listAnswer(call: RepositoryCall, issue: Issue): Response {
  const { repository, urls, query } = call;
  const since = Date.parse(query.get('since') ?? '1970-01-01');
  const asked = issue.comments.filter(({ updatedAt }) => Date.parse(updatedAt) >= since);
  const listUrl = `${urls.api}/repositories/${repository.id}/issues/${issue.number}/comments`;
  return pageOf(call, listUrl, asked, (comment) => commentJson(comment, issue, repository, urls));
}

function createAnswer(call: RepositoryCall, issue: Issue): Response {
  const { store, repository, urls, token } = call;
  const body = bodyOf(call);
  if (body instanceof Response) return body;
  const comment = addComment(store, issue, { author: token.actor, association: 'NONE', body });
  const shown = commentJson(comment, issue, repository, urls);
  return json(201, shown, { location: shown.url });
}

function oneAnswer({ repository, urls }: RepositoryCall, { comment, issue }: Place): Response {
  return json(200, commentJson(comment, issue, repository, urls));
}

function updateAnswer(call: RepositoryCall, place: Place): Response {
  const body = bodyOf(call);
  if (body instanceof Response) return body;
  rewriteComment(call.store, place.comment, body);
  return oneAnswer(call, place);
}

function deleteAnswer({ store }: RepositoryCall, { comment, issue }: Place): Response {
  removeComment(store, issue, comment);
  return new Response(null, { status: 204 });
}

/** The `body` of what was sent, or the refusal of it. Length counts characters, not bytes. */
function bodyOf({ body: sent }: RepositoryCall): string | Response {
  const body = typeof sent === 'object' && sent !== null && 'body' in sent ? sent.body : undefined;
  if (body === undefined) return problem(422, 'Invalid request.\n\n"body" wasn\'t supplied.');
  if (typeof body !== 'string') {
    return problem(
      422,
      `Invalid request.\n\nFor 'properties/body', ${typeof body} is not a string.`,
    );
  }
  const refused = (message: string) =>
    validationFailed({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
  if (body.trim() === '') return refused('Body cannot be blank');
  if (Array.from(body).length > MAX_BODY) {
    return refused(`Body is too long (maximum is ${MAX_BODY} characters)`);
  }
  return body;
}
