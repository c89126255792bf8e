// A scene that knows every secret that came up in it, as issued and as sent, and looks for them, in all
// their spellings, in what a run left.
import { expect } from 'vitest';
import { serve } from '../../src/emulator/serve.ts';
import { deriveMarkerSecret } from '../../src/plan/marker.ts';
import { MAIN_COLUMN, type Column } from './columns.ts';
import type { RunOptions, RunResult } from './run-action.ts';
import { KEY_FIELD, openScene, REPOSITORY, type Scene } from './scene.ts';

// Each of its encodings differs from it.
export const ACCESS_KEY = 'Ab+/9&"k%Z0q7Y x';
export const TOKEN = 'ghs_embedded+/Token="0123456789"';

export interface Watched extends AsyncDisposable {
  readonly world: Scene;
  /** Every secret that was issued or sent so far. */
  readonly secrets: ReadonlySet<string>;
  readonly run: (options?: Partial<RunOptions>) => Promise<RunResult>;
  /** Of the doors at which the secrets are seen. */
  readonly urls: { readonly vtiger: string; readonly github: string };
}

/** @param onRequest told the secrets that a request carries or rests on, when it arrives */
export async function watch(
  onRequest?: (used: readonly string[]) => Promise<void>,
  accessKey = ACCESS_KEY,
  column: Column = MAIN_COLUMN,
): Promise<Watched> {
  const world = await openScene({
    column,
    vtiger: { keyField: KEY_FIELD, users: [{ name: 'admin', admin: true, accessKey }] },
    github: { tokens: [{ token: TOKEN }] },
  });
  const [event] = world.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
  world.repository.comment(1, { body: 'Me too.' });
  const secrets = new Set([accessKey, TOKEN]);
  const challenges: string[] = [];
  const crm = await serve(async (request) => {
    const parameters = await parametersOf(request.clone());
    const proof = request.headers.get('authorization')?.replace(/^\w+ /, '');
    const sent = ['sessionName', 'accessKey'].flatMap((name) => parameters.get(name) ?? []);
    if (proof !== undefined) sent.push(proof);
    const isLogin = parameters.get('operation') === 'login';
    sent.forEach((secret) => secrets.add(secret));
    await onRequest?.([accessKey, ...sent, ...(isLogin ? challenges : [])]);
    const answer = await world.vtiger.handle(request);
    if (answer instanceof Response) {
      const issued = issuedIn(await answer.clone().text());
      issued.forEach((secret) => secrets.add(secret));
      challenges.push(...issued);
    }
    return answer;
  });
  const host = await serve(async (request) => {
    await onRequest?.([request.headers.get('authorization')?.replace(/^\w+ /, '') ?? '']);
    return world.github.handle(request);
  });
  const urls = { vtiger: crm.url, github: host.url };
  return { world, secrets, urls, run: runner(world, event, urls), [Symbol.asyncDispose]: close };

  async function close(): Promise<void> {
    await Promise.all([crm.close(), host.close(), world[Symbol.asyncDispose]()]);
  }
}

function runner(world: Scene, event: RunOptions['event'], urls: Watched['urls']): Watched['run'] {
  return ({ inputs, ...options } = {}) =>
    world.run(event, {
      inputs: { 'key-field': 'cf_901', 'vtiger-url': urls.vtiger, ...inputs },
      github: { ...world.runIn(REPOSITORY), apiUrl: urls.github },
      ...options,
    });
}

export async function parametersOf(request: Request): Promise<URLSearchParams> {
  const { search } = new URL(request.url);
  return new URLSearchParams(request.method === 'GET' ? search : await request.text());
}

/** The challenge or the session in an answer. */
function issuedIn(body: string): string[] {
  return [...body.matchAll(/"(?:token|sessionName)":"([^"]+)"/g)].flatMap(
    ([, secret]) => secret ?? [],
  );
}

/** A secret as it could turn up. */
function spellings(secret: string | Uint8Array): string[] {
  const bytes = Buffer.from(secret);
  const encoded = (['base64', 'base64url', 'hex'] as const).map((kind) => bytes.toString(kind));
  // Whole groups of three bytes look the same whatever stands behind them.
  const within = [0, 1, 2].map((skip) => bytes.subarray(skip).toString('base64').slice(0, 12));
  if (typeof secret !== 'string') return [...encoded, ...within];
  const form = new URLSearchParams({ '': secret }).toString().slice(1);
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, encodeURIComponent(secret), form, json, ...encoded, ...within];
}

type Left = Pick<RunResult, 'stdout' | 'stderr' | 'outputs' | 'summary'>;

/** Everything that a run leaves where others may read it. */
function leftBy({ stdout, stderr, outputs, summary }: Left, { repository, vtiger }: Scene): string {
  // The runner takes these lines out.
  const shown = stdout.replace(/^::add-mask::.*$/gm, '');
  const texts = [...Object.values(outputs), ...repository.comments(1).map(({ body }) => body)];
  return [shown, stderr, summary, ...texts, JSON.stringify(vtiger.tickets())].join('\n');
}

export function expectNone(
  run: Left,
  { world, secrets }: Pick<Watched, 'world' | 'secrets'>,
): void {
  const left = leftBy(run, world).toLowerCase();
  const leaked = [...secrets, deriveMarkerSecret(ACCESS_KEY)].flatMap((secret) =>
    spellings(secret).filter((spelling) => left.includes(spelling.toLowerCase())),
  );
  expect(leaked).toEqual([]);
  // A run that comes to nothing has nothing to hide.
  expect(run.outputs['reason']).not.toBe('internal');
}
