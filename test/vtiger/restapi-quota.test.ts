// The quotas of a cloud account: waited for where that fits into the run, else told with their end.
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { errorOf, scriptedClouds } from './scripted-cloud.ts';

const startCloud = scriptedClouds();

const CASE = { id: '39x7', title: 'T' };
const success = (result: unknown, headers: Record<string, string> = {}) =>
  HttpResponse.json({ success: true, result }, { headers });

describe('the quota', () => {
  const DATE = new Date('2026-01-31T10:00:00Z');
  const epoch = (secondsFromNow: number): string => String(DATE.getTime() / 1000 + secondsFromNow);
  const quota = (kind: 'FloodControl' | 'RateLimit', left: number, seconds: number) => ({
    date: DATE.toUTCString(),
    [`X-${kind}-Remaining`]: String(left),
    [`X-${kind}-Reset`]: epoch(seconds),
  });
  const refused = (headers: Record<string, string>) =>
    HttpResponse.json({ success: false }, { status: 429, headers });

  it('that is used up is waited for by the server’s clock, and what was refused is sent again', async () => {
    const { client, asked, waits } = startCloud(
      () => refused(quota('FloodControl', 0, 40)),
      () => success(CASE),
    );
    expect(await client.create('Cases', '{}')).toMatchObject({ kind: 'done' });
    expect(asked.map(({ operation }) => operation)).toEqual(['create', 'create']);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(39_000);
    expect(waits[0]).toBeLessThanOrEqual(40_000);
  });

  it('of which the last call was just used is waited for before the next one', async () => {
    const { client, asked, waits } = startCloud(
      () => success(CASE, quota('FloodControl', 0, 20)),
      () => success(CASE, quota('FloodControl', 29, 80)),
    );
    for (let call = 0; call < 3; call += 1) await client.retrieve('39x7');
    expect(asked).toHaveLength(3);
    expect(waits).toHaveLength(1);
  });

  it('is never more than an answer told already, though calls overtake each other', async () => {
    // The second to be sent was counted first.
    const { client, asked } = startCloud(
      () => success(CASE, quota('RateLimit', 1, 7200)),
      () => success(CASE, quota('RateLimit', 2, 7201)),
      () => success(CASE, quota('RateLimit', 0, 7200)),
    );
    await Promise.all([client.retrieve('39x7'), client.retrieve('39x8')]);
    const [third, fourth] = [client.retrieve('39x7'), errorOf(client.retrieve('39x8'))];
    expect(await fourth).toMatchObject({ code: 'vtiger-rate-limit' });
    await third;
    expect(asked).toHaveLength(3);
  });

  it('begins anew with its window, whatever was left', async () => {
    const { client, waits } = startCloud(
      () => success(CASE, quota('FloodControl', 1, 5)),
      () => success(CASE, quota('FloodControl', 29, 65)),
    );
    for (let call = 0; call < 4; call += 1) await client.retrieve('39x7');
    expect(waits).toEqual([]);
  });

  it('that would last beyond the run ends it, with the time when it begins anew', async () => {
    const { client, asked, waits } = startCloud(() => refused(quota('RateLimit', 0, 7200)));
    const { code, message } = await errorOf(client.create('Cases', '{}'));
    expect(code).toBe('vtiger-rate-limit');
    expect(message).toMatch(/^create: .* until \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\.$/);
    expect(waits).toEqual([]);
    // The next call knows without asking.
    expect(await errorOf(client.retrieve('39x7'))).toMatchObject({ code: 'vtiger-rate-limit' });
    expect(asked).toHaveLength(1);
  });

  it('that others use up again and again is not waited for without end', async () => {
    const { client, asked } = startCloud(() => refused(quota('FloodControl', 0, 1)));
    expect(await errorOf(client.retrieve('39x7'))).toMatchObject({ code: 'vtiger-rate-limit' });
    expect(asked).toHaveLength(4);
  });

  it('that says nothing of when is not guessed at', async () => {
    const { client, asked } = startCloud(() => refused({}));
    expect(await errorOf(client.retrieve('39x7'))).toMatchObject({ code: 'vtiger-rate-limit' });
    expect(asked).toHaveLength(1);
  });

  it.each<[string, string, number]>([
    ['seconds from now instead of an epoch', '20', 20_000],
    ['an epoch that no minute can last to', '15349121212', 60_000],
    ['a moment that has passed', epoch(-5), 0],
  ])('whose reset is %s is taken for what it can be', async (_, reset, longest) => {
    const headers = { ...quota('FloodControl', 0, 0), 'X-FloodControl-Reset': reset };
    const { client, waits } = startCloud(() => success(CASE, headers));
    await client.retrieve('39x7');
    await client.retrieve('39x7');
    expect(waits.map((wait) => Math.ceil(wait / 1000) * 1000)).toEqual(
      longest > 0 ? [longest] : [],
    );
  });

  it('of a day whose end is not told ends the run, since nobody knows how long it lasts', async () => {
    const headers = { 'X-RateLimit-Remaining': '0', 'X-FloodControl-Remaining': '20' };
    const { client, waits } = startCloud(() => refused(headers));
    const { code, message } = await errorOf(client.create('Cases', '{}'));
    expect(code).toBe('vtiger-rate-limit');
    expect(message).toContain('without saying until when');
    expect(waits).toEqual([]);
  });
});
