// The time of a run: who waits, and who waits in vain.
import { describe, expect, it } from 'vitest';
import { SyncError } from '../../src/errors/sync-error.ts';
import { startDeadline } from '../../src/http/deadline.ts';

describe('a deadline', () => {
  it('that ends leaves nobody waiting', async () => {
    const deadline = startDeadline(60_000);
    const waiting = deadline.wait(30_000);
    deadline.end();
    await expect(waiting).rejects.toMatchObject({ code: 'deadline' });
    await expect(deadline.wait(0)).rejects.toMatchObject({ code: 'deadline' });
    expect(deadline.remaining()).toBe(0);
  });

  it('waits, but refuses a wait that would end after it', async () => {
    const deadline = startDeadline(50);
    await deadline.wait(0);
    const refusal = await deadline.wait(60_000).catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(SyncError);
    expect(refusal).toMatchObject({ code: 'deadline' });
    expect(deadline.remaining()).toBeLessThanOrEqual(50);
  });
});
