// The flags that say where the issues live.
import type { Flag } from './commands.ts';

export const PLACE: readonly Flag[] = [
  {
    name: 'host',
    takes: 'github|gitlab',
    description:
      'The kind of code host. [default: gitlab in its jobs, or where of the two only its token is given; else github]',
  },
  {
    name: 'repository',
    takes: '<owner/name>',
    description:
      "The issue's repository; on GitLab the project with its groups. [environment GITHUB_REPOSITORY or CI_PROJECT_PATH; else the remote origin of the git checkout in the working directory]",
  },
  {
    name: 'github-server-url',
    takes: '<url>',
    description:
      "GitHub's web address. [default https://github.com; environment GITHUB_SERVER_URL]",
  },
  {
    name: 'github-api-url',
    takes: '<url>',
    description:
      "Address of GitHub's API. [default: where GitHub has it for the web address; environment GITHUB_API_URL]",
  },
  {
    name: 'gitlab-server-url',
    takes: '<url>',
    description:
      "GitLab's web address, with its path. [default https://gitlab.com; environment CI_SERVER_URL]",
  },
  {
    name: 'gitlab-api-url',
    takes: '<url>',
    description:
      "Address of GitLab's API. [default: /api/v4 at the web address; environment CI_API_V4_URL]",
  },
];
