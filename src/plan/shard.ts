// A part of a sweep: each issue belongs to exactly one, by its number, in whatever order they come.

/** `index` from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export function isInShard(number: number, shard: Shard | undefined): boolean {
  return shard === undefined || number % shard.count === shard.index - 1;
}
