// `enabled: false` on the command line: nothing else that was typed or set is looked at.
import type { Given } from './commands.ts';
import type { Terminal } from './terminal.ts';

export const SWITCHED_OFF = 'Switched off: enabled is false.';

/** By flag, environment or `.env`; what is neither true nor false is told where settings are read. */
export function isSwitchedOff({ env, loadEnvFile }: Terminal, flags: Given['flags']): boolean {
  loadEnvFile();
  const given = (flags['enabled'] ?? '').trim() || (env['VTIGER_ENABLED'] ?? '').trim();
  return given.toLowerCase() === 'false';
}

/** The command where it is not switched off; else says so, as data where that was asked for, and does nothing. */
export function unlessSwitchedOff(
  name: string,
  load: () => Promise<{ run: (terminal: Terminal, given: Given) => Promise<number> }>,
) {
  return () =>
    Promise.resolve({
      async run(terminal: Terminal, given: Given): Promise<number> {
        if (!isSwitchedOff(terminal, given.flags)) return (await load()).run(terminal, given);
        terminal.err(SWITCHED_OFF);
        const done = { command: name, status: 'skipped' };
        if (given.flags['json'] !== undefined) terminal.out(JSON.stringify(done, null, 2));
        return 0;
      },
    });
}
