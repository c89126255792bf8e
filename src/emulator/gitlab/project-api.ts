// REST: whose token it is, a project, its members, labels and files.
import { pageOf } from './paging.ts';
import { json, notFound } from './replies.ts';
import { userJson } from './representations.ts';
import type { ProjectCall, Route } from './routes.ts';

/** Who may read files of a private project, by docs.gitlab.com, "Roles and permissions". */
const REPORTER = 20;

export const projectRoutes: readonly Route[] = [
  {
    in: 'user',
    method: 'GET',
    path: '/user',
    answer: ({ token, urls }) => json(200, { ...userJson(token.user, urls), bot: true }),
  },
  {
    in: 'user',
    method: 'GET',
    path: '/personal_access_tokens/self',
    answer: ({ token }) => json(200, { id: 1, active: true, scopes: [token.scope] }),
  },
  { in: 'project', method: 'GET', path: '/projects/{id}', answer: projectAnswer },
  {
    in: 'project',
    method: 'GET',
    path: '/projects/{id}/members/all/{user}',
    answer: memberAnswer,
  },
  {
    in: 'project',
    method: 'GET',
    path: '/projects/{id}/labels',
    query: ['search', 'per_page', 'page'],
    answer: labelsAnswer,
  },
  {
    in: 'project',
    method: 'GET',
    path: '/projects/{id}/repository/files/{file}/raw',
    query: ['ref'],
    level: REPORTER,
    answer: fileAnswer,
  },
];

function projectAnswer({ project, token, urls }: ProjectCall): Response {
  return json(200, {
    id: project.id,
    path_with_namespace: project.path,
    web_url: `${urls.server}/${project.path}`,
    visibility: 'private',
    archived: false,
    issues_enabled: true,
    issues_access_level: 'enabled',
    permissions: { project_access: { access_level: token.level }, group_access: null },
  });
}

function memberAnswer({ project, parameters }: ProjectCall): Response {
  const id = Number(parameters['user']);
  const level = project.members.get(id);
  return level === undefined ? notFound() : json(200, { id, access_level: level });
}

/** The keyword is looked for anywhere in the name, without regard to case. */
function labelsAnswer({ project, query, urls }: ProjectCall): Response {
  const keyword = (query.get('search') ?? '').toLowerCase();
  const items = [...project.labels.values()].filter(({ name }) =>
    name.toLowerCase().includes(keyword),
  );
  const listUrl = `${urls.api}/projects/${project.id}/labels`;
  return pageOf({
    query,
    listUrl,
    items,
    show: ({ id, name }) => ({ id, name, color: '#6699cc' }),
  });
}

function fileAnswer({ project, parameters, query }: ProjectCall): Response {
  const text = project.files.get(parameters['file'] ?? '');
  if (!['HEAD', 'main'].includes(query.get('ref') ?? '')) return notFound('Commit');
  if (text === undefined) return notFound('File');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
