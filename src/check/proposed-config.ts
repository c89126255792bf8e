// The config that fits an account whose picklists the present one does not fit: YAML to paste.
import type { ResolvedRules } from '../config/resolve-rules.ts';
import { fieldProblems } from '../vtiger/check-fields.ts';
import type { FieldDescription, ModuleDescription } from '../vtiger/client.ts';
import type { TicketModule } from '../vtiger/modules/module.ts';
import { fittingValues, type Ladder } from './fitting-values.ts';

const LADDERS: readonly Ladder[] = ['status', 'severity', 'priority'];

/** @returns '' where the config fits, or where nothing could be proposed */
export function proposeConfig(
  described: ModuleDescription,
  module: TicketModule,
  { rules, severityField }: ResolvedRules,
): string {
  const like = severityField === 'none' ? undefined : severityLike(described)?.name;
  const found = module.severity ?? like;
  const names = { status: module.status, severity: found, priority: module.priority };
  const lines = LADDERS.flatMap((ladder) => {
    const wanted = rules.ticket[ladder];
    const name = names[ladder];
    // Nothing is proposed that an issue which comes back could not bring its ticket out of.
    const values = valuesOf(described, name, ladder === 'status' ? module.final : []);
    if (name === undefined || values === undefined) return [];
    const fits = Object.values(wanted).every(
      (value) => values.includes(value) && fieldProblems(described, name, value).length === 0,
    );
    if (fits) return [];
    const proposed = fittingValues(ladder, wanted, values);
    return [`  ${ladder}:`, ...proposed.map(toLine)];
  });
  if (lines.length === 0) return '';
  const isNew = module.severity === undefined && found !== undefined;
  return ['ticket:', ...(isNew ? [`  severity-field: ${found}`] : []), ...lines].join('\n');

  function toLine({ level, value, isGuess }: ReturnType<typeof fittingValues>[number]): string {
    const remark = isGuess ? ' # no value looks like this: choose one' : '';
    return `    ${level}: ${toYamlText(value)}${remark}`;
  }
}

/** A picklist of the module's that is called severity, where the module has none of its own. */
export function severityLike({ fields }: ModuleDescription): FieldDescription | undefined {
  return fields.find(
    ({ name, label, type, editable }) =>
      type === 'picklist' && editable && /severit/i.test(`${name} ${label}`),
  );
}

function valuesOf(
  { fields }: ModuleDescription,
  name: string | undefined,
  without: readonly string[],
): [string, ...string[]] | undefined {
  const picklist = fields.find((field) => field.name === name)?.picklist ?? [];
  const [first, ...more] = picklist
    .map(({ value }) => value)
    .filter((value) => !without.includes(value));
  return first === undefined ? undefined : [first, ...more];
}

/** Words that YAML takes for something other than a text, in any of its versions. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

function toYamlText(value: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} _/-]*(?<! )$/u.test(value) && !NO_TEXT.test(value);
  // U+FFFD is what becomes of a file in another encoding, so in a config it is taken for one.
  return isPlain ? value : JSON.stringify(value).replaceAll('\ufffd', String.raw`\ufffd`);
}
