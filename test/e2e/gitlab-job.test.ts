// The packaged program as a job of GitLab CI: what each kind of pipeline comes to.
import { describe, expect, it } from 'vitest';
import { openGitLabScene, type GitLabScene } from '../support/gitlab-jobs.ts';
import { jobLogIn } from '../support/job-log.ts';

const BUG = { title: 'Scanner fails', description: 'It **crashes**.', labels: ['bug'] } as const;

const CREATED = {
  VTIGER_STATUS: 'created',
  VTIGER_TICKET_ID: '17x1',
  VTIGER_TICKET_NUMBER: 'TT1',
};

describe('a webhook', () => {
  it('brings the ticket of its issue up to date', async () => {
    await using scene = await openGitLabScene();
    const { payload } = scene.project.openIssue(BUG);

    const run = await scene.runJob({ payload });

    expect(run).toMatchObject({ exitCode: 0, stderr: '', dotenv: CREATED });
    expect(scene.ticket()).toMatchObject({
      ticket_title: 'Scanner fails',
      description: 'It crashes.',
      cf_901: 'https://gitlab.com/acme/app/-/issues/1',
    });
    const [marker, ...more] = scene.project.comments(1);
    expect(more).toEqual([]);
    expect(marker).toMatchObject({ author: { username: scene.gitlab.botName } });
    expect([...scene.vtiger.unhandled, ...scene.gitlab.unhandled]).toEqual([]);
  });

  it.each([
    ['an incident', { type: 'incident' }],
    ['a task', { type: 'task' }],
  ] as const)('about %s does the same', async (_, { type }) => {
    await using scene = await openGitLabScene();
    const { payload } = scene.project.openIssue({ ...BUG, type });
    expect(await scene.runJob({ payload })).toMatchObject({ exitCode: 0, dotenv: CREATED });
  });

  it('whose pipeline comes late goes by how the issue is now', async () => {
    await using scene = await openGitLabScene();
    const { payload } = scene.project.openIssue(BUG);
    scene.project.edit(1, { title: 'Scanner fails on PDF' });
    scene.project.close(1);

    await scene.runJob({ payload });

    expect(scene.ticket()).toMatchObject({
      ticket_title: 'Scanner fails on PDF',
      ticketstatus: 'Closed',
    });
  });

  const idle: readonly [string, string, (scene: GitLabScene) => object][] = [
    [
      'an issue that is no bug',
      'not-a-bug',
      ({ project }) => project.openIssue({ ...BUG, labels: ['feature'] }).payload,
    ],
    [
      'a confidential issue',
      'confidential',
      ({ project }) => project.openIssue({ ...BUG, isConfidential: true }).payload,
    ],
    [
      'an issue that is gone since',
      'issue-missing',
      ({ project }) => {
        const { payload } = project.openIssue(BUG);
        project.deleteIssue(1);
        return payload;
      },
    ],
    [
      'a note',
      'no-issue-event',
      ({ project }) => {
        project.openIssue(BUG);
        return project.comment(1, 'Still there.').payload;
      },
    ],
    [
      'an issue of another project',
      'other-project',
      ({ gitlab }) => gitlab.project('acme/other').openIssue(BUG).payload,
    ],
  ];
  it.each(idle)('about %s comes to nothing, and the CRM is not asked', async (_, reason, act) => {
    await using scene = await openGitLabScene();
    const run = await scene.runJob({ payload: act(scene) });
    expect(run).toMatchObject({
      exitCode: 0,
      dotenv: { VTIGER_STATUS: 'skipped', VTIGER_REASON: reason },
    });
    expect(scene.vtiger.calls).toEqual([]);
  });

  it('with a payload that is none is a mistake, since nobody would hear of it otherwise', async () => {
    await using scene = await openGitLabScene();
    const run = await scene.runJob({ payload: '{"object_kind":"issue","title":"${' });
    expect(run).toMatchObject({ exitCode: 2, dotenv: { VTIGER_REASON: 'event-unsupported' } });
    expect(run.stdout).toContain('a webhook of GitLab with Issues events');
    expect(run.stdout).not.toContain('workflow');
  });
});

