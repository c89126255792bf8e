// Rules from all layers: defaults, config file, inline config, single inputs; the later win.
// With neither file nor inline config nothing but the defaults is loaded.
import { SyncError } from '../errors/sync-error.ts';
import type { DetailRules } from '../plan/details.ts';
import type { Rules } from '../plan/rules.ts';
import type { ConfigFile } from './config-file.ts';
import { DEFAULT_RULES } from './defaults.ts';
import type { Inputs } from './inputs.ts';
import { TAKEN_FOR_KEY, TAKEN_FOR_SEVERITY } from './own-fields.ts';
import { cleaned, listMistakes, quoteWithout } from './wording.ts';

export interface ResolvedRules {
  readonly rules: Rules;
  /** Absent: the key is a line in the description. */
  readonly keyField: string | undefined;
  /** The picklist for the severity, or `none`; absent: the module's own, if it has one. */
  readonly severityField: string | undefined;
  /** Only members of the project see the marker, where the host has such comments. */
  readonly internalMarker: boolean;
  readonly ticketExtras: {
    /** A user, a group, or an id; absent: the API user. */
    readonly assignedTo: string | undefined;
  };
}

/** Text of a file of the repository: from the checkout, else by the API; absent where neither has it. */
export type ReadConfigFile = (path: string) => Promise<string | undefined>;

interface ConfigSource {
  readonly title: string;
  readonly yaml: string;
}

/**
 * Reads what configures the decisions and lays it in layers. Maps are merged key by key; lists and
 * texts replace.
 *
 * @throws SyncError `config-missing` for a file that was named but does not exist; `config-invalid`
 *   naming every mistake in file and inline config; whatever `readConfigFile` throws
 */
export async function resolveRules(
  inputs: Inputs,
  readConfigFile: ReadConfigFile,
): Promise<ResolvedRules> {
  const secrets = [inputs.vtiger.accessKey, inputs.hostToken];
  const sources = await readSources(inputs, readConfigFile, secrets);
  const { configs, details } =
    sources.length > 0 ? await parseSources(sources, secrets) : NO_CONFIG;
  const merged = [...configs, asConfig(inputs)].reduce(withConfig, DEFAULTS);
  const resolved = { ...merged, rules: { ...merged.rules, details } };
  refuseShared(resolved, secrets);
  return resolved;
}

/** @throws SyncError `config-invalid` where two settings are about one field of the ticket */
function refuseShared(
  { keyField, severityField, rules }: ResolvedRules,
  secrets: readonly string[],
): void {
  const settings = [
    { name: 'key-field', field: keyField, taken: TAKEN_FOR_KEY },
    { name: 'ticket.severity-field', field: severityField, taken: TAKEN_FOR_SEVERITY },
  ];
  for (const { name, field = '', taken } of settings) {
    const shown = cleaned(field, secrets, 60);
    if (taken.has(field)) {
      const message = `${name}: ${shown} is written for something else; choose a field of its own`;
      throw new SyncError('config-invalid', message);
    }
    if (Object.hasOwn(rules.details?.fields ?? {}, field)) {
      const message = `ticket.fields.${shown} is the ${name}; the program writes it itself`;
      throw new SyncError('config-invalid', message);
    }
  }
  if (keyField !== undefined && keyField === severityField) {
    const shown = cleaned(keyField, secrets, 60);
    throw new SyncError('config-invalid', `key-field and ticket.severity-field are both ${shown}`);
  }
}

const DEFAULTS: ResolvedRules = {
  rules: DEFAULT_RULES,
  keyField: undefined,
  severityField: undefined,
  internalMarker: false,
  ticketExtras: { assignedTo: undefined },
};

/** `none` in any case, like all words of the config. */
function severityFieldIn(ticket: ConfigFile['ticket']): string | undefined {
  const field = ticket?.['severity-field'];
  return field?.toLowerCase() === 'none' ? 'none' : field;
}

interface ReadConfigs {
  readonly configs: readonly ConfigFile[];
  readonly details: DetailRules | undefined;
}

