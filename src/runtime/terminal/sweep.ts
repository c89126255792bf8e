// `sweep`: all issues of a repository by hand, by the same code as the Action.
import { progressLine } from '../../report/sweep.ts';
import type { Tally } from '../../sync/sweep/tally.ts';
import { steadily } from '../progress.ts';
import { runSweep } from '../run.ts';
import type { Given } from './commands.ts';
import type { Terminal } from './terminal.ts';
import { runWithSettings } from './with-settings.ts';

/** @returns the exit code: 0 fine, 1 an issue failed, 2 configuration or credentials */
export async function run(terminal: Terminal, { flags }: Given): Promise<number> {
  const { status } = terminal;
  // On a screen a bar in place, elsewhere a line now and then.
  const onProgress = status === undefined ? steadily(terminal.err) : inPlace(status);
  return runWithSettings(terminal, flags, 'sweep', async (settings) => {
    const report = await runSweep(settings, onProgress);
    status?.('');
    return report;
  });
}

/** Characters of the bar. */
const WIDTH = 24;

function inPlace(status: (line: string) => void): (tally: Tally) => void {
  const start = performance.now();
  return (tally) => {
    status(`${bar(tally)} ${progressLine(tally, performance.now() - start)}`);
  };
}

/** Nothing where the listing does not tell how many there are. */
function bar({ listed, expected }: Tally): string {
  if (expected === undefined || expected === 0) return '';
  const done = Math.min(WIDTH, Math.round((listed / expected) * WIDTH));
  return `[${'#'.repeat(done)}${'-'.repeat(WIDTH - done)}]`;
}
