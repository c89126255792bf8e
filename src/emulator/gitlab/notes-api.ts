// REST: the notes of an issue.
import { addNote, findNote, removeNote, rewriteNote } from './changes.ts';
import { pageOf } from './paging.ts';
import { badRequest, forbidden, json, notFound, tooManyNotes } from './replies.ts';
import { noteJson } from './representations.ts';
import type { ProjectCall, ProjectRoute } from './routes.ts';
import type { Issue, Note } from './store.ts';

/** How many characters GitLab takes for a note, by docs.gitlab.com, "Notes API". */
const MAX_BODY = 1_000_000;
/** May write internal notes; may change the notes of others. */
const [REPORTER, MAINTAINER] = [20, 40];

const NOTES = '/projects/{id}/issues/{iid}/notes';
const ONE_NOTE = `${NOTES}/{note}`;

export const noteRoutes: readonly ProjectRoute[] = [
  {
    in: 'project',
    method: 'GET',
    path: NOTES,
    query: ['sort', 'order_by', 'activity_filter', 'per_page', 'page'],
    answer: onIssue(listAnswer),
  },
  { in: 'project', method: 'POST', path: NOTES, answer: onIssue(createAnswer) },
  { in: 'project', method: 'PUT', path: ONE_NOTE, answer: onNote(updateAnswer) },
  { in: 'project', method: 'DELETE', path: ONE_NOTE, answer: onNote(deleteAnswer) },
];

function onIssue(answer: (call: ProjectCall, issue: Issue) => Response) {
  return (call: ProjectCall): Response => {
    const issue = call.project.issues.get(Number(call.parameters['iid']));
    return issue === undefined ? notFound() : answer(call, issue);
  };
}

interface Place {
  readonly issue: Issue;
  readonly note: Note;
}

/** The note has to stand on the issue that the address names. */
function onNote(answer: (call: ProjectCall, place: Place) => Response) {
  return onIssue((call, issue) => {
    const place = findNote(call.project, Number(call.parameters['note']));
    if (place?.issue !== issue) return notFound('Note');
    const { token } = call;
    const isAllowed = place.note.author.id === token.user.id || token.level >= MAINTAINER;
    return isAllowed ? answer(call, place) : forbidden();
  });
}

function listAnswer(call: ProjectCall, issue: Issue): Response {
  const { project, query, urls } = call;
  const filter = query.get('activity_filter') ?? 'all_notes';
  const sign = query.get('sort') === 'asc' ? 1 : -1;
  const items = issue.notes
    .filter(({ isSystem }) => filter === 'all_notes' || isSystem === (filter !== 'only_comments'))
    .toSorted((a, b) => sign * (Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id));
  const listUrl = `${urls.api}/projects/${project.id}/issues/${issue.iid}/notes`;
  const show = (note: Note): unknown =>
    note.isHidden ? undefined : noteJson(note, issue, project, urls);
  return pageOf({ query, listUrl, items, show });
}

function createAnswer(call: ProjectCall, issue: Issue): Response {
  const { store, project, urls, token, body: sent, knobs } = call;
  if (!knobs.mayWriteNote(token)) return tooManyNotes();
  const body = bodyOf(call);
  if (body instanceof Response) return body;
  const isInternal = sent['internal'] === true;
  if (isInternal && token.level < REPORTER) return forbidden();
  const note = addNote(store, issue, { author: token.user, body, isInternal });
  return json(201, noteJson(note, issue, project, urls));
}

function updateAnswer(call: ProjectCall, { issue, note }: Place): Response {
  const body = bodyOf(call);
  if (body instanceof Response) return body;
  rewriteNote(call.store, note, body);
  return json(200, noteJson(note, issue, call.project, call.urls));
}

function deleteAnswer({ store }: ProjectCall, { issue, note }: Place): Response {
  removeNote(store, issue, note);
  return new Response(null, { status: 204 });
}

/** The `body` of what was sent, or the refusal of it. */
function bodyOf({ body: sent }: ProjectCall): string | Response {
  const { body } = sent;
  if (typeof body !== 'string') return json(400, { error: 'body is missing' });
  if (body.trim() === '') return badRequest({ note: ["can't be blank"] });
  if (body.length > MAX_BODY) return badRequest({ note: ['is too long'] });
  return body;
}
