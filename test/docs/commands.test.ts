// Every command that a page tells people to type, typed: as it stands there, by a shell, in a repository
// with the config file of the README, between an embedded Vtiger and an embedded GitHub.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGitLab } from '../../src/emulator/gitlab/gitlab.ts';
import { serve, type RunningServer } from '../../src/emulator/serve.ts';
import { NODE_24 } from '../support/node24.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { PAGES, pageAt, ROOT } from './pages.ts';
import { yamlBlocks } from './yaml-blocks.ts';

/** Lines of shell blocks; one that ends in `\` goes on in the next. */
const LINES = PAGES.flatMap(({ blocks }) =>
  blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code, place }) =>
      code
        .replaceAll('\\\n', ' ')
        .split('\n')
        .map((line) => ({ line: line.trim(), place })),
    ),
).filter(({ line }) => line !== '' && !line.startsWith('#'));

const OURS = /^node dist\/cli\.js\b/;
const commands = [...new Set(LINES.map(({ line }) => line).filter((line) => OURS.test(line)))];

/** What our own workflows type, less where the output goes. */
const FOLDER = join(ROOT, '.github', 'workflows');
const workflowCommands = readdirSync(FOLDER)
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
  .map((line) => line.replace(/^\s*(?:- )?(?:run: )?/, '').replace(/ > \S+ &$/, ''))
  .filter((line) => OURS.test(line));
const all = [...new Set([...commands, ...workflowCommands])];
const serving = all.filter((line) => line.includes('cli.js emulator'));

/** Issues that the commands name, from 1 on. */
const ISSUES = 20;
/** The last of them is named. */
const TICKETS = 42;

let folder = '';
let scene: Scene;
let gitlab: RunningServer;
let environment: Record<string, string> = {};

beforeAll(async () => {
  scene = await openScene({
    vtiger: {
      keyField: { name: 'cf_901', unique: true },
      customFields: [{ name: 'cf_905', label: 'Milestone' }],
      users: [
        { name: 'admin', admin: true },
        { name: 'jane', admin: true },
      ],
    },
  });
  scene.vtiger.add('Accounts', { accountname: 'ACME Inc' });
  scene.vtiger.add('Contacts', { lastname: 'Support', email: 'support@acme.example' });
  for (let number = 1; number <= ISSUES; number++) {
    scene.repository.openIssue({ title: `Bug ${number}`, body: 'It fails.', labels: ['bug'] });
  }
  // The tickets that the pages name: TT42, which is of an issue.
  for (let number = 1; number <= TICKETS; number++) {
    scene.vtiger.add('HelpDesk', {
      assigned_user_id: '19x1',
      ticket_title: `Ticket ${number}`,
      ticketstatus: 'Open',
      ticketpriorities: 'Normal',
      cf_901: number === TICKETS ? 'https://github.com/acme/app/issues/12' : '',
    });
  }
  const host = createGitLab();
  const project = host.project('acme/tools/app');
  for (let number = 1; number <= ISSUES; number++) {
    project.openIssue({ title: `Bug ${number}`, description: 'It fails.', labels: ['bug'] });
  }
  gitlab = await serve(host.handle);
  environment = {
    CI_API_V4_URL: `${gitlab.url}/api/v4`,
    GITLAB_TOKEN: host.token,
    PATH: [dirname(NODE_24), process.env['PATH']].join(delimiter),
    VTIGER_URL: scene.urls.vtiger,
    VTIGER_USERNAME: scene.credentials['vtiger-username'] ?? '',
    VTIGER_ACCESS_KEY: scene.credentials['vtiger-access-key'] ?? '',
    GITHUB_API_URL: scene.urls.github,
    GITHUB_SERVER_URL: scene.github.serverUrl,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_TOKEN: scene.github.token,
    // Of a workflow's matrix.
    VERSION: '8.0.0',
  };
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
  await symlink(join(ROOT, 'dist'), join(folder, 'dist'));
  await mkdir(join(folder, '.github'));
  await writeFile(join(folder, 'crash.log'), 'Segmentation fault\n');
  // With nothing in it that the embedded Vtiger would have to have: it has no such group.
  const config = yamlBlocks(pageAt('README.md')).find(({ kind }) => kind === 'config');
  const text = config?.code.replace(/^ +assigned-to: .*\n/m, '') ?? '';
  await writeFile(join(folder, '.github', 'vtiger-sync.yml'), text);
});

afterAll(async () => {
  await Promise.all([scene[Symbol.asyncDispose](), gitlab.close()]);
  await rm(folder, { recursive: true });
});

describe.concurrent('a command on a page', () => {
  it.each(all.filter((line) => !serving.includes(line)))('%s', async (line) => {
    const { exitCode, output } = await type(line);
    expect(exitCode, output).toBe(0);
    expect(output).toMatch(/\S/);
  });

  it.each(serving)('%s', async (line) => {
    const { exitCode, output } = await type(line.replace(/--port \d+/, '--port 0'), 'Ctrl-C');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^VTIGER_URL=http:\/\/127\.0\.0\.1:\d+/m);
    expect(output).toMatch(/^VTIGER_ACCESS_KEY=\S+/m);
  });

  it('is there for everything that the command line does', () => {
    const { codeSpans } = pageAt('README.md');
    const said = [...commands, ...codeSpans].join('\n');
    for (const name of ['demo', 'emulator', 'sync', 'config validate', 'config schema']) {
      expect(said).toContain(`node dist/cli.js ${name}`);
    }
  });
});

describe('an npm command on a page', () => {
  const scripts = Object.keys(
    (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }).scripts,
  );
  const spans = PAGES.flatMap(({ codeSpans }) => codeSpans);
  const named = [...LINES.map(({ line }) => line), ...spans].flatMap((text) => [
    ...text.matchAll(/\bnpm run ([\w:-]+)/g),
  ]);

  it.each([...new Set(named.map(([, name = '']) => name))])('npm run %s exists', (name) => {
    expect(scripts).toContain(name);
  });
});

interface Typed {
  readonly exitCode: number | null;
  readonly output: string;
}

/** @param until what is printed when the command is to be stopped, as by Ctrl-C */
function type(line: string, until?: string): Promise<Typed> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', `exec ${line}`], { cwd: folder, env: environment });
    let output = '';
    let isStopped = false;
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (until === undefined || isStopped || !output.includes(until)) return;
      isStopped = true;
      child.kill('SIGINT');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('close', (exitCode) => {
      resolve({ exitCode, output });
    });
  });
}
