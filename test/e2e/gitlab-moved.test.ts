// An issue of GitLab that is moved to another project: its ticket goes along, whichever project's run comes
// first, and nobody's word but GitLab's own decides where.
import { describe, expect, it } from 'vitest';
import {
  openGitLabScene,
  type GitLabScene,
  type JobOptions,
  type JobResult,
} from '../support/gitlab-jobs.ts';
import { KEY_MODES } from '../support/scene.ts';

const HOUR = 3_600_000;
const BUG = { title: 'Scanner fails', labels: ['bug'] } as const;
const [UNIQUE, PLAIN, LINE] = KEY_MODES;

interface MovedScene extends GitLabScene {
  /** Turns the CRM's clock on by an hour, so that what was written before is no other run's. */
  readonly pass: () => void;
}

/** A ticket for issue 1 of acme/app, which an agent has worked on. */
async function synced(mode: (typeof KEY_MODES)[number] = UNIQUE): Promise<MovedScene> {
  let ahead = 0;
  const pass = (): void => void (ahead += HOUR);
  const clock = (): Date => new Date(Date.now() + ahead);
  const keyField = mode.keyField === undefined ? {} : { keyField: mode.keyField };
  const scene = await openGitLabScene({ vtiger: { ...keyField, clock } });
  const { payload } = scene.project.openIssue(BUG);
  await scene.runJob({ payload, variables: keyOf(mode) });
  pass();
  scene.vtiger.editTicket('17x1', { ticketpriorities: 'Urgent' });
  pass();
  return { ...scene, pass };
}

function keyOf(mode: (typeof KEY_MODES)[number]): Record<string, string> {
  return { KEY_FIELD: mode.keyField?.name ?? '' };
}

function runIn(scene: GitLabScene, path: string, job: JobOptions = {}): Promise<JobResult> {
  const { project } = scene.gitlab.project(path);
  const variables = { CI_PROJECT_PATH: path, CI_PROJECT_ID: String(project.id) };
  return scene.runJob({ ...job, variables: { ...variables, ...job.variables } });
}

describe('moved', () => {
  const [OLD_FIRST, NEW_FIRST] = [
    [0, 1],
    [1, 0],
  ] as const;
  const AT_ONCE = undefined;

  it.each([
    ['beside it, old project first', 'acme/other', OLD_FIRST, UNIQUE],
    ['beside it, new project first', 'acme/other', NEW_FIRST, PLAIN],
    ['beside it, both at once', 'acme/other', AT_ONCE, PLAIN],
    ['to another group, old project first', 'tools/my-group/other.app', OLD_FIRST, LINE],
    ['to another group, new project first', 'tools/my-group/other.app', NEW_FIRST, LINE],
    ['to another group, both at once', 'tools/my-group/other.app', AT_ONCE, UNIQUE],
  ] as const)('%s, it keeps its one ticket', async (_where, target, order, mode) => {
    await using scene = await synced(mode);
    const { payload } = scene.project.moveIssue(1, target);
    const pages = scene.gitlab.project(target);
    const variables = keyOf(mode);
    const runs = [
      () => scene.runJob({ payload, variables }),
      () => runIn(scene, target, { payload: pages.edit(1, {}).payload, variables }),
    ];

    const results = [];
    if (order === AT_ONCE) results.push(...(await Promise.all(runs.map((run) => run()))));
    else for (const index of order) results.push(await runs[index]?.());
    for (const result of results) expect(result).toMatchObject({ exitCode: 0, stderr: '' });

    const ticket = scene.ticket();
    expect(ticket).toMatchObject({ id: '17x1', ticketpriorities: 'Urgent' });
    const bearer = ticket[mode.keyField?.name ?? 'description'];
    expect(bearer).toContain(`https://gitlab.com/${target}/-/issues/1`);
    expect(bearer).not.toContain('acme/app');
    scene.pass();
    // From now on it is the new project's, with the one marker that came along.
    const closed = await runIn(scene, target, { payload: pages.close(1).payload, variables });
    expect(closed.dotenv).toMatchObject({ VTIGER_STATUS: 'updated', VTIGER_TICKET_ID: '17x1' });
    expect(scene.ticket()['ticketstatus']).toBe('Closed');
    expect(pages.comments(1)).toHaveLength(1);
  });
});

it('is followed by the next sweep, where the webhook was lost', async () => {
  await using scene = await synced();
  scene.project.moveIssue(1, 'acme/other');
  const sweep = await scene.runJob({ source: 'schedule' });
  expect(sweep.dotenv).toMatchObject({ VTIGER_STATUS: 'updated', VTIGER_UPDATED: '1' });
  expect(scene.ticket()['cf_901']).toBe('https://gitlab.com/acme/other/-/issues/1');

  // From then on it costs nothing.
  const before = scene.gitlab.calls.length;
  const next = await scene.runJob({ source: 'schedule' });
  expect(next.dotenv).toMatchObject({ VTIGER_STATUS: 'unchanged' });
  const paths = scene.gitlab.calls.slice(before).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('/issues/1'))).toEqual([]);
});

