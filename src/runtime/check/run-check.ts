// `check`, wherever it runs: connects what there is to connect, and has every step tried.
import type { Finding } from '../../check/finding.ts';
import { checkSetUp, type FoundRules, type SetUp } from '../../check/set-up.ts';
import type { GivenInputs, InputMistake } from '../../config/input-form.ts';
import { examineInputs, tokenInputOf, type Inputs } from '../../config/inputs.ts';
import { resolveRules } from '../../config/resolve-rules.ts';
import type { WhereSet } from '../../config/where-set.ts';
import { SyncError } from '../../errors/sync-error.ts';
import { placeOn, type HostName } from '../../hosts/hosts.ts';
import { openHost, openHostAccess } from '../../hosts/open-host.ts';
import type { Deadline } from '../../http/deadline.ts';
import type { Fetch } from '../../http/http.ts';
import { withFetch } from '../connect.ts';
import type { RunSettings } from '../run.ts';
import { openCheckedCrm } from './checked-crm.ts';

/** Longest check, in ms. */
const CHECK_TIMEOUT = 120_000;
/** Longest pause that a server may ask for, in ms: somebody is waiting for the answer. */
const LONGEST_PAUSE = 5_000;

export interface CheckSettings extends Omit<
  RunSettings,
  'inputs' | 'place' | 'warn' | 'workspace'
> {
  /** The kind of code host, known even where it is not known which repository is meant. */
  readonly host: HostName;
  /** Where the settings come from. */
  readonly where: WhereSet;
  /** An error where it can't be told which repository is meant. */
  readonly place: RunSettings['place'] | SyncError;
}

/**
 * @param onFinding called with each finding as soon as it is there
 * @returns all findings; undefined where the program is switched off
 */
export async function runCheck(
  given: GivenInputs,
  settings: CheckSettings,
  onFinding: (finding: Finding) => void,
): Promise<Finding[] | undefined> {
  const { inputs, mistakes } = examineInputs(given, settings.host, settings.where);
  if (!inputs.enabled) return undefined;
  const bounds = { runTimeout: CHECK_TIMEOUT, longestPause: LONGEST_PAUSE, repeats: 1 };
  return withFetch(settings, bounds, async (fetch, deadline) => {
    const findings: Finding[] = [];
    const setUp = await toSetUp({ inputs, mistakes, settings, fetch, deadline });
    for await (const finding of checkSetUp(setUp)) {
      findings.push(finding);
      onFinding(finding);
    }
    return findings;
  });
}

interface Parts {
  readonly inputs: Inputs;
  readonly mistakes: readonly InputMistake[];
  readonly settings: CheckSettings;
  readonly fetch: Fetch;
  readonly deadline: Deadline;
}

async function toSetUp(parts: Parts): Promise<SetUp> {
  const { inputs, mistakes, settings, fetch, deadline } = parts;
  const { place } = settings;
  const { url, username } = inputs.vtiger;
  const common = {
    inputs,
    mistakes,
    tokenInput: tokenInputOf(settings.host),
    crm:
      url === '' || username === ''
        ? undefined
        : await openCheckedCrm({ inputs, ...settings }, fetch, deadline),
  };
  if (inputs.hostToken === '' || place instanceof SyncError) {
    return {
      ...common,
      // Without a token it does not matter which repository is meant.
      host: inputs.hostToken !== '' && place instanceof SyncError ? place : undefined,
      readRules: () => readRules(inputs, settings, undefined),
      place: place instanceof SyncError ? NOWHERE : place,
    };
  }
  const options = { fetch, token: inputs.hostToken, ...place };
  return {
    ...common,
    host: await openHostAccess(options),
    readRules: async () => readRules(inputs, settings, await openHost(options)),
    place,
  };
}

/** For a look-up of which only the form matters. */
const NOWHERE = placeOn('github', {
  apiUrl: '',
  serverUrl: 'https://github.com',
  repository: '',
});

async function readRules(
  inputs: Inputs,
  { readCheckout }: CheckSettings,
  host: { readFile(path: string): Promise<string | undefined> } | undefined,
): Promise<FoundRules> {
  const sources: string[] = [];
  let unread: SyncError | undefined;
  const resolved = await resolveRules(inputs, async (path) => {
    const local = await readCheckout(path);
    if (local?.text !== undefined) sources.push(`${path}, from the working directory`);
    if (local !== undefined || host === undefined) return local?.text;
    try {
      const text = await host.readFile(path);
      if (text !== undefined) sources.push(`${path}, from the repository`);
      return text;
    } catch (thrown) {
      const isDenied = thrown instanceof SyncError && thrown.code === 'host-denied';
      // A run goes on without, too.
      if (!isDenied || inputs.configFileNamed) throw thrown;
      unread = thrown;
      return undefined;
    }
  });
  if (inputs.config !== undefined) sources.push('the input config');
  const none =
    host === undefined
      ? 'none in the working directory, and no repository to ask'
      : 'there is none';
  const source = sources.length > 0 ? sources.join(' and ') : `${none}: the defaults`;
  return { resolved, source, unread };
}
