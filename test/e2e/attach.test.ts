// Files that a workflow left, on the ticket of its issue: by the packaged Action, with the CRM's bad days.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { shownText } from '../report/html.ts';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const VERSIONS = ['8.0.0', '8.4.0'] as const;

interface Workflow extends AsyncDisposable {
  readonly world: Scene;
  /** Runs the event of a new bug, or once more. */
  readonly run: (inputs?: Record<string, string>) => ReturnType<Scene['run']>;
  readonly documents: () => ReturnType<Scene['vtiger']['documents']>;
  readonly workspace: string;
}

/** A workspace with a crash log, two traces, and a link that leads out. */
async function openWorkflow(vtiger: VtigerOptions = {}): Promise<Workflow> {
  const world = await openScene({ vtiger: { keyField: KEY_FIELD, ...vtiger } });
  const workspace = await mkdtemp(join(tmpdir(), 'attach-'));
  await mkdir(join(workspace, 'traces'));
  await writeFile(join(workspace, 'crash.log'), 'Segmentation fault\n');
  await writeFile(join(workspace, 'traces', 'one.txt'), 'trace 1');
  await writeFile(join(workspace, 'traces', 'two.txt'), 'trace 2');
  await symlink('/etc/hostname', join(workspace, 'stolen.log'));
  const [event] = world.repository.openIssue({ title: 'T', body: 'B', labels: ['bug'] });
  return {
    world,
    workspace,
    run: (inputs = {}) =>
      world.run(event, {
        workspace,
        inputs: { 'key-field': KEY_FIELD.name, attach: 'crash.log, traces/**', ...inputs },
      }),
    documents: () => world.vtiger.documents(world.ticket()['id'] ?? ''),
    async [Symbol.asyncDispose]() {
      await rm(workspace, { recursive: true });
      await world[Symbol.asyncDispose]();
    },
  };
}

const NAMES = ['crash.log', 'one.txt', 'two.txt'];

describe.each(VERSIONS)('with Vtiger %s', (version) => {
  it('files are attached once, and told', async () => {
    await using workflow = await openWorkflow({ version });
    const { world, run, documents } = workflow;
    const first = await run();
    expect(first.exitCode).toBe(0);
    expect(first.outputs['status']).toBe('created');
    expect(first.stdout).toContain('"crash.log" was attached.');
    expect(first.summary).toContain('crash.log');
    expect(documents().map(({ fields }) => fields['filename'])).toEqual(NAMES);
    const again = await run();
    expect(again.outputs['status']).toBe('unchanged');
    const report = JSON.parse(again.outputs['report'] ?? '') as { issues: object[] };
    expect(report.issues[0]).toMatchObject({
      documents: NAMES.map((name) => ({ name, did: 'present' })),
    });
    expect(documents()).toHaveLength(3);
    await writeFile(join(workflow.workspace, 'crash.log'), 'Another crash');
    await run();
    expect(documents()).toHaveLength(4);
    expect(world.vtiger.unhandled).toEqual([]);
  });

  it('a lost answer, a lost file and a link that was not made are noticed', async () => {
    await using workflow = await openWorkflow({ version, uploadLimit: 10 });
    const { world, run, documents } = workflow;
    const module = 'Documents';
    world.vtiger.failNext({ operation: 'create', module, when: 'after' }, { kind: 'drop' });
    world.vtiger.failNext({ operation: 'add_related' }, { kind: 'nothing-done' });
    const done = await run();
    expect(done.exitCode).toBe(1);
    expect(done.outputs).toMatchObject({
      status: 'failed',
      reason: 'file-lost',
      'ticket-id': world.ticket()['id'],
      'ticket-number': 'TT1',
    });
    expect(done.stdout).toContain(
      'ticket TT1 created. 1 of 3 files could not be attached: "crash.log": the CRM took it',
    );
    expect(done.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('"crash.log"') as string },
    ]);
    expect(documents().map(({ fields }) => fields['filename'])).toEqual(['one.txt', 'two.txt']);
  });
});