describe('other pipelines', () => {
  it('sweep by schedule', async () => {
    await using scene = await openGitLabScene();
    for (const title of ['One', 'Two', 'Three']) scene.project.openIssue({ ...BUG, title });

    const run = await scene.runJob({ source: 'schedule' });

    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.dotenv).toMatchObject({ VTIGER_STATUS: 'created', VTIGER_CREATED: '3' });
    const log = jobLogIn(run.stdout);
    expect(log).toContain('Sweep of 3 issues: 3 created.');
    expect(log).toContainEqual(
      expect.objectContaining({ title: 'Changed: 3', isFolded: true, name: 'vtiger_changed' }),
    );
  });

  it('do as they are told by hand, and dry', async () => {
    await using scene = await openGitLabScene();
    scene.project.openIssue(BUG);
    const variables = { ISSUE: '1', DRY_RUN: ' true' };

    const run = await scene.runJob({ source: 'web', variables });

    expect(run.dotenv).toMatchObject({ VTIGER_STATUS: 'planned' });
    expect(run.stdout).toContain('Dry run for issue #1: nothing was written.');
    expect(scene.vtiger.tickets()).toEqual([]);
    expect(scene.project.comments(1)).toEqual([]);
  });

  it('are left alone', async () => {
    await using scene = await openGitLabScene();
    scene.project.openIssue(BUG);
    const run = await scene.runJob({ source: 'push' });
    expect(run.dotenv).toMatchObject({ VTIGER_STATUS: 'skipped' });
    expect([...scene.gitlab.calls, ...scene.vtiger.calls]).toEqual([]);
  });

  it('check the set-up, step by step, with GitLab in the place of GitHub', async () => {
    await using scene = await openGitLabScene();
    scene.project.writeFile('.gitlab/vtiger-sync.yml', 'min-severity: low\n');
    const run = await scene.runJob({ source: 'api', variables: { COMMAND: 'check' } });
    expect(run).toMatchObject({ exitCode: 0, dotenv: { VTIGER_STATUS: 'passed' } });
    const titles = jobLogIn(run.stdout).flatMap((part) =>
      typeof part === 'string' ? [] : part.title,
    );
    expect(titles.slice(0, 4)).toEqual(['Settings', 'Vtiger', 'GitLab', 'Tickets']);
    expect(run.stdout).toContain('✓ the token is valid');
    expect(run.stdout).toContain('.gitlab/vtiger-sync.yml, from the repository');
    expect(run.stdout).not.toContain('GitHub');
  });

  it('say in a check what the token lacks', async () => {
    await using scene = await openGitLabScene({
      gitlab: { tokens: [{ token: 'embedded-reader', scope: 'read_api' }] },
    });
    const run = await scene.runJob({ source: 'api', variables: { COMMAND: 'check' } });
    expect(run.exitCode).toBe(2);
    expect(run.dotenv).toEqual({ VTIGER_STATUS: 'failed', VTIGER_REASON: 'host-denied' });
    expect(run.stdout).toMatch(
      /✗ the marker comment can be written: .*scope api\.\n +It needs the scope/,
    );
  });

  it('read rows of the CRM', async () => {
    await using scene = await openGitLabScene();
    await scene.runJob({ payload: scene.project.openIssue(BUG).payload });
    const QUERY = 'SELECT ticket_no,ticket_title FROM HelpDesk';
    const run = await scene.runJob({ source: 'web', variables: { COMMAND: 'query', QUERY } });
    expect(run).toMatchObject({ exitCode: 0, dotenv: { VTIGER_STATUS: 'passed' } });
    expect(run.stdout).toMatch(/TT1 +Scanner fails\n1 row\./);
  });
});

describe('the config file', () => {
  it('of a checkout counts, but not what an earlier job left where nothing was fetched', async () => {
    await using scene = await openGitLabScene();
    const { payload } = scene.project.openIssue({ ...BUG, labels: ['defect'] });
    const files = { '.gitlab/vtiger-sync.yml': 'bug-labels: [defect]', '.git/HEAD': '' };
    const variables = { DRY_RUN: 'true' };
    const fetched = { payload, files, variables: { ...variables, GIT_STRATEGY: 'fetch' } };
    expect((await scene.runJob(fetched)).dotenv).toMatchObject({ VTIGER_STATUS: 'planned' });
    const left = await scene.runJob({ payload, files, variables });
    expect(left.dotenv).toMatchObject({ VTIGER_STATUS: 'skipped' });
  });

  it('is that of the repository, by the API', async () => {
    await using scene = await openGitLabScene();
    scene.project.writeFile('.gitlab/vtiger-sync.yml', 'bug-labels: [defect]\nmarker: internal\n');
    const { payload } = scene.project.openIssue({ ...BUG, labels: ['defect'] });
    expect(await scene.runJob({ payload })).toMatchObject({ dotenv: CREATED });
    expect(scene.project.comments(1)).toMatchObject([{ internal: true }]);
  });
});
