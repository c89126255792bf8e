// Work on many items, a few at a time: never more, in their order, and no further than the first failure.
import { describe, expect, it } from 'vitest';
import { openLanes, runAll } from '../../src/sync/sweep/lanes.ts';

/** Work that ends when it is told to. */
function openWork() {
  const begun: number[] = [];
  const ends = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  return {
    begun,
    work: (item: number): Promise<void> => {
      begun.push(item);
      return new Promise((resolve, reject) => ends.set(item, { resolve, reject }));
    },
    end: (item: number) => ends.get(item)?.resolve(),
    fail: (item: number, message: string) => ends.get(item)?.reject(new Error(message)),
  };
}

/** What is due by now has happened. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('lanes', () => {
  it('hold as many at a time as there are, and give a free one to what is next', async () => {
    const { begun, work, end } = openWork();
    const { ended } = openLanes(2).run([1, 2, 3, 4], work);
    await turn();
    expect(begun).toEqual([1, 2]);
    end(2);
    await turn();
    expect(begun).toEqual([1, 2, 3]);
    end(1);
    end(3);
    await turn();
    end(4);
    await ended;
    expect(begun).toEqual([1, 2, 3, 4]);
  });

  it('take what lines up behind as soon as all before it has begun', async () => {
    const { begun, work, end } = openWork();
    const lanes = openLanes(2);
    const first = lanes.run([1, 2, 3], work);
    await turn();
    end(1);
    await first.begun;
    const second = lanes.run([4, 5], work);
    end(2);
    await turn();
    expect(begun).toEqual([1, 2, 3, 4]);
    end(3);
    await first.ended;
    await second.begun;
    end(4);
    end(5);
    await second.ended;
  });

  it('begin nothing more after a failure, and tell of it once all has ended', async () => {
    const { begun, work, end, fail } = openWork();
    const lanes = openLanes(2);
    const { begun: lined, ended } = lanes.run([1, 2, 3], work);
    const told: string[] = [];
    void ended.catch((thrown: unknown) => told.push(String(thrown)));
    await turn();
    fail(1, 'first');
    await expect(lined).rejects.toThrow('first');
    expect([begun, told]).toEqual([[1, 2], []]);
    end(2);
    await expect(ended).rejects.toThrow('first');
    await expect(lanes.run([4], work).ended).rejects.toThrow('first');
    expect(begun).toEqual([1, 2]);
  });

  it('have ended at once where there is nothing to do', async () => {
    await runAll([], 4, () => expect.unreachable('There is no item.'));
  });
});
