// The desk's contract, part three: who owns a ticket, by whatever name the config has for them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/vtiger/desk.ts';
import type { Bench, Setting } from './desk-bench.ts';
import { createTicket, DRAFT, fieldsOf } from './desk-suite.ts';

export function describeOwners(setting: Setting): void {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setting.open();
  });
  afterAll(() => bench[Symbol.asyncDispose]());

  const ownerOf = async (desk: Desk): Promise<string | undefined> =>
    (await createTicket(desk, bench.key())).fields['assigned_user_id'];

  describe('the owner of a new ticket', () => {
    it('is the API user unless another is named', async () => {
      const client = bench.connect();
      const { userId } = await client.identify();
      expect(await ownerOf(bench.open({}, client))).toBe(userId);
    });

    it('is named by id', async () => {
      const { userId } = await bench.connect().identify();
      expect(await ownerOf(bench.open({ assignedTo: userId }))).toBe(userId);
    });

    it('is a group, named in any case', async () => {
      const [group] = await bench.connect().query('SELECT id,groupname FROM Groups');
      const name = group?.['groupname'] ?? expect.unreachable('The CRM has no group.');
      for (const assignedTo of [name, name.toUpperCase()]) {
        expect(await ownerOf(bench.open({ assignedTo }))).toBe(group?.['id']);
      }
    });

    it('is a user, where users may be read; else the error says what to do', async () => {
      const client = bench.connect();
      const { userId } = await client.identify();
      const mayRead = await client.query('SELECT id FROM Users').then(
        () => true,
        () => false,
      );
      const desk = bench.open({ assignedTo: bench.credentials.username }, client);
      if (mayRead) expect(await ownerOf(desk)).toBe(userId);
      else {
        await expect(desk.toFields(DRAFT, bench.key())).rejects.toMatchObject({
          code: 'ticket-value',
          hint: expect.stringContaining('may not read users') as string,
        });
      }
    });

    it('is not taken for a group that does not exist', async () => {
      const [group] = await bench.connect().query('SELECT id FROM Groups');
      const prefix = group?.['id']?.split('x')[0] ?? expect.unreachable('The CRM has no group.');
      const desk = bench.open({ assignedTo: `${prefix}x99999999` });
      const key = bench.key();
      const fields = await fieldsOf(desk, DRAFT, key);
      await expect(desk.create(fields, key)).rejects.toMatchObject({ code: 'ticket-value' });
      expect(await bench.open().find([key])).toEqual([]);
    });

    it('is not a user who does not exist: told before the write, or by what the CRM says', async () => {
      const client = bench.connect();
      const { userId } = await client.identify();
      const assignedTo = userId.replace(/x.*/, 'x99999999');
      const desk = bench.open({ assignedTo }, client);
      const key = bench.key();
      const fields = await fieldsOf(desk, DRAFT, key);
      await expect(desk.create(fields, key)).rejects.toMatchObject({
        code: 'ticket-value',
        hint: expect.stringContaining('user') as string,
      });
      expect(await bench.open().find([key])).toEqual([]);
    });

    it.each(['Nobody Of That Name', "O'Nobody", '%'])('is not made up for %s', async (name) => {
      await expect(
        bench.open({ assignedTo: name }).toFields(DRAFT, bench.key()),
      ).rejects.toMatchObject({
        code: 'ticket-value',
        message: expect.stringContaining(`"${name}"`) as string,
      });
    });
  });
}
