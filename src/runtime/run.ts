// One run, wherever it runs. Most events need nothing, and where the event and the checkout say so, the
// run ends here, before any client is loaded.
import type { Inputs } from '../config/inputs.ts';
import { resolveRules, type ResolvedRules } from '../config/resolve-rules.ts';
import { toSyncError } from '../errors/sync-error.ts';
import type { HostPlace } from '../hosts/hosts.ts';
import type { ProxySettings } from '../http/undici-transport.ts';
import type { Report } from '../report/report.ts';
import { needlessOutcome } from '../sync/needless.ts';
import { failedOutcome } from '../sync/outcome.ts';
import type { Tally } from '../sync/sweep/tally.ts';
import type { Target } from '../sync/target.ts';
import type { CheckoutFile } from './environment.ts';

export interface RunSettings {
  readonly inputs: Inputs;
  readonly place: HostPlace;
  readonly proxy: ProxySettings;
  /** A file of the checkout; undefined where there is no checkout. */
  readonly readCheckout: (path: string) => Promise<CheckoutFile | undefined>;
  /** The folder that `attach` looks in; absent where there is none. */
  readonly workspace: string | undefined;
  /** Called with every secret, before it is used. */
  readonly mask: (secret: string) => void;
  /** The most time for a sweep, in ms, where the job has less than the program would take. */
  readonly longestSweep?: number | undefined;
  /** Ends the run as its deadline does; absent where nobody can. */
  readonly stop?: AbortSignal;
  readonly warn: (message: string) => void;
  /** Absent where nobody would read it. */
  readonly debug: ((message: string) => void) | undefined;
}

/** Never throws: whatever happens is in the report. */
export async function runSync(settings: RunSettings, target: Target): Promise<Report> {
  const { inputs, place } = settings;
  const { dryRun } = inputs;
  try {
    const rules = await rulesOfCheckout(settings);
    const needless =
      rules && target.snapshot && needlessOutcome(place, rules.rules, target, target.snapshot);
    if (needless !== undefined) return { dryRun, outcomes: [needless] };
    const { runConnected } = await import('./connected-run.ts');
    return { dryRun, outcomes: [await runConnected(settings, target, rules)] };
  } catch (thrown) {
    return { dryRun, outcomes: [failedOutcome(toSyncError(thrown), target.number)] };
  }
}

/** The same for all issues. Never throws: whatever happens is in the report. */
export async function runSweep(
  settings: RunSettings,
  onProgress: (tally: Tally) => void,
): Promise<Report> {
  const { dryRun } = settings.inputs;
  try {
    const rules = await rulesOfCheckout(settings);
    const { sweepConnected } = await import('./connected-sweep.ts');
    const sweep = await sweepConnected(settings, rules, onProgress);
    return { dryRun, outcomes: sweep.outcomes, sweep };
  } catch (thrown) {
    return { dryRun, outcomes: [failedOutcome(toSyncError(thrown))] };
  }
}

/** undefined where there is no checkout, so that the config file has to be asked for. */
async function rulesOfCheckout({
  inputs,
  readCheckout,
}: RunSettings): Promise<ResolvedRules | undefined> {
  const file = await readCheckout(inputs.configFile);
  return file && resolveRules(inputs, () => Promise.resolve(file.text));
}