const NO_CONFIG: ReadConfigs = { configs: [], details: undefined };

async function readSources(
  inputs: Inputs,
  readConfigFile: ReadConfigFile,
  secrets: readonly string[],
): Promise<ConfigSource[]> {
  const file = await readConfigFile(inputs.configFile);
  const path = quoteWithout(secrets)(inputs.configFile);
  if (file === undefined && inputs.configFileNamed) {
    throw new SyncError(
      'config-missing',
      `config-file names ${path}, which is neither in the checkout nor in the repository`,
    );
  }
  const sources: ConfigSource[] = [];
  if (file !== undefined) sources.push({ title: `config file ${path}`, yaml: file });
  if (inputs.config !== undefined) sources.push({ title: 'input config', yaml: inputs.config });
  return sources;
}

async function parseSources(
  sources: readonly ConfigSource[],
  secrets: readonly string[],
): Promise<ReadConfigs> {
  const [{ parseConfig }, { detailRulesOf, isTemplate }] = await Promise.all([
    import('./parse-config.ts'),
    import('./detail-rules.ts'),
  ]);
  const compile = sources.some(({ yaml }) => isTemplate(yaml))
    ? (await import('./templates.ts')).openTemplates()
    : undefined;
  const parsed = sources.map(({ title, yaml }) => ({
    title,
    ...parseConfig(yaml, secrets, compile),
  }));
  const wrong = parsed.filter(({ mistakeCount }) => mistakeCount > 0);
  if (wrong.length === 0) {
    const configs = parsed.map(({ config }) => config);
    return { configs, details: detailRulesOf(configs, compile) };
  }
  const lists = wrong.map((one) => listMistakes(one.title, one.mistakes, one.mistakeCount));
  throw new SyncError('config-invalid', lists.join('\n'));
}

/** The single inputs that win over any config, as a config of their own. */
function asConfig({ bugLabels, minSeverity, keyField, comments }: Inputs): ConfigFile {
  return {
    ...(bugLabels && { 'bug-labels': [...bugLabels] }),
    ...(minSeverity && { 'min-severity': minSeverity }),
    ...(keyField && { 'key-field': keyField }),
    ...(comments && { comments }),
  };
}

function withConfig(base: ResolvedRules, config: ConfigFile): ResolvedRules {
  const { rules, ticketExtras } = base;
  const { ticket, policy } = config;
  return {
    rules: {
      bugLabels: config['bug-labels'] ?? rules.bugLabels,
      ignoreLabels: config['ignore-labels'] ?? rules.ignoreLabels,
      authors: config.authors ?? rules.authors,
      minSeverity: config['min-severity'] ?? rules.minSeverity,
      confidential: config.confidential ?? rules.confidential,
      severity: { ...rules.severity, ...config.severity },
      priority: { ...rules.priority, ...config.priority },
      status: { ...rules.status, ...config.status },
      ticket: {
        status: { ...rules.ticket.status, ...ticket?.status },
        severity: { ...rules.ticket.severity, ...ticket?.severity },
        priority: { ...rules.ticket.priority, ...ticket?.priority },
      },
      details: rules.details,
      policy: {
        unlabelled: policy?.unlabelled ?? rules.policy.unlabelled,
        issueDeleted: policy?.['issue-deleted'] ?? rules.policy.issueDeleted,
        ticketDeleted: policy?.['ticket-deleted'] ?? rules.policy.ticketDeleted,
        conflict: policy?.conflict ?? rules.policy.conflict,
      },
      comments: config.comments ?? rules.comments,
      ignoreCommenters: config['ignore-commenters'] ?? rules.ignoreCommenters,
      linkedFiles: config['linked-files'] ?? rules.linkedFiles,
    },
    keyField: config['key-field'] ?? base.keyField,
    severityField: severityFieldIn(ticket) ?? base.severityField,
    internalMarker: config.marker ? config.marker === 'internal' : base.internalMarker,
    ticketExtras: {
      assignedTo: ticket?.['assigned-to'] ?? ticketExtras.assignedTo,
    },
  };
}