describe('a run', () => {
  it('that is dry says what it would attach, for a ticket that is there or not', async () => {
    await using workflow = await openWorkflow();
    const { world, run, documents } = workflow;
    const before = await run({ 'dry-run': 'true' });
    expect(before.stdout).toContain('"crash.log" would be attached.');
    expect(world.vtiger.tickets()).toEqual([]);
    await run({ attach: 'crash.log' });
    const after = await run({ 'dry-run': 'true' });
    expect(after.stdout).toContain('"crash.log" was attached already.');
    expect(after.stdout).toContain('"one.txt" would be attached.');
    expect(documents()).toHaveLength(1);
  });

  it('fails over what cannot be attached, and attaches the rest', async () => {
    await using workflow = await openWorkflow();
    const { world, run, documents, workspace } = workflow;
    await writeFile(join(workspace, 'empty.log'), '');
    const upload = { operation: 'create', module: 'Documents', times: 2 };
    world.vtiger.failNext(upload, { kind: 'crash' });
    const failed = await run({ attach: 'traces/one.txt, *.log, nothing/*' });
    expect(failed.outputs).toMatchObject({ status: 'failed', reason: 'file-unfit' });
    expect(failed.exitCode).toBe(1);
    const log = failed.stdout.split('\n').filter((line) => !line.startsWith('::'));
    const told = [
      expect.stringContaining('2 of 3 files could not be attached:'),
      '  "empty.log" is empty.',
      expect.stringMatching(/^ {2}"crash\.log": create: .* HTTP 500/),
    ];
    expect(log).toEqual(expect.arrayContaining(told));
    for (const part of ['"empty.log" is empty.', '"crash.log": create']) {
      expect(shownText(failed.summary).split(part)).toHaveLength(2);
    }
    const warnings = failed.annotations.filter(({ level }) => level === 'warning');
    expect(warnings).toMatchObject([
      { message: expect.stringContaining('"nothing/*" means no file') as string },
    ]);
    expect(documents().map(({ fields }) => fields['filename'])).toEqual(['one.txt']);
    const mild = await run({ attach: 'empty.log', 'on-error': 'warn' });
    expect(mild).toMatchObject({ exitCode: 0, outputs: { status: 'failed' } });
  });

  it('attaches nothing from outside the workspace', async () => {
    await using workflow = await openWorkflow();
    const { world, run, documents } = workflow;
    const linked = await run({ attach: 'stolen.log' });
    expect(linked.exitCode).toBe(0);
    expect(documents()).toEqual([]);
    const outside = await run({ attach: '../../etc/hostname' });
    expect(outside).toMatchObject({ exitCode: 2, outputs: { reason: 'input-invalid' } });
    expect(world.vtiger.tickets()).toHaveLength(1);
  });

  it('attaches the same files beside another one, and leaves one copy', async () => {
    await using workflow = await openWorkflow();
    const { run, documents } = workflow;
    await run({ attach: '' });
    await Promise.all([run(), run(), run()]);
    await run();
    expect(
      documents()
        .map(({ fields }) => fields['filename'])
        .sort(),
    ).toEqual(NAMES);
  });

  it('asks for nothing where nothing is to be attached', async () => {
    await using workflow = await openWorkflow();
    const { world, run } = workflow;
    await run({ attach: '' });
    const operations = world.vtiger.calls.map(({ operation }) => operation);
    expect(operations).not.toContain('retrieve_related');
    expect(operations).not.toContain('add_related');
  });
});

describe('a sweep', () => {
  it('attaches nothing', async () => {
    await using workflow = await openWorkflow();
    const { world, run, documents } = workflow;
    const sweep = await run({ command: 'sweep' });
    expect(sweep.exitCode).toBe(0);
    expect(world.vtiger.tickets()).toHaveLength(1);
    expect(documents()).toEqual([]);
  });
});
