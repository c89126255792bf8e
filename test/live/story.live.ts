// The main story on a live server: the packaged Action between it and an embedded GitHub, whose repository
// has a name that nobody else uses. Its tickets go at the end.
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { describe } from 'vitest';
import { createGitHub } from '../../src/emulator/github/github.ts';
import { serve } from '../../src/emulator/serve.ts';
import { describeStory, type StoryBench } from '../e2e/main-story.ts';
import { remove } from '../contract/desk-bench.ts';
import type { Ticket } from '../../src/plan/ticket.ts';
import { runAction } from '../support/run-action.ts';
import { findLiveServer, liveBench, type LiveServer } from './server.ts';

/** A story has fewer issues. */
const ISSUES = 9;
/** Vtiger's times are whole seconds, and a live server's clock can't be turned on. */
const NEXT_SECOND = 1_100;

const server = await findLiveServer();

describe(`on ${server.url}`, () => {
  describeStory(() => openLiveStory(server));
});

async function openLiveStory(live: LiveServer): Promise<StoryBench> {
  const github = createGitHub();
  const host = await serve(github.handle);
  const repository = `live-${randomBytes(6).toString('hex')}/app`;
  const bench = liveBench(live);
  const client = bench.connect();
  const desk = bench.open({}, client);
  const keyOf = (issue: number): string => `${github.serverUrl}/${repository}/issues/${issue}`;
  const allKeys = Array.from({ length: ISSUES }, (_, at) => keyOf(at + 1));
  // By issue. Without a key field an agent can overwrite the line that a ticket is found by.
  const named = new Map<number, string>();
  const inputs = {
    'vtiger-url': live.url,
    'vtiger-username': live.credentials.username,
    'vtiger-access-key': live.credentials.accessKey,
    'vtiger-api': live.api,
    module: live.module.name,
    config: live.config,
    ...(live.keyField !== undefined && { 'key-field': live.keyField }),
  };
  /** Those that bear the key, and those that a run named. */
  async function ticketsOf(issue: number | undefined): Promise<readonly Ticket[]> {
    const keys = issue === undefined ? allKeys : [keyOf(issue)];
    const ids = issue === undefined ? [...named.values()] : [named.get(issue) ?? ''];
    const found = [await desk.findMany(keys)];
    for (const id of ids.filter(Boolean)) found.push(await desk.find([], id));
    return [...new Map(found.flat().map((ticket) => [ticket.id, ticket])).values()];
  }

  return {
    module: live.module,
    spelling: live.spelling,
    repository: github.repository(repository),
    async run(event, more) {
      const result = await runAction({
        event,
        inputs: { ...inputs, ...more },
        github: {
          apiUrl: host.url,
          serverUrl: github.serverUrl,
          repository,
          token: github.token,
        },
        timeoutMs: 100_000,
      });
      const { issue } = event.payload as { issue?: { number: number } };
      const id = result.outputs['ticket-id'];
      if (issue !== undefined && id !== undefined) named.set(issue.number, id);
      return result;
    },
    async tickets(issue) {
      const found = await ticketsOf(issue);
      return found.map(({ fields }) => fields);
    },
    async edit(id, fields) {
      await client.revise(JSON.stringify({ id, ...fields }));
    },
    later: () => delay(NEXT_SECOND, NEXT_SECOND),
    async [Symbol.asyncDispose]() {
      for (const { id } of await ticketsOf(undefined)) await remove(client, live.module, id);
      await bench[Symbol.asyncDispose]();
      await host.close();
    },
  };
}
