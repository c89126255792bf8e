// What the commands about single tickets share: settings, the way to the CRM, and how they end.
import { secretsAmong } from '../../../config/input-form.ts';
import { parseInputs } from '../../../config/inputs.ts';
import { resolveRules, type ResolvedRules } from '../../../config/resolve-rules.ts';
import { didYouMean } from '../../../config/wording.ts';
import type { FindOptions } from '../../../vtiger/by-hand/find-ticket.ts';
import { describeOnce } from '../../../vtiger/by-hand/describe-once.ts';
import { openDesk } from '../../../vtiger/desk.ts';
import { withSeverityIn } from '../../../vtiger/modules/module.ts';
import type { Suggest } from '../../../vtiger/check-fields.ts';
import { renderTicketChange, type TicketChange } from '../../../report/ticket-change.ts';
import { toSafeJson } from '../../../report/rows-json.ts';
import { toLogLine } from '../../../report/safe-text.ts';
import { debugTo } from '../debug-flag.ts';
import { withFetch } from '../../connect.ts';
import { withCrm } from '../../crm.ts';
import { proxyOf } from '../../environment.ts';
import type { Given } from '../commands.ts';
import { endOnCtrlC, givenInputs, readLocalFile } from '../given-inputs.ts';
import { hidingSecrets } from '../hiding-secrets.ts';
import { hostOfKey } from '../issue-address.ts';
import { hostOf } from '../repository.ts';
import type { Terminal } from '../terminal.ts';
import { SWITCHED_OFF } from '../switched-off.ts';
import { usualConfigFile } from '../usual-config-file.ts';
import { tellError } from '../tell-error.ts';
import { TICKET_SETTINGS } from './settings.ts';

/** Longest command, in ms: a few calls, or some files. */
const TIMEOUT = 120_000;
/** Longest pause that a server may ask for, in ms. */
const LONGEST_PAUSE = 30_000;

/** The CRM, ready to work with. */
export interface AtDesk extends FindOptions {
  readonly rules: ResolvedRules['rules'];
  readonly dryRun: boolean;
  readonly suggest: Suggest;
  readonly warn: (message: string) => void;
}

/**
 * Connects to the CRM alone, has `work` done, and prints what came of it.
 *
 * @param key of the issue whose ticket is meant, where one is named
 * @returns 0; what goes wrong is thrown, and reported by the command line
 * @returns 0, or the code of an error that the change tells; what goes wrong before is thrown, and
 *   reported by the command line
 */
export async function atDesk(
  terminal: Terminal,
  flags: Given['flags'],
  key: string | undefined,
  work: (desk: AtDesk) => Promise<TicketChange>,
): Promise<number> {
  endOnCtrlC(
    terminal,
    'Stopped. What was under way may have been carried out: look at the ticket.',
  );
  terminal.loadEnvFile();
  const given = settingsGiven(terminal, flags);
  const { shown, mask } = hidingSecrets(terminal, secretsAmong(given));
  const inputs = parseInputs(given);
  if (!inputs.enabled) {
    shown.err(SWITCHED_OFF);
    return 0;
  }
  const host = key === undefined ? hostOf(flags, terminal.env) : hostOfKey(key);
  const configFile = inputs.configFileNamed ? inputs.configFile : usualConfigFile(terminal, host);
  const resolved = await resolveRules(
    { ...inputs, configFile },
    async (path) => (await readLocalFile(terminal, path))?.text,
  );
  const { keyField, rules } = resolved;
  const settings = {
    inputs,
    proxy: proxyOf(terminal.env),
    mask,
    debug: debugTo(shown, flags),
  };
  const bounds = { runTimeout: TIMEOUT, longestPause: LONGEST_PAUSE, repeats: 3 };
  const change = await withFetch(settings, bounds, (fetch, deadline) =>
    withCrm(settings, fetch, deadline, async (crm) => {
      const client = describeOnce(crm.openClient());
      const chosen = await crm.chooseModule(client);
      const module = withSeverityIn(chosen, resolved.severityField);
      const { url } = inputs.vtiger;
      const desk = openDesk(client, module, {
        url,
        keyField,
        assignedTo: undefined,
        hasTypedFields: false,
      });
      return work({
        client,
        module,
        desk,
        keyField,
        rules,
        dryRun: inputs.dryRun,
        suggest: didYouMean,
        warn: (message) => {
          shown.err(`Warning: ${toLogLine(message)}`);
        },
      });
    }),
  );
  if (flags['json'] !== undefined) shown.out(toSafeJson(change));
  else renderTicketChange(change).forEach(shown.out);
  const error = 'error' in change ? change.error : undefined;
  return error === undefined ? 0 : tellError(shown, error);
}

/** The settings of these commands; the others, such as ISSUE in the environment, have no say here. */
function settingsGiven(terminal: Terminal, flags: Given['flags']): Record<string, string> {
  const names: ReadonlySet<string> = new Set(TICKET_SETTINGS);
  const own = Object.entries(givenInputs(terminal, flags, 'query')).map(
    ([name, value]): [string, string] => [name, names.has(name) || name === 'command' ? value : ''],
  );
  return Object.fromEntries(own);
}
