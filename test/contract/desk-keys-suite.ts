// The desk's contract, on: what tells of tickets without their keys being known to the letter.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/vtiger/desk.ts';
import type { Bench, Setting } from './desk-bench.ts';
import { createTicket } from './desk-suite.ts';

export function describeKeys(setting: Setting): void {
  let bench: Bench;
  let desk: Desk;
  beforeAll(async () => {
    bench = await setting.open();
    desk = bench.open();
  });
  afterAll(() => bench[Symbol.asyncDispose]());

  describe('a ticket', () => {
    it('is found by a form of its key', async () => {
      const [one, other] = [bench.key(9012, 'app'), bench.key(9012, 'my_app')];
      for (const key of [one, other, bench.key(19_012, 'app'), bench.key(901, 'app')]) {
        await createTicket(desk, key);
      }
      const anywhere = one.replace(/\/app\//, '/%/');
      expect((await desk.findKeys([anywhere])).toSorted()).toEqual([one, other].toSorted());
      expect(await desk.findKeys([one.replace(/12$/, '14')])).toEqual([]);
      expect(await desk.findKeys([])).toEqual([]);
    });

    it('comes behind others in the order of keys, where these have a field', async () => {
      const keys = [1, 2].map((number) => bench.key(9030 + number, 'order'));
      for (const key of keys) await createTicket(desk, key);
      const [first = '', second = ''] = keys;
      const behind = first.replace(/\d+$/, '');
      expect(desk.findNextKeys === undefined).toBe(bench.keyField === undefined);
      const next = async (key: string): Promise<string | undefined> =>
        (await desk.findNextKeys?.(key))?.[0];
      expect(await next(behind)).toBe(desk.findNextKeys && first);
      expect(await next(first)).toBe(desk.findNextKeys && second);
      expect(await next(`${behind}z`)).not.toBe(second);
    });

    it('is told from what is not there, by its id among others', async () => {
      const { id: one } = await createTicket(desk, bench.key());
      const { id: other } = await createTicket(desk, bench.key());
      const nowhere = one.replace(/x\d+$/, 'x99999999');
      expect(await desk.findPresent([one, nowhere, other])).toEqual(new Set([one, other]));
      expect(await desk.findPresent([nowhere])).toEqual(new Set());
      expect(await desk.findPresent([])).toEqual(new Set());
    });
  });
}
