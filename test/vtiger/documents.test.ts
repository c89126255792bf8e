// Documents on a ticket, by the real client over real sockets: each once, whole and linked, or told.
import { describe, expect, it } from 'vitest';
import { attachDocument } from '../../src/vtiger/documents/attach.ts';
import { printOf, toFileName, type NewDocument } from '../../src/vtiger/documents/new-document.ts';
import { embeddedSettings } from './document-bench.ts';

const LOG = {
  kind: 'file',
  name: 'crash.log',
  type: 'text/plain',
  content: Buffer.from('Segmentation fault\n'),
} as const satisfies NewDocument;
const LINK = {
  kind: 'link',
  name: 'screenshot.png',
  url: 'https://github.com/user-attachments/assets/6f1ed002-ab59-4dc1-9d0e-0d1d5d0c9e3e',
} as const satisfies NewDocument;
const REALLY = { dryRun: false };

describe.each(embeddedSettings)('$title', ({ open }) => {
  it.each<NewDocument>([LOG, LINK])(
    'attaches a $kind once, however often it is told to',
    async (document) => {
      await using bench = await open();
      const { client, ticket, vtiger } = bench;
      const first = await attachDocument(client, ticket, document, REALLY);
      expect(first.did).toBe('attached');
      const again = await attachDocument(client, ticket, document, REALLY);
      expect(again).toEqual({ ...first, did: 'present' });
      const documents = vtiger.documents(ticket);
      expect(documents).toHaveLength(1);
      expect(documents[0]?.fields).toMatchObject(
        document.kind === 'file'
          ? { filename: 'crash.log', filelocationtype: 'I', filesize: '19', folderid: '22x1' }
          : { filename: LINK.url, filelocationtype: 'E', notes_title: 'screenshot.png' },
      );
      if (document.kind === 'file')
        expect(documents[0]?.content).toEqual(new Uint8Array(LOG.content));
      expect(vtiger.unhandled).toEqual([]);
    },
  );

  it('keeps the same name with other content, and the same content on another ticket', async () => {
    await using bench = await open();
    const { client, ticket, vtiger, addTicket } = bench;
    const other = addTicket();
    await attachDocument(client, ticket, LOG, REALLY);
    const changed = { ...LOG, content: Buffer.from('Another one') };
    expect((await attachDocument(client, ticket, changed, REALLY)).did).toBe('attached');
    expect((await attachDocument(client, other, LOG, REALLY)).did).toBe('attached');
    expect(vtiger.documents(ticket)).toHaveLength(2);
    expect(vtiger.documents(other)).toHaveLength(1);
  });

  it('goes on where an answer was lost, without a second upload', async () => {
    await using bench = await open();
    const { client, ticket, vtiger } = bench;
    vtiger.failNext({ operation: 'create', when: 'after' }, { kind: 'drop' });
    expect((await attachDocument(client, ticket, LOG, REALLY)).did).toBe('attached');
    expect(vtiger.documents(ticket)).toHaveLength(1);
    expect(uploads(bench)).toBe(1);
  });

  it('tries once more where the upload never arrived', async () => {
    await using bench = await open();
    const { client, ticket, vtiger } = bench;
    vtiger.failNext({ operation: 'create', when: 'before' }, { kind: 'crash' });
    expect((await attachDocument(client, ticket, LOG, REALLY)).did).toBe('attached');
    expect(uploads(bench)).toBe(2);
    vtiger.failNext({ operation: 'create', when: 'before', times: 9 }, { kind: 'crash' });
    const document = { ...LOG, name: 'other.log' };
    await expect(attachDocument(client, ticket, document, REALLY)).rejects.toMatchObject({
      code: 'vtiger-answer',
    });
    expect(vtiger.documents(ticket)).toHaveLength(1);
  });

  it('links again where success was answered and nothing linked, and says so where it stays so', async () => {
    await using bench = await open();
    const { client, ticket, vtiger } = bench;
    vtiger.failNext({ operation: 'add_related' }, { kind: 'nothing-done' });
    expect((await attachDocument(client, ticket, LOG, REALLY)).did).toBe('attached');
    vtiger.failNext({ operation: 'add_related', times: 2 }, { kind: 'nothing-done' });
    await expect(attachDocument(client, ticket, LINK, REALLY)).rejects.toMatchObject({
      code: 'file-lost',
    });
    // The next run links what is there already.
    expect((await attachDocument(client, ticket, LINK, REALLY)).did).toBe('attached');
    expect(vtiger.documents(ticket)).toHaveLength(2);
    expect(uploads(bench)).toBe(2);
  });

  it('says so where the server keeps an empty document, and takes that away', async () => {
    await using bench = await open({ uploadLimit: 10 });
    const { client, ticket, vtiger } = bench;
    await expect(attachDocument(client, ticket, LOG, REALLY)).rejects.toMatchObject({
      code: 'file-lost',
      message: expect.stringContaining('"crash.log"') as string,
    });
    expect(await client.query('SELECT id FROM Documents')).toEqual([]);
    expect(vtiger.documents(ticket)).toEqual([]);
  });

  it('names what an earlier try left empty, where it may not be deleted', async () => {
    const users = [{ name: 'bot', documentRights: { delete: false } }] as const;
    await using bench = await open({ uploadLimit: 10, users });
    const { client, ticket } = bench;
    const attaching = () => attachDocument(client, ticket, LOG, REALLY);
    await expect(attaching()).rejects.toMatchObject({ code: 'file-lost' });
    const [left] = await client.query('SELECT id FROM Documents');
    const { id = '' } = left ?? expect.unreachable();
    await expect(attaching()).rejects.toMatchObject({
      code: 'file-lost',
      message: expect.stringContaining(`empty document ${id}`) as string,
      hint: expect.stringContaining(`delete ${id} in the CRM`) as string,
    });
    expect(uploads(bench)).toBe(1);
  });

  it('knows a file again whose name the CRM changed', async () => {
    await using bench = await open();
    const { client, ticket, vtiger } = bench;
    const page = { ...LOG, name: 'last page & more.html' };
    const made = await attachDocument(client, ticket, page, REALLY);
    expect(vtiger.documents(ticket)[0]?.fields).toMatchObject({
      notes_title: page.name,
      filename: 'last_page_more.htmlfile.txt',
    });
    expect(await attachDocument(client, ticket, page, REALLY)).toEqual({ ...made, did: 'present' });
  });

  it('says which right is missing where the user may not view documents', async () => {
    await using bench = await open({ users: [{ name: 'bot', hidden: ['Documents'] }] });
    const attaching = attachDocument(bench.client, bench.ticket, LOG, REALLY);
    await expect(attaching).rejects.toMatchObject({
      code: 'vtiger-denied',
      hint: expect.stringContaining('view, create and edit Documents') as string,
    });
    expect(uploads(bench)).toBe(0);
  });

  it('has one copy left of what several runs attach at the same moment', async () => {
    await using bench = await open({ visibilityGap: () => 20 * Math.random() });
    const { connect, ticket, vtiger } = bench;
    const clients = Array.from({ length: 4 }, () => connect());
    // Logged in before, so that they meet.
    for (const client of clients) await client.identify();
    await Promise.all(clients.map((client) => attachDocument(client, ticket, LOG, REALLY)));
    await attachDocument(bench.client, ticket, LOG, REALLY);
    expect(vtiger.documents(ticket)).toHaveLength(1);
  });

  it('writes nothing in a dry run', async () => {
    await using bench = await open();
    const { client, ticket } = bench;
    const dry = await attachDocument(client, ticket, LOG, { dryRun: true });
    expect(dry).toEqual({ name: 'crash.log', id: undefined, did: 'planned' });
    expect(uploads(bench)).toBe(0);
    const made = await attachDocument(client, ticket, LOG, REALLY);
    expect(await attachDocument(client, ticket, LOG, { dryRun: true })).toEqual({
      ...made,
      did: 'present',
    });
  });
});

function uploads({ vtiger }: { vtiger: { calls: readonly { operation: string }[] } }): number {
  return vtiger.calls.filter(({ operation }) => operation === 'create').length;
}

describe('the print of a document', () => {
  it('fits the field, and differs by ticket, name and content', () => {
    const prints = [
      printOf('17x1', LOG),
      printOf('17x2', LOG),
      printOf('17x1', { ...LOG, name: 'other.log' }),
      printOf('17x1', { ...LOG, content: Buffer.from('') }),
      printOf('17x1', LINK),
    ];
    expect(new Set(prints).size).toBe(prints.length);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{40}$/);
    expect(printOf('17x1', { ...LOG })).toBe(prints[0]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['crash.log', 'crash.log'],
    ['Fehler "ä".log', 'Fehler _ä_.log'],
    ['a\\b/c.log', 'a_b_c.log'],
    ['🚀\u202egol.log', ':rocket:gol.log'],
    ['\n', 'file'],
    [`${'x'.repeat(300)}.tar`, `${'x'.repeat(176)}.tar`],
  ])('%j is sent as %j', (name, sent) => {
    expect(toFileName(name)).toBe(sent);
  });
});
