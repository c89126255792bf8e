// `emulator`: a CRM to try things on, and lines that a shell or a .env file can take.
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { NODES, runCli, startCli } from './run-cli.ts';

/** Started on a free port, up to the last of its lines. */
async function started(args: readonly string[], node?: string) {
  const cli = startCli(['emulator', '--port', '0', ...args], node === undefined ? {} : { node });
  await cli.prints('Ctrl-C');
  const values = Object.fromEntries(
    cli.printed.stdout
      .trim()
      .split('\n')
      .map((line) => /^([A-Z]\w+)=([\w:/.-]+)$/.exec(line)?.slice(1) ?? ['odd line', line]),
  ) as Record<string, string>;
  return { cli, values };
}

async function answerOf(url: string, body?: Record<string, string>): Promise<unknown> {
  const response = await fetch(url, body && { method: 'POST', body: new URLSearchParams(body) });
  return response.json();
}

interface Challenge {
  readonly result: { readonly token: string };
}

async function login({ VTIGER_URL = '', VTIGER_USERNAME = '', ...rest }: Record<string, string>) {
  const url = `${VTIGER_URL}/webservice.php`;
  const challenge = `${url}?operation=getchallenge&username=${VTIGER_USERNAME}`;
  const { result } = (await answerOf(challenge)) as Challenge;
  const key = result.token + (rest['VTIGER_ACCESS_KEY'] ?? '');
  const accessKey = createHash('md5').update(key).digest('hex');
  return answerOf(url, { operation: 'login', username: VTIGER_USERNAME, accessKey });
}

describe.each(NODES)('on $title', ({ node }) => {
  it.each(['SIGTERM', 'SIGINT'] as const)('serves until %s, then ends well', async (signal) => {
    const { cli, values } = await started([], node);
    expect(Object.keys(values)).toEqual(['VTIGER_URL', 'VTIGER_USERNAME', 'VTIGER_ACCESS_KEY']);
    expect(await login(values)).toMatchObject({ success: true, result: { userId: '19x1' } });
    cli.process.kill(signal);
    expect(await cli.end).toMatchObject({ exitCode: 0 });
  });
});

describe.each(['8.0.0', '8.4.0'])('Vtiger %s', (version) => {
  it('is what answers, with the key field that was asked for', async () => {
    const { cli, values } = await started(['--vtiger', version, '--key-field', 'cf_777']);
    const { result } = (await login(values)) as {
      result: { sessionName: string; vtigerVersion: string };
    };
    expect(result.vtigerVersion).toBe(version);
    const query = `operation=describe&elementType=HelpDesk&sessionName=${result.sessionName}`;
    const described = await answerOf(`${values['VTIGER_URL'] ?? ''}/webservice.php?${query}`);
    expect(JSON.stringify(described)).toContain('"cf_777"');
    cli.process.kill();
    await cli.end;
  });
});

describe('the API of Vtiger Cloud', () => {
  it.each([
    [[], ['Cases', 'HelpDesk']],
    [['--module', 'Cases'], ['Cases']],
    [['--module', 'HelpDesk'], ['HelpDesk']],
  ] as const)(
    'is what answers, with the modules that were asked for: %j',
    async (args, modules) => {
      const { cli, values } = await started(['--api', 'restapi', ...args]);
      expect(Object.keys(values)).toEqual(['VTIGER_URL', 'VTIGER_USERNAME', 'VTIGER_ACCESS_KEY']);
      const { VTIGER_URL = '', VTIGER_USERNAME = '', VTIGER_ACCESS_KEY = '' } = values;
      const proof = Buffer.from(`${VTIGER_USERNAME}:${VTIGER_ACCESS_KEY}`).toString('base64');
      const api = `${VTIGER_URL}/restapi/v1/vtiger/default`;
      const listed = await fetch(`${api}/listtypes?fieldTypeList=null`, {
        headers: { authorization: `Basic ${proof}` },
      });
      const { result } = (await listed.json()) as { result: { types: string[] } };
      const known = ['Cases', 'HelpDesk'];
      expect(result.types.filter((name) => known.includes(name)).sort()).toEqual(modules);
      cli.process.kill();
      expect(await cli.end).toMatchObject({ exitCode: 0 });
    },
  );

  it.each([
    [['--api', 'soap'], '--api: '],
    [['--api', 'restapi', '--module', 'Tickets'], '--module: '],
    [['--api', 'restapi', '--vtiger', '8.4.0'], '--vtiger is of --api webservice'],
    [['--module', 'Cases'], '--module is of --api restapi'],
  ])('is not guessed at from %j', async (args, said) => {
    const run = await runCli(['emulator', ...args]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(said);
  });
});

describe('with --github', () => {
  it('serves a GitHub, too, with a bug to sync', async () => {
    const { cli, values } = await started(['--github']);
    const more = ['GITHUB_API_URL', 'GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_TOKEN'];
    expect(Object.keys(values).slice(3)).toEqual(more);

    const run = await runCli(['sync', '--issue', '1', '--key-field', 'cf_901'], { env: values });

    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('Issue #1: ticket TT1 created.');
    cli.process.kill();
    expect(await cli.end).toMatchObject({ exitCode: 0 });
  });
});

describe('with --gitlab', () => {
  it('serves a GitLab, too, with a bug to sync', async () => {
    const { cli, values } = await started(['--gitlab']);
    const more = ['CI_API_V4_URL', 'CI_SERVER_URL', 'CI_PROJECT_PATH', 'GITLAB_TOKEN'];
    expect(Object.keys(values).slice(3)).toEqual(more);

    const run = await runCli(['sync', '--issue', '1', '--key-field', 'cf_901'], { env: values });

    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('Issue #1: ticket TT1 created.');
    cli.process.kill();
    expect(await cli.end).toMatchObject({ exitCode: 0 });
  });
});

describe('a port that is taken', () => {
  it('is named, with the way out', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;

    const run = await runCli(['emulator', '--port', String(port), '--github']);

    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(new RegExp(`^Port ${port} is taken .*--port; 0 takes any`));
    other.close();
  });
});
