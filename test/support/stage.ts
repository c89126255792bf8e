// A scene whose requests can be held up one by one, so that runs overtake each other as a test wants:
// by promises, not by the clock.
import { expect } from 'vitest';
import { serve, type Handle } from '../../src/emulator/serve.ts';
import type { RunEvent } from './events.ts';
import type { RunResult } from './run-action.ts';
import { openScene, REPOSITORY, type KeyMode, type Scene } from './scene.ts';

/** A step of a run, by the request that makes it: an operation of the CRM, or a method of GitHub. */
export interface Step {
  readonly title: string;
  readonly request: string;
  /** `after`: carried out, and the answer is held. */
  readonly when: 'before' | 'after';
}

/** A request that is held up. */
export interface Held {
  readonly reached: Promise<void>;
  readonly release: () => void;
}

export interface Stage extends AsyncDisposable {
  readonly world: Scene;
  readonly run: (event: RunEvent, more?: Readonly<Record<string, string>>) => Promise<RunResult>;
  /** Holds the next request of that kind. */
  readonly hold: (step: Step) => Held;
  /** Runs `older` up to the step, then does `meanwhile`, then lets it go on. */
  readonly overtake: (
    step: Step,
    older: () => Promise<RunResult>,
    meanwhile: () => Promise<RunResult>,
  ) => Promise<readonly [older: RunResult, newer: RunResult]>;
}

/** A scene whose servers are reached by doors that can be held. */
export async function openStage({ keyField, inputs }: KeyMode): Promise<Stage> {
  const world = await openScene({ vtiger: keyField === undefined ? {} : { keyField } });
  const { hold, guard } = openGate();
  const [crm, host] = await Promise.all([
    serve(guard((request) => world.vtiger.handle(request), operationOf)),
    serve(guard(world.github.handle, (request) => Promise.resolve(callOf(request)))),
  ]);
  const github = { ...world.runIn(REPOSITORY), apiUrl: host.url };
  return {
    world,
    run: (event, more) =>
      world.run(event, { inputs: { ...inputs, 'vtiger-url': crm.url, ...more }, github }),
    hold,
    async overtake(step, older, meanwhile) {
      const { reached, release } = hold(step);
      const running = older();
      await reachedBy(running, reached);
      const newer = await meanwhile();
      release();
      return [await running, newer];
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([crm.close(), host.close(), world[Symbol.asyncDispose]()]);
    },
  };
}

/** A run that ends without that step would be waited for in vain. */
export async function reachedBy(
  running: Promise<RunResult>,
  ...steps: Promise<void>[]
): Promise<void> {
  const ended = running.then(({ stdout }) => expect.fail(`The run has ended:\n${stdout}`));
  await Promise.race([Promise.all(steps), ended]);
}

/** Holds requests, each for as long as a test wants. */
function openGate() {
  const armed: (Step & { readonly arrive: () => void; readonly released: Promise<void> })[] = [];
  return {
    hold: (step: Step): Held => {
      const [reached, arrive] = openPromise();
      const [released, release] = openPromise();
      armed.push({ ...step, arrive, released });
      return { reached, release };
    },
    guard:
      (handle: Handle, nameOf: (request: Request) => Promise<string>): Handle =>
      async (request) => {
        const name = await nameOf(request.clone());
        const at = armed.findIndex((step) => step.request === name);
        const [step] = at === -1 ? [] : armed.splice(at, 1);
        if (step === undefined) return handle(request);
        const early = step.when === 'after' ? await handle(request) : undefined;
        step.arrive();
        await step.released;
        return early ?? handle(request);
      },
  };
}

function openPromise(): readonly [Promise<void>, () => void] {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return [promise, resolve];
}

async function operationOf(request: Request): Promise<string> {
  const form =
    request.method === 'GET'
      ? new URL(request.url).search
      : new URLSearchParams(await request.text());
  return new URLSearchParams(form).get('operation') ?? '';
}

/** E.g. `POST comments`, `GET issue`. */
function callOf({ method, url }: Request): string {
  return `${method} ${url.includes('/comments') ? 'comments' : 'issue'}`;
}
