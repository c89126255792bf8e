// `query`, wherever it runs: connects to the CRM alone and reads.
import type { GivenInputs } from '../../config/input-form.ts';
import { parseInputs } from '../../config/inputs.ts';
import { didYouMean } from '../../config/wording.ts';
import type { WhereSet } from '../../config/where-set.ts';
import { SyncError } from '../../errors/sync-error.ts';
import { queryRows, type QueriedRows } from '../../vtiger/query-rows.ts';
import { withFetch } from '../connect.ts';
import { withCrm } from '../crm.ts';
import type { RunSettings } from '../run.ts';

/** Longest query, in ms: tens of thousands of rows, a hundred an answer. */
const QUERY_TIMEOUT = 600_000;
/** Longest pause that a server may ask for, in ms. */
const LONGEST_PAUSE = 30_000;

/**
 * @returns the rows; undefined where the program is switched off
 * @throws SyncError for a query or inputs that are mistaken, and what the CRM refuses
 */
export async function runQuery(
  given: GivenInputs,
  settings: Pick<RunSettings, 'proxy' | 'mask' | 'debug'> & {
    /** Where the settings come from. */
    readonly where: WhereSet;
  },
): Promise<QueriedRows | undefined> {
  const inputs = parseInputs({ ...given, command: 'query' }, 'github', settings.where);
  if (!inputs.enabled) return undefined;
  const { query } = inputs;
  if (query === undefined) {
    throw new SyncError('input-missing', 'Which rows? No query is given.', {
      hint: 'Give one, such as: SELECT id,ticket_title FROM HelpDesk',
    });
  }
  const bounds = { runTimeout: QUERY_TIMEOUT, longestPause: LONGEST_PAUSE, repeats: 3 };
  return withFetch(settings, bounds, (fetch, deadline) =>
    withCrm({ inputs, ...settings }, fetch, deadline, (crm) =>
      queryRows(crm.openClient(), query, didYouMean),
    ),
  );
}
