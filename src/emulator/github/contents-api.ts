// REST: a repository and its files. There is one branch and no history: its name, and every commit
// id, mean the files as they are now.
import { createHash } from 'node:crypto';
import { json, notFound, problem } from './replies.ts';
import { DEFAULT_BRANCH, repositoryJson } from './repository-json.ts';
import type { RepositoryCall, RepositoryRoute } from './routes.ts';
import { repositoryUrl } from './urls.ts';

export const contentRoutes: readonly RepositoryRoute[] = [
  {
    in: 'repository',
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    answer: ({ repository, urls }) => json(200, repositoryJson(repository, urls)),
  },
  {
    in: 'repository',
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{+path}',
    needs: { scope: 'contents', access: 'read' },
    query: ['ref'],
    answer: fileAnswer,
  },
];

const KNOWN_REF = new RegExp(`^(?:HEAD|(?:refs/)?heads/${DEFAULT_BRANCH}|${DEFAULT_BRANCH})$`);
const COMMIT_ID = /^[0-9a-f]{40}$/;

function fileAnswer(call: RepositoryCall): Response {
  const { repository, accept, query } = call;
  const path = (call.parameters['path'] ?? '').replace(/^\/+|\/+$/g, '');
  const ref = query.get('ref') ?? DEFAULT_BRANCH;
  if (!KNOWN_REF.test(ref) && !COMMIT_ID.test(ref)) {
    return problem(404, `No commit found for the ref ${ref}`);
  }
  const text = repository.files.get(path);
  if (text === undefined) return directoryAnswer(call, path, ref);
  if (/application\/vnd\.github\.(?:v3\.)?raw\b/.test(accept)) {
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
    return new Response(text, { headers });
  }
  const content = `${Buffer.from(text).toString('base64')}\n`.replace(/(.{60})(?=.)/g, '$1\n');
  return json(200, { ...entryJson(call, path, ref), content, encoding: 'base64' });
}

/** The entries right under a path; a path with nothing under it is no directory. */
function directoryAnswer(call: RepositoryCall, path: string, ref: string): Response {
  const inside = [...call.repository.files.keys()]
    .filter((file) => file.startsWith(`${path}/`))
    .map(
      (file) =>
        `${path}/${file
          .slice(path.length + 1)
          .split('/', 1)
          .join('')}`,
    );
  if (inside.length === 0) return notFound();
  const entries = [...new Set(inside)].sort();
  return json(
    200,
    entries.map((entry) => entryJson(call, entry, ref)),
  );
}

function entryJson({ repository, urls }: RepositoryCall, path: string, ref: string) {
  const text = repository.files.get(path);
  const kind = text === undefined ? { type: 'dir', size: 0 } : { type: 'file', size: sizeOf(text) };
  const sha = gitBlobId(text ?? '');
  const home = repositoryUrl(urls, repository);
  const page = repositoryUrl(urls, repository, 'server');
  const url = `${home}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${home}/git/${text === undefined ? 'trees' : 'blobs'}/${sha}`;
  const html = `${page}/${text === undefined ? 'tree' : 'blob'}/${ref}/${path}`;
  return {
    ...kind,
    name: path.split('/').at(-1),
    path,
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: text === undefined ? null : `${page}/raw/${ref}/${path}`,
    _links: { self: url, git, html },
  };
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}

function gitBlobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${sizeOf(text)}\0${text}`)
    .digest('hex');
}
