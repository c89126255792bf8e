// The connection dies, the server fails, a proxy answers: for each write and each such fault there is
// one ticket in the end, as the issue has it, and at worst a red run that the next one heals.
import { describe, expect, it } from 'vitest';
import type { Fault, FaultMatch } from '../../src/emulator/vtiger/vtiger.ts';
import { MAIN_COLUMN, MORE_COLUMNS, type Column } from '../support/columns.ts';
import { KEY_MODES, openScene, type KeyMode, type Scene } from '../support/scene.ts';

const HOUR = 3_600_000;

const FAULTS: readonly (readonly [title: string, fault: Fault, when: FaultMatch['when']])[] = [
  ['the connection dies before it is carried out', { kind: 'drop' }, 'before'],
  ['the connection dies after it was carried out', { kind: 'drop' }, 'after'],
  ['half of the answer comes', { kind: 'cut' }, 'after'],
  ['an empty HTTP 500, not carried out', { kind: 'crash' }, 'before'],
  ['an empty HTTP 500, carried out', { kind: 'crash' }, 'after'],
  ['an HTML page with 200, not carried out', { kind: 'html-page' }, 'before'],
  ['an HTML page with 200, carried out', { kind: 'html-page' }, 'after'],
  ['a PHP warning before the JSON', { kind: 'php-warning' }, 'after'],
  ['"Sorry! Attempt to access restricted file."', { kind: 'restricted-file' }, 'after'],
  ['a redirect to another host', { kind: 'redirect', location: 'http://127.0.0.1:9/' }, 'before'],
  ['429 with Retry-After', { kind: 'busy', status: 429, retryAfter: '1' }, 'before'],
  ['503, not carried out', { kind: 'busy', status: 503 }, 'before'],
  ['the session has ended', { kind: 'session-expired' }, 'before'],
  ['no answer, not carried out', { kind: 'stall' }, 'before'],
  ['no answer, carried out', { kind: 'stall' }, 'after'],
];

const [UNIQUE, , NONE] = KEY_MODES;

/** Those after which it can't be known whether it was carried out, on a wire of either kind. */
const TELLING = FAULTS.filter(
  ([, { kind }]) => kind === 'drop' || kind === 'cut' || kind === 'crash' || kind === 'html-page',
);

const SETTINGS: readonly (readonly [string, Column, KeyMode, typeof FAULTS])[] = [
  [UNIQUE.title, MAIN_COLUMN, UNIQUE, FAULTS],
  [NONE.title, MAIN_COLUMN, NONE, FAULTS],
  ...MORE_COLUMNS.map((column) => [column.title, column, NONE, TELLING] as const),
];

describe.concurrent.each(SETTINGS)('with %s', (_, column, { keyField, inputs }, faults) => {
  const open = (): Promise<Scene> => openScene({ column, vtiger: keyField ? { keyField } : {} });

  describe.each(faults)('%s', (__, fault, when = 'before') => {
    it('while the ticket is made', { timeout: 90_000 }, async () => {
      await using world = await open();
      const [opened] = world.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
      world.vtiger.failNext({ operation: 'create', when }, fault);

      const first = await world.run(opened, { inputs, timeoutMs: 80_000 });
      expect([0, 1, 2]).toContain(first.exitCode);
      expect(world.vtiger.tickets().length).toBeLessThanOrEqual(1);
      if (first.exitCode === 0) expect(world.ticket()['id']).toBe(first.outputs['ticket-id']);

      await healed(world, inputs);
      expect(world.ticket()).toMatchObject(world.spelled({ title: 'T', status: 'open' }));
    });

    it('while the ticket is changed', { timeout: 90_000 }, async () => {
      await using world = await open();
      const { repository } = world;
      const [opened] = repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
      await world.run(opened, { inputs });
      world.pass(HOUR);
      world.vtiger.failNext({ operation: 'revise', when }, fault);

      const first = await world.run(repository.close(1), { inputs, timeoutMs: 80_000 });
      expect([0, 1, 2]).toContain(first.exitCode);
      const closed = world.spelled({ status: 'closed' });
      if (first.exitCode === 0) expect(world.ticket()).toMatchObject(closed);

      await healed(world, inputs);
      expect(world.ticket()).toMatchObject({ ...closed, ...world.spelled({ title: 'T' }) });
    });
  });
});

/** Where a closed ticket is opened by an operation of its own. */
describe.concurrent.each(MORE_COLUMNS.filter(({ module }) => module.reopening === 'operation'))(
  'with $title',
  (column) => {
    it.each(TELLING)('%s, while the ticket is opened again', async (_, fault, when = 'before') => {
      await using world = await openScene({ column });
      const { repository } = world;
      const [opened] = repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
      await world.run(opened);
      world.pass(HOUR);
      await world.run(repository.close(1));
      world.pass(HOUR);
      world.vtiger.failNext({ operation: 'reopen', when }, fault);

      const run = await world.run(repository.reopen(1));

      if (run.exitCode !== 0) await healed(world, {});
      expect(world.ticket()).toMatchObject(world.spelled({ status: 'open' }));
      expect(world.ticket()['reopen_count']).toBe('1');
    });
  },
);

/** The next run, an hour later, finds what was carried out and puts the rest right. */
async function healed(world: Scene, inputs: Readonly<Record<string, string>>): Promise<void> {
  world.pass(HOUR);
  const run = await world.run(world.repository.assign(1, 'octocat'), { inputs });
  expect(run.exitCode).toBe(0);
  expect(world.repository.comments(1)).toHaveLength(1);
  world.pass(HOUR);
  const again = await world.run(world.repository.unassign(1, 'octocat'), { inputs });
  expect(again.outputs).toMatchObject({ status: 'unchanged', reason: '' });
  expect(again.outputs['ticket-id']).toBe(world.ticket()['id']);
}
