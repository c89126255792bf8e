// Texts from the standard input: what a command before may leave there.
import { describe, expect, it } from 'vitest';
import { openTicketDesk } from './ticket-desk.ts';

const COMMENT = ['comment', 'TT1', '-'] as const;

describe.concurrent('the standard input', () => {
  it.each<[what: string, args: readonly string[], input: string | Buffer, says: string]>([
    ['empty', ['update', 'TT1', '--solution', '-'], '', 'The standard input is empty.'],
    ['empty', COMMENT, ' \n', 'The comment has no text.'],
    ['in Latin-1', COMMENT, Buffer.from('Grüße', 'latin1'), 'is no text in UTF-8'],
    ['binary', COMMENT, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'is no text in UTF-8'],
    ['too long', COMMENT, 'é'.repeat(31_000), 'The comment is 2000 bytes too long'],
  ])('%s writes nothing: %j', async (_what, args, input, says) => {
    await using desk = await openTicketDesk();
    const id = desk.add({ solution: 'Known' });

    const run = await desk.cli(args, { input });

    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(says);
    expect(desk.writes()).toEqual([]);
    expect(desk.vtiger.ticket(id)).toMatchObject({ solution: 'Known' });
  });

  it('is read for a description or a solution alone', async () => {
    await using desk = await openTicketDesk();
    const id = desk.add();

    const args = ['update', 'TT1', '--title', '-', '--solution', '-'];
    const run = await desk.cli(args, { input: 'Restart it.\n' });

    expect(run, run.stderr).toMatchObject({ exitCode: 0 });
    expect(desk.vtiger.ticket(id)).toMatchObject({ ticket_title: '-', solution: 'Restart it.' });
  });

  it('is left alone for a field, which can be just a dash', async () => {
    await using desk = await openTicketDesk({ customFields: [{ name: 'cf_905', label: 'Route' }] });
    const id = desk.add();
    const run = await desk.cli(['update', 'TT1', '--field', 'cf_905=-'], { input: 'text' });
    expect(run, run.stderr).toMatchObject({ exitCode: 0 });
    expect(desk.vtiger.ticket(id)).toMatchObject({ cf_905: '-' });
  });
});
