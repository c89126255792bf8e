// The settings that only runs on GitLab have: a token, and where a job leaves its results. They are no
// inputs of the Action.
import type { Setting } from './settings.ts';

const IN_A_JOB = { needed: false, secret: false, surfaces: ['environment'] } as const;

export const GITLAB_SETTINGS = [
  {
    name: 'gitlab-token',
    env: 'GITLAB_TOKEN',
    takes: '<token>',
    default: '',
    needed: true,
    secret: true,
    description:
      'Instead of `github-token` where the issues live on GitLab: reads the issues and the config file, there `.gitlab/vtiger-sync.yml`, and writes the marker note. A project access token with the role Reporter and the scope `api`.',
    surfaces: ['environment', 'command-line'],
  },
  {
    ...IN_A_JOB,
    name: 'dotenv-file',
    env: 'DOTENV_FILE',
    takes: '<path>',
    default: 'vtiger-issue-sync.env',
    description:
      'In a job of GitLab: where the results are written for later jobs, as variables such as `VTIGER_STATUS`.',
  },
  {
    ...IN_A_JOB,
    name: 'report-file',
    env: 'REPORT_FILE',
    takes: '<path>',
    default: '',
    description:
      'In a job of GitLab: where the outputs are written as JSON, with plan and report. They quote the issues, so think of who can read an artifact.',
  },
] as const satisfies readonly Setting[];
