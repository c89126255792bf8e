// A sweep of a project on GitLab: what agents and strangers leave behind costs it no calls of its own.
import { describe, expect, it } from 'vitest';
import { openGitLabScene, type GitLabScene, type JobResult } from '../support/gitlab-jobs.ts';
import { KEY_FIELD } from '../support/scene.ts';

const HOUR = 3_600_000;
const LIST = 'GET /projects/acme%2Fapp/issues';

interface SweptScene extends GitLabScene {
  readonly pass: () => void;
  /** With the requests to GitLab, but for the config's. */
  readonly sweep: (
    variables?: Readonly<Record<string, string>>,
  ) => Promise<JobResult & { readonly asked: readonly string[] }>;
}

async function openSwept(count: number): Promise<SweptScene> {
  let ahead = 0;
  const clock = (): Date => new Date(Date.now() + ahead);
  const scene = await openGitLabScene({
    gitlab: { clock },
    vtiger: { keyField: KEY_FIELD, clock },
  });
  for (let number = 1; number <= count; number += 1) {
    scene.project.openIssue({ title: `Bug ${number}`, labels: ['bug'] });
  }
  const pass = (): void => void (ahead += HOUR);
  const swept: SweptScene = {
    ...scene,
    pass,
    async sweep(variables = {}) {
      const before = scene.gitlab.calls.length;
      const job = await scene.runJob({ source: 'schedule', variables });
      expect(job.exitCode, job.stdout + job.stderr).toBe(0);
      const asked = scene.gitlab.calls
        .slice(before)
        .map(({ method, path }) => `${method} ${path}`)
        .filter((call) => !call.includes('/repository/files/') && !call.endsWith('/labels'));
      return { ...job, asked };
    },
  };
  pass();
  await swept.sweep();
  pass();
  return swept;
}

describe('a sweep on GitLab', () => {
  it('leaves what agents took up, for the calls of a page', async () => {
    await using scene = await openSwept(12);
    for (const { id = '' } of scene.vtiger.tickets()) {
      scene.vtiger.editTicket(id, { ticketstatus: 'In Progress' });
    }
    scene.pass();

    const { asked } = await scene.sweep();

    expect(asked.toSorted()).toEqual([LIST, 'GET /user', 'POST /graphql']);
    expect(scene.vtiger.tickets().map((ticket) => ticket['ticketstatus'])).toEqual(
      Array.from({ length: 12 }, () => 'In Progress'),
    );
  });

  it('makes no ticket again that was deleted, for the calls of a page', async () => {
    await using scene = await openSwept(12);
    for (const { id = '' } of scene.vtiger.tickets()) scene.vtiger.deleteTicket(id);

    const { asked } = await scene.sweep();

    expect(scene.vtiger.tickets()).toEqual([]);
    expect(asked.toSorted()).toEqual([LIST, 'GET /user', 'POST /graphql']);
  });

  it('finds comments in step for the calls of a page', async () => {
    await using scene = await openSwept(4);
    for (let number = 1; number <= 4; number += 1) {
      scene.project.comment(number, 'first');
      scene.project.comment(number, 'second');
    }
    scene.pass();
    const config = { CONFIG: 'comments: private' };
    await scene.sweep(config);
    scene.pass();

    const { asked } = await scene.sweep(config);

    expect(asked.toSorted()).toEqual([LIST, 'GET /user', 'POST /graphql']);
  });

  it('does the same one by one where GraphQL is not there', async () => {
    await using scene = await openSwept(3);
    for (const { id = '' } of scene.vtiger.tickets()) {
      scene.vtiger.editTicket(id, { ticketstatus: 'In Progress' });
    }
    scene.pass();
    const response = new Response('{}', { status: 404 });
    scene.gitlab.failNext({ path: /graphql$/ }, { fault: 'answer', response }, 9);

    const { asked } = await scene.sweep();

    expect(asked.filter((call) => call.endsWith('/notes'))).toHaveLength(3);
    expect(scene.vtiger.tickets().map((ticket) => ticket['ticketstatus'])).toEqual(
      Array.from({ length: 3 }, () => 'In Progress'),
    );
  });
});
