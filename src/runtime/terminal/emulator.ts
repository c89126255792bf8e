// `emulator`: the embedded Vtiger, and on request an embedded code host, as servers to try things on.
import { once } from 'node:events';
import { createGitHub } from '../../emulator/github/github.ts';
import { createGitLab } from '../../emulator/gitlab/gitlab.ts';
import { serve, type RunningServer } from '../../emulator/serve.ts';
import { createVtiger, type Vtiger } from '../../emulator/vtiger/vtiger.ts';
import type { Given } from './commands.ts';
import { REPOSITORY, REPORTED_BUG } from './demo/cast.ts';
import { readEmulatorFlags } from './emulator-flags.ts';
import { refuse } from './refuse.ts';
import type { Terminal } from './terminal.ts';

/** Serves until Ctrl-C or SIGTERM. @returns 0, or 2 where a flag is wrong or the port is taken */
export async function run(terminal: Terminal, { flags }: Given): Promise<number> {
  const wish = readEmulatorFlags(flags);
  if ('mistakes' in wish) return refuse(terminal, 'emulator', wish.mistakes);
  const { port, title } = wish;
  const stopped = once(terminal.stopSignal(), 'abort');
  const vtiger = createVtiger(wish.vtiger);
  const servers: RunningServer[] = [];
  try {
    const crm = await serve((request) => vtiger.handle(request), { port });
    servers.push(crm);
    printVtiger(terminal, crm, vtiger);
    if (flags['github'] !== undefined) servers.push(await serveGitHub(terminal));
    if (flags['gitlab'] !== undefined) servers.push(await serveGitLab(terminal));
    const keyField = wish.vtiger.keyField?.name ?? 'none';
    terminal.err(`${title} is served; its key field is ${keyField}. Ctrl-C stops it.`);
    await stopped;
    return 0;
  } catch (error) {
    terminal.err(whyNotServed(error, port));
    return 2;
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

function printVtiger({ out }: Terminal, { url }: RunningServer, { users }: Vtiger): void {
  out(`VTIGER_URL=${url}`);
  for (const { name, accessKey } of users) {
    out(`VTIGER_USERNAME=${name}`);
    out(`VTIGER_ACCESS_KEY=${accessKey}`);
  }
}

async function serveGitHub({ out }: Terminal): Promise<RunningServer> {
  const github = createGitHub();
  github.repository(REPOSITORY).openIssue(REPORTED_BUG);
  const server = await serve(github.handle);
  out(`GITHUB_API_URL=${server.url}`);
  out(`GITHUB_SERVER_URL=${github.serverUrl}`);
  out(`GITHUB_REPOSITORY=${REPOSITORY}`);
  out(`GITHUB_TOKEN=${github.token}`);
  return server;
}

/** By the variables of a job, which the commands heed. */
async function serveGitLab({ out }: Terminal): Promise<RunningServer> {
  const gitlab = createGitLab();
  const { title, body: description, labels } = REPORTED_BUG;
  gitlab.project(REPOSITORY).openIssue({ title, description, labels });
  const server = await serve(gitlab.handle);
  out(`CI_API_V4_URL=${server.url}/api/v4`);
  out(`CI_SERVER_URL=${gitlab.serverUrl}`);
  out(`CI_PROJECT_PATH=${REPOSITORY}`);
  out(`GITLAB_TOKEN=${gitlab.token}`);
  return server;
}

function whyNotServed(error: unknown, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const cure = 'Choose another one with --port; 0 takes any that is free.';
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. ${cure}`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. ${cure}`;
  return `Port ${port} could not be used: ${message}. ${cure}`;
}
