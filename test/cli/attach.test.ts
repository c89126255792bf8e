// `attach` on the command line: files to a ticket, checked, verified, once.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from './run-cli.ts';
import { openTicketDesk, VERSIONS } from './ticket-desk.ts';

const DONE = { exitCode: 0, stderr: '' };

describe.each(VERSIONS)('with Vtiger %s', (version) => {
  it('attaches files to a ticket, and tells which', async () => {
    await using desk = await openTicketDesk({ version });
    await using folder = await openFolder();
    await writeFile(join(folder.path, 'crash.log'), 'Segmentation fault\n');
    await writeFile(join(folder.path, 'core dump.bin'), Buffer.from([0, 255, 13, 10]));
    const id = desk.add();
    const args = ['attach', 'TT1', 'crash.log', join(folder.path, 'core dump.bin')];
    const dry = await desk.cli([...args, '--dry-run'], { cwd: folder.path });
    expect(dry).toMatchObject(DONE);
    expect(dry.stdout).toContain('"crash.log" would be attached\n');
    expect(desk.writes()).toEqual([]);
    const run = await desk.cli(args, { cwd: folder.path });
    expect(run).toMatchObject(DONE);
    expect(run.stdout).toContain(`Ticket TT1 (${id}): 2 files.`);
    expect(run.stdout).toMatch(/"crash\.log" attached \(15x\d+\)/);
    const documents = desk.vtiger.documents(id);
    expect(documents.map(({ content }) => content?.length)).toEqual([19, 4]);
    expect(documents[0]?.fields).toMatchObject({
      filetype: 'text/plain',
      notes_title: 'crash.log',
    });
    const again = await desk.cli([...args, '--json'], { cwd: folder.path });
    expect(JSON.parse(again.stdout)).toMatchObject({
      command: 'attach',
      status: 'unchanged',
      ticket: { id },
      files: [
        { name: 'crash.log', document: documents[0]?.fields['id'], status: 'present' },
        { name: 'core dump.bin', status: 'present' },
      ],
    });
    expect(desk.vtiger.documents(id)).toHaveLength(2);
    expect(desk.vtiger.unhandled).toEqual([]);
  });
});

describe('what can not be attached', () => {
  it('is named before anything is, all of it at once', async () => {
    await using desk = await openTicketDesk();
    await using folder = await openFolder();
    await writeFile(join(folder.path, 'good.log'), 'x');
    await writeFile(join(folder.path, 'empty.log'), '');
    await writeFile(join(folder.path, 'large.log'), Buffer.alloc(3_000_001));
    await mkdir(join(folder.path, 'folder'));
    desk.add();
    const files = ['good.log', 'empty.log', 'large.log', 'folder', 'none.log'];
    const run = await desk.cli(['attach', 'TT1', ...files], { cwd: folder.path });
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain('"empty.log" is empty.');
    expect(run.stderr).toContain('"large.log" has 3,000,001 bytes; 3,000,000 is the most.');
    expect(run.stderr).toContain('"folder" is no file.');
    expect(run.stderr).toContain('There is no file "none.log".');
    expect(run.stderr).toContain('file-unfit: Attach a file that has something in it. Compress it');
    const lost = await desk.cli(['attach', 'TT1', 'none.log'], { cwd: folder.path });
    expect(lost.stderr).toContain('file-unfit: Check the spelling; a path counts from the working');
    expect(desk.vtiger.calls).toEqual([]);
  });

  it.each([
    [['attach'], 'Which ticket?'],
    [['attach', 'TT1'], 'Which files?'],
  ])('nor is what is not said: %j', async (args, says) => {
    await using desk = await openTicketDesk();
    const run = await desk.cli(args);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(says);
  });

  it('is told where the server keeps nothing of it', async () => {
    await using desk = await openTicketDesk({ uploadLimit: 3 });
    await using folder = await openFolder();
    await writeFile(join(folder.path, 'crash.log'), 'Segmentation fault\n');
    const id = desk.add();
    const run = await desk.cli(['attach', id, 'crash.log'], { cwd: folder.path });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('"crash.log": the CRM took it and kept nothing of it');
    expect(run.stderr).toContain('upload_max_filesize');
    expect(desk.vtiger.documents(id)).toEqual([]);
  });

  it('keeps none of the other files from it, and both are told, as text and as JSON', async () => {
    await using desk = await openTicketDesk();
    await using folder = await openFolder();
    const names = ['a.log', 'b.log', 'c.log'];
    for (const name of names) await writeFile(join(folder.path, name), `This is ${name}`);
    const id = desk.add();
    const cli = (...args: string[]) => desk.cli(['attach', id, ...args], { cwd: folder.path });
    await cli('a.log');
    const failing = () => {
      const upload = { operation: 'create', module: 'Documents', times: 2 };
      desk.vtiger.failNext(upload, { kind: 'crash' });
    };
    failing();
    const run = await cli(...names);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('"a.log" was attached already (');
    expect(run.stdout).toContain('"b.log" could not be attached\n');
    expect(run.stdout).toContain('"c.log" attached (');
    expect(run.stdout).not.toContain('nothing was written');
    expect(run.stderr).toMatch(/^1 of 3 files could not be attached: "b\.log": create: .*HTTP 500/);
    failing();
    const asJson = await cli(...names, '--json');
    expect(asJson.exitCode).toBe(1);
    expect(JSON.parse(asJson.stdout)).toMatchObject({
      status: 'failed',
      ticket: { id },
      files: [
        { name: 'a.log', status: 'present' },
        { name: 'b.log', document: '', status: 'failed' },
        { name: 'c.log', status: 'present' },
      ],
      error: {
        code: 'vtiger-answer',
        message: expect.stringContaining('"b.log": create: ') as string,
      },
    });
    expect(await cli(...names)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(desk.vtiger.documents(id)).toHaveLength(3);
  });
});
