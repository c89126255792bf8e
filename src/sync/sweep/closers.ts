// What closed the issues of a page, for tickets that are to say so: read for many at once, where the host can.
import { toWanted } from '../wanted.ts';
import type { World } from '../world.ts';
import type { AskedIssue } from './asked-issue.ts';
import { openBatchReader } from './batch-reader.ts';

export interface CloserReader {
  /** The same issues; those that lacked their closers have them in what is wanted, where the host told them. */
  complete<Asked extends AskedIssue>(issues: readonly Asked[]): Promise<readonly Asked[]>;
}

/** For a whole sweep. */
export function openCloserReader(world: World): CloserReader {
  const read = openBatchReader(world.host.readClosers);
  return {
    async complete(issues) {
      const lacking = issues.filter(({ lacksCloser }) => lacksCloser);
      if (lacking.length === 0) return issues;
      const closers = await read(lacking.map(({ issue }) => issue));
      return Promise.all(
        issues.map(async (one) => {
          const { issue, key, wanted } = one;
          if (!one.lacksCloser || !closers.has(issue.number)) return one;
          const closer = closers.get(issue.number) ?? 'nothing';
          const { fields, remarks } = await toWanted(world, issue, key, closer);
          return { ...one, wanted: { ...wanted, ...fields }, remarks, lacksCloser: false };
        }),
      );
    },
  };
}