it('would be followed, in a dry run', async () => {
  await using scene = await synced();
  const { payload } = scene.project.moveIssue(1, 'acme/other');
  const run = await scene.runJob({ payload, variables: { DRY_RUN: 'true' } });
  expect(run.dotenv).toMatchObject({ VTIGER_STATUS: 'planned' });
  expect(scene.ticket()['cf_901']).toBe('https://gitlab.com/acme/app/-/issues/1');
});

it('stays as it is where the token may not see the new project', async () => {
  await using scene = await synced();
  const { payload } = scene.project.moveIssue(1, 'acme/secret', { isHidden: true });
  const run = await scene.runJob({ payload });
  expect(run).toMatchObject({ exitCode: 0, dotenv: { VTIGER_REASON: 'issue-transferred' } });
  expect(run.stdout).toContain('which the token may not see');
  expect(scene.ticket()['cf_901']).toBe('https://gitlab.com/acme/app/-/issues/1');
});

it('asks the CRM nothing where it is no bug', async () => {
  await using scene = await openGitLabScene();
  scene.project.openIssue({ title: 'Question' });
  const { payload } = scene.project.moveIssue(1, 'acme/other');
  const run = await scene.runJob({ payload });
  expect(run.dotenv).toMatchObject({ VTIGER_REASON: 'not-a-bug' });
  expect(scene.vtiger.calls).toEqual([]);
});

it('has two tickets where another one was made meanwhile, and that is told', async () => {
  await using scene = await synced();
  const { payload } = scene.project.moveIssue(1, 'acme/other');
  const pages = scene.gitlab.project('acme/other');
  // Without its marker it is a stranger there.
  for (const { id } of pages.comments(1)) pages.deleteComment(id);
  await runIn(scene, 'acme/other', { payload: pages.edit(1, {}).payload });
  expect(scene.vtiger.tickets()).toHaveLength(2);

  const run = await scene.runJob({ payload });

  expect(run.exitCode).toBe(0);
  expect(run.stdout).toMatch(/TT2 \(17x2\) bears its new key, so TT1 \(17x1\) keeps the old one/);
  expect(scene.vtiger.ticket('17x1')?.['cf_901']).toContain('acme/app/-/issues/1');
});

describe('a marker that somebody copied', () => {
  it('leads another issue to no ticket, in the project and beside it', async () => {
    await using scene = await synced();
    const [marker] = scene.project.comments(1);
    const body = marker?.body ?? '';
    for (const pages of [scene.project, scene.gitlab.project('acme/other')]) {
      const { payload } = pages.openIssue({ ...BUG, title: 'Another' });
      const { iid } = payload.object_attributes;
      pages.comment(iid, body, { as: 'stranger' });
      pages.comment(iid, body, { as: scene.gitlab.botName });
      await runIn(scene, pages.path, { payload });
    }
    expect(scene.vtiger.tickets()).toHaveLength(3);
    expect(scene.vtiger.ticket('17x1')?.['cf_901']).toContain('acme/app/-/issues/1');
  });

  it('does not keep an issue from its ticket, whatever it claims', async () => {
    await using scene = await openGitLabScene();
    const SERVER = 'https://gitlab.com';
    const claims = [
      `${SERVER}/nobody/nothing/-/issues/7`,
      `${SERVER}/${'x'.repeat(20_000)}/app/-/issues/7`,
      `${SERVER}/acme/%00/-/issues/7`,
      'https://elsewhere.example/acme/app/-/issues/1',
      7,
    ];
    const { payload } = scene.project.openIssue(BUG);
    await scene.runJob({ payload });
    const [own] = scene.project.comments(1);
    for (const [index, k] of claims.entries()) {
      const next = scene.project.openIssue({ ...BUG, title: `Bug ${index}` });
      const forged = Buffer.from(JSON.stringify({ t: '17x1', k })).toString('base64url');
      const body = (own?.body ?? '').replace(/(sync:1:[\w-]{8}:)[\w-]+/, `$1${forged}`);
      scene.project.comment(next.payload.object_attributes.iid, body, { as: 'stranger' });
      const run = await scene.runJob({ payload: next.payload });
      expect(run.dotenv).toMatchObject({ VTIGER_STATUS: 'created' });
    }
    expect(scene.vtiger.tickets()).toHaveLength(1 + claims.length);
    // Only what can be a project of that server is asked for.
    const asked = scene.gitlab.calls.filter(({ path }) => !path.includes('/projects/acme%2Fapp/'));
    expect(asked.map(({ path }) => path).filter((path) => path !== '/user')).toEqual([
      '/projects/nobody%2Fnothing/issues/7',
    ]);
  });
});
