// The four CRMs, each with all that the program is for: the desk's contract, the main story, a check that
// names what it found, and a sweep within a quota. Green here is green everywhere.
import { describe, expect, it } from 'vitest';
import { EMBEDDED } from '../contract/desk-bench.ts';
import { describeTickets } from '../contract/desk-suite.ts';
import { check, SOUND } from '../cli/check-bench.ts';
import { COLUMNS, type Column } from '../support/columns.ts';
import { KEY_FIELD, KEY_MODES, keyOf, openScene } from '../support/scene.ts';
import { describeStory, type StoryBench } from './main-story.ts';

const HOUR = 3_600_000;
const KEY = { 'key-field': KEY_FIELD.name };

describe.each<Column>(COLUMNS)('$title', (column) => {
  const [unique] = KEY_MODES;
  const setting = EMBEDDED.find((one) => one.column === column && one.title.endsWith(unique.title));
  describeTickets(setting ?? expect.unreachable());

  describeStory(() => openEmbeddedStory(column));

  describe('a check', () => {
    it('passes with its config, names API, version and module, and writes nothing', async () => {
      await using scene = await openScene({ ...SOUND, column });
      const { exitCode, step, steps } = await check(scene, environmentOf(column.inputs));
      expect(steps.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
      expect(exitCode).toBe(0);
      expect(step('version').detail).toBe(column.told);
      expect(step('module')).toMatchObject({ verdict: 'passed', detail: column.module.name });
      expect(step('key-field').verdict).toBe('passed');
    });

    it('finds API and module by itself, and what it then proposes passes check and sync', async () => {
      await using scene = await openScene({ ...SOUND, column });
      // No API, no config.
      const bare = Object.fromEntries(Object.keys(column.inputs).map((name) => [name, '']));
      const first = await check(scene, environmentOf(bare));
      expect(first.step('version').detail).toBe(column.told);
      expect(first.step('module').detail).toBe(column.module.name);
      const config = first.steps.map((step) => step.config).join('');
      const needsConfig = column.inputs['config'] !== undefined;
      expect(config === '').toBe(!needsConfig);
      expect(first.exitCode).toBe(needsConfig ? 2 : 0);

      const second = await check(scene, environmentOf({ ...bare, config }));
      expect(second.exitCode).toBe(0);
      expect(second.steps.map((step) => step.config).join('')).toBe('');
      const [opened] = scene.repository.openIssue({ title: 'T', labels: ['bug', 'P1'] });
      const inputs = { ...bare, ...KEY, config };
      const run = await scene.run(opened, { inputs });
      expect(run.outputs['status'], run.stdout).toBe('created');
      scene.pass(HOUR);
      const closed = await scene.run(scene.repository.close(1), { inputs });
      expect(closed.outputs['status'], closed.stdout).toBe('updated');
      scene.pass(HOUR);
      const again = await scene.run(scene.repository.reopen(1), { inputs });
      expect(again.outputs['status'], again.stdout).toBe('updated');
      expect(scene.ticket()).toMatchObject(scene.spelled({ title: 'T', status: 'open' }));
    });
  });

  it('is swept within a quota, where it has one, without being refused', async () => {
    // Of seconds: the client and the account share the machine's clock.
    const quota = { perMinute: 20, minute: 2 };
    const cloud = column.vtiger.cloud && { ...column.vtiger.cloud, quota };
    await using scene = await openScene({
      column,
      vtiger: { keyField: KEY_FIELD, ...(cloud && { cloud }) },
    });
    for (let at = 1; at <= 30; at += 1) {
      scene.repository.openIssue({ title: `Bug ${at}`, body: 'B', labels: ['bug'] });
    }
    const run = await scene.run(scene.repository.scheduleEvent(), { inputs: KEY });
    expect(run.exitCode, run.stdout).toBe(0);
    expect(scene.vtiger.tickets()).toHaveLength(30);
    expect(scene.vtiger.calls.filter(({ status }) => status === 429)).toEqual([]);
    expect(scene.vtiger.unhandled).toEqual([]);
  });
});

/** Inputs as environment variables. */
function environmentOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs);
  return Object.fromEntries(
    entries.map(([name, value]) => [name.toUpperCase().replaceAll('-', '_'), value]),
  );
}

async function openEmbeddedStory(column: Column): Promise<StoryBench> {
  const scene = await openScene({ column, vtiger: { keyField: KEY_FIELD } });
  return {
    module: column.module,
    spelling: column.values,
    repository: scene.repository,
    run: (event, inputs) => scene.run(event, { inputs: { ...KEY, ...inputs } }),
    tickets: (issue) => {
      const tickets = scene.vtiger.tickets();
      const own = tickets.filter((ticket) => ticket[KEY_FIELD.name] === keyOf(issue ?? 0));
      return Promise.resolve(issue === undefined ? tickets : own);
    },
    edit: (id, fields) => {
      scene.vtiger.editTicket(id, fields);
      return Promise.resolve();
    },
    later: () => {
      scene.pass(HOUR);
      return Promise.resolve(HOUR);
    },
    async [Symbol.asyncDispose]() {
      expect(scene.vtiger.unhandled).toEqual([]);
      expect(scene.github.unhandled).toEqual([]);
      await scene[Symbol.asyncDispose]();
    },
  };
}
