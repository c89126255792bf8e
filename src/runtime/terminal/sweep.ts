// `sweep`: all issues of a repository by hand, by the same code as the Action.
import type { Report } from '../../report/report.ts';
import { progressLine } from '../../report/sweep.ts';
import type { Tally } from '../../sync/sweep/tally.ts';
import { steadily } from '../progress.ts';
import { runSweep, type RunSettings } from '../run.ts';
import type { Given } from './commands.ts';
import { endOnCtrlC } from './given-inputs.ts';
import { EXIT_INTERRUPTED, type Terminal } from './terminal.ts';
import { runWithSettings, STOPPED } from './with-settings.ts';

/** @returns the exit code: 0 fine, 1 an issue failed, 2 configuration or credentials, 130 Ctrl-C */
export async function run(terminal: Terminal, { flags }: Given): Promise<number> {
  const { status } = terminal;
  // On a screen a bar in place, elsewhere a line now and then.
  const onProgress = status === undefined ? steadily(terminal.err) : inPlace(status);
  const stop = stopOnCtrlC(terminal);
  const work = async (settings: RunSettings): Promise<Report> => {
    const report = await runSweep(settings, onProgress);
    status?.('');
    return stop.aborted ? stopped(report) : report;
  };
  const exitCode = await runWithSettings(terminal, flags, 'sweep', work, stop);
  return stop.aborted ? EXIT_INTERRUPTED : exitCode;
}

/** A sweep may have made hundreds of tickets by then, and has to tell of them. */
function stopOnCtrlC(terminal: Terminal): AbortSignal {
  const { stopSignal, status, err } = terminal;
  const stop = stopSignal();
  stop.addEventListener('abort', () => {
    // Before it is promised: whoever reads the line may press at once.
    endOnCtrlC(terminal, STOPPED);
    status?.('');
    err('Stopping, once what is under way has ended. Ctrl-C again ends it at once.');
  });
  return stop;
}

/** As far as it came. That its time was over was our own doing, and is no failure of an issue. */
function stopped({ sweep, ...report }: Report): Report {
  if (sweep?.stopped === undefined) return { ...report, ...(sweep && { sweep }) };
  const outcomes = sweep.outcomes.filter(({ error }) => error?.code !== 'deadline');
  const failed = sweep.tally.failed - (sweep.outcomes.length - outcomes.length);
  const tally = { ...sweep.tally, failed };
  return { ...report, outcomes, sweep: { ...sweep, tally, outcomes, stopped: 'Ctrl-C.' } };
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
