// Where the config comes from, and which issues count by it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openScene } from '../support/scene.ts';

const DRAFT = { title: 'T', body: 'B', labels: ['bug'] } as const;

describe('the config file', () => {
  const CONFIG = 'bug-labels: [defect]\nticket: {status: {open: In Progress}}\n';

  it('is read by the API where there is no checkout', async () => {
    await using world = await openScene();
    world.repository.writeFile('.github/vtiger-sync.yml', CONFIG);
    const [opened] = world.repository.openIssue({ ...DRAFT, labels: ['defect'] });

    await world.run(opened);

    expect(world.ticket()['ticketstatus']).toBe('In Progress');
  });

  it('is read from the checkout where there is one', async () => {
    await using world = await openScene();
    const checkout = await mkdtemp(join(tmpdir(), 'checkout-'));
    try {
      await mkdir(join(checkout, '.git'));
      await mkdir(join(checkout, '.github'));
      await writeFile(join(checkout, '.github/vtiger-sync.yml'), CONFIG);
      const [opened] = world.repository.openIssue({ ...DRAFT, labels: ['defect'] });

      await world.run(opened, { workspace: checkout });

      expect(world.ticket()['ticketstatus']).toBe('In Progress');
      expect(world.github.calls.filter(({ path }) => path.includes('contents'))).toEqual([]);
    } finally {
      await rm(checkout, { recursive: true });
    }
  });

  it('is read by the API where a sparse checkout left it out', async () => {
    await using world = await openScene();
    world.repository.writeFile('.github/vtiger-sync.yml', CONFIG);
    const checkout = await mkdtemp(join(tmpdir(), 'checkout-'));
    try {
      await mkdir(join(checkout, '.git/info'), { recursive: true });
      await writeFile(join(checkout, '.git/info/sparse-checkout'), '/*\n!/*/\n/src/\n');
      const [opened] = world.repository.openIssue({ ...DRAFT, labels: ['defect'] });

      await world.run(opened, { workspace: checkout });

      expect(world.ticket()['ticketstatus']).toBe('In Progress');
    } finally {
      await rm(checkout, { recursive: true });
    }
  });

  it('is not passed over where it can not be read', async () => {
    await using world = await openScene();
    const checkout = await mkdtemp(join(tmpdir(), 'checkout-'));
    try {
      await mkdir(join(checkout, '.git'));
      await mkdir(join(checkout, '.github/vtiger-sync.yml'), { recursive: true });
      const [opened] = world.repository.openIssue(DRAFT);

      const run = await world.run(opened, { workspace: checkout });

      expect(run).toMatchObject({ exitCode: 2, outputs: { reason: 'config-missing' } });
      expect(run.stdout).toContain('.github/vtiger-sync.yml is a folder.');
      expect(world.vtiger.tickets()).toEqual([]);
    } finally {
      await rm(checkout, { recursive: true });
    }
  });

  it('has to exist where it was named', async () => {
    await using world = await openScene();
    const [opened] = world.repository.openIssue(DRAFT);

    const run = await world.run(opened, { inputs: { 'config-file': 'missing.yml' } });

    expect(run).toMatchObject({ exitCode: 2, outputs: { reason: 'config-missing' } });
  });
});

it.each([
  ['a pull request', 'pull-request'],
  ['an issue without a bug label', 'not-a-bug'],
])('gives %s no ticket and asks the CRM nothing', async (what, reason) => {
  await using world = await openScene();
  if (what === 'a pull request') {
    const number = world.repository.openPullRequest({ ...DRAFT });
    const event = world.repository.dispatchEvent();
    const run = await world.run(event, { inputs: { issue: String(number) } });
    expect(run.outputs).toMatchObject({ status: 'skipped', reason });
  } else {
    const [opened] = world.repository.openIssue({ ...DRAFT, labels: ['question'] });
    const run = await world.run(opened);
    expect(run.outputs).toMatchObject({ status: 'skipped', reason });
    expect(world.vtiger.calls).toEqual([]);
  }
  expect(world.vtiger.tickets()).toEqual([]);
});
