// A project of GitLab that has another path: the keys of its tickets are from before, and its issues have no notes
// that would tell, since a sweep gives many tickets and few markers.
import { describe, expect, it } from 'vitest';
import { openGitLabScene, type GitLabScene, type JobResult } from '../support/gitlab-jobs.ts';
import { KEY_FIELD } from '../support/scene.ts';

const HOUR = 3_600_000;
const NEXT = 'acme-labs/tools/app.next';

interface RenamedScene extends GitLabScene {
  readonly runThere: (job: { payload?: object; source?: string }) => Promise<JobResult>;
}

async function openRenamed(count: number): Promise<RenamedScene> {
  let ahead = 0;
  const clock = (): Date => new Date(Date.now() + ahead);
  const scene = await openGitLabScene({
    gitlab: { clock },
    vtiger: { keyField: KEY_FIELD, clock },
  });
  const { project } = scene;
  for (let number = 1; number <= count; number += 1) {
    project.openIssue({ title: `Bug ${number}`, labels: ['bug'] });
  }
  ahead += 2 * HOUR;
  const swept = await scene.runJob({ source: 'schedule' });
  expect(swept.exitCode, swept.stdout).toBe(0);
  for (let number = 1; number <= count; number += 1) {
    for (const { id } of project.comments(number)) project.deleteComment(id);
  }
  ahead += 2 * HOUR;
  project.rename(NEXT);
  const variables = { CI_PROJECT_PATH: NEXT };
  return { ...scene, runThere: (job) => scene.runJob({ ...job, variables }) };
}

function keysOf({ vtiger }: GitLabScene): unknown[] {
  return vtiger.tickets().map((ticket) => ticket[KEY_FIELD.name]);
}

const keyOf = (number: number): string => `https://gitlab.com/${NEXT}/-/issues/${number}`;

describe('a project with another path', () => {
  it('keeps its tickets in a sweep, which gives them their new keys', async () => {
    await using scene = await openRenamed(4);

    const swept = await scene.runThere({ source: 'schedule' });

    expect(swept.exitCode, swept.stdout + swept.stderr).toBe(0);
    expect(keysOf(scene).toSorted()).toEqual([1, 2, 3, 4].map(keyOf));
    expect(scene.gitlab.unhandled).toEqual([]);
  });

  it('keeps the ticket of an issue at its next event', async () => {
    await using scene = await openRenamed(1);

    const { payload } = scene.project.close(1);
    const closed = await scene.runThere({ payload });

    expect(closed.exitCode, closed.stdout + closed.stderr).toBe(0);
    expect(scene.ticket()).toMatchObject({ ticketstatus: 'Closed', [KEY_FIELD.name]: keyOf(1) });
    expect(scene.project.comments(1)).toHaveLength(1);
  });
});
