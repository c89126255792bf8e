// `sync`: one issue by hand, by the same code as the Action.
import { SyncError } from '../../errors/sync-error.ts';
import { toTarget } from '../../sync/target.ts';
import { runSync } from '../run.ts';
import type { Given } from './commands.ts';
import { withIssueAddress } from './issue-address.ts';
import { isSwitchedOff } from './switched-off.ts';
import type { Terminal } from './terminal.ts';
import { runWithSettings } from './with-settings.ts';

/** @returns the exit code: 0 fine, 1 the issue failed, 2 configuration or credentials */
export async function run(
  terminal: Terminal,
  { words: [word], flags: typed }: Given,
): Promise<number> {
  // This reads .env, which may also say which server is meant.
  const isOff = isSwitchedOff(terminal, typed);
  const flags = word === undefined || isOff ? typed : withIssueAddress(word, typed, terminal.env);
  return runWithSettings(terminal, flags, 'sync', (settings) => {
    const { issue } = settings.inputs;
    if (issue === undefined) {
      throw new SyncError('input-missing', 'Which issue? None is named.', {
        hint: 'Give its address, or its number: --issue 12.',
      });
    }
    return runSync(settings, toTarget(issue));
  });
}
