// A run that has an issue to look after: connects and converges.
import { DEFAULT_RULES } from '../config/defaults.ts';
import type { ResolvedRules } from '../config/resolve-rules.ts';
import { needlessOutcome } from '../sync/needless.ts';
import type { Outcome } from '../sync/outcome.ts';
import type { Target } from '../sync/target.ts';
import { withWorld } from './connect.ts';
import type { RunSettings } from './run.ts';

/** Longest run for one issue, in ms. */
const RUN_TIMEOUT = 90_000;
/** Longest pause that a server may ask for, in ms. */
const LONGEST_PAUSE = 30_000;

/**
 * @param known the rules, where the checkout told them
 * @throws SyncError for what neither side can put right
 */
export function runConnected(
  settings: RunSettings,
  target: Target,
  known: ResolvedRules | undefined,
): Promise<Outcome> {
  const isExpected = known !== undefined || willLikelyCount(settings, target);
  return withWorld(
    settings,
    {
      runTimeout: RUN_TIMEOUT,
      longestPause: LONGEST_PAUSE,
      pace: 'prompt',
      known,
      isExpected,
      toClient(openSession) {
        const client = openSession();
        // While the config file is asked for and the rest of the code is loaded, the CRM can log in.
        if (isExpected) void client.identify().catch(() => undefined);
        return client;
      },
    },
    async (world) => {
      const { converge } = await import('../sync/converge.ts');
      const outcome = await converge(world, target);
      const { attach: globs } = settings.inputs;
      const wantsLinks = world.rules.linkedFiles === 'documents';
      if ((globs.length === 0 && !wantsLinks) || target.kind !== 'issue') return outcome;
      const { attachDocuments } = await import('./attach-documents.ts');
      const { workspace } = settings;
      return attachDocuments(world, outcome, { globs, workspace, number: target.number });
    },
  );
}

/** By the event's snapshot and the default rules: whatever the config file says, most do then. */
function willLikelyCount({ inputs, place }: RunSettings, target: Target): boolean {
  const rules = { ...DEFAULT_RULES, bugLabels: inputs.bugLabels ?? DEFAULT_RULES.bugLabels };
  const { snapshot } = target;
  return snapshot !== undefined && needlessOutcome(place, rules, target, snapshot) === undefined;
}
