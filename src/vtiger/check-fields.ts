// What a write would silently lose, found before it is sent: Vtiger stores unknown picklist values and
// drops unknown fields without a word, so the module's description is asked first.
import { SyncError } from '../errors/sync-error.ts';
import type { ErrorCode } from '../errors/catalog.ts';
import type { Fields } from '../plan/ticket.ts';
import type { FieldDescription, ModuleDescription } from './client.ts';

/** What Vtiger writes between the values of a multi-select picklist. */
export const SEVERAL = ' |##| ';

export interface Problem {
  readonly code: ErrorCode;
  readonly text: string;
  /** What to do, where the code's general hint does not say it. */
  readonly hint?: string;
}

/** Which of the candidates was meant, as the end of a sentence, or nothing. */
export type Suggest = (text: string, candidates: readonly string[]) => string;

const noGuess: Suggest = () => '';

export interface CheckOptions {
  /** For people who type names and values. */
  readonly suggest?: Suggest;
  /** Written where nothing is given: they fill what is mandatory, and whether the user may write them is not asked. */
  readonly defaults?: Fields;
}

/** @throws SyncError that names every problem; its code is that of the first */
export function checkFields(
  module: ModuleDescription,
  fields: Fields,
  write: 'create' | 'revise',
  { suggest = noGuess, defaults = {} }: CheckOptions = {},
): void {
  const problems = [
    ...rightProblems(module, write),
    ...Object.entries(fields).flatMap(([name, value]) =>
      fieldProblems(module, name, value, suggest),
    ),
    ...mandatoryProblems(module, { ...defaults, ...fields }, write),
  ];
  const [first] = problems;
  if (first === undefined) return;
  const message = problems.map(({ text }) => text).join(' ');
  throw new SyncError(first.code, message, first.hint === undefined ? {} : { hint: first.hint });
}

function rightProblems(module: ModuleDescription, write: 'create' | 'revise'): Problem[] {
  const allowed = write === 'create' ? module.createable : module.updateable;
  if (allowed) return [];
  const verb = write === 'create' ? 'create' : 'edit';
  return [{ code: 'vtiger-denied', text: `The API user may not ${verb} in ${module.name}.` }];
}

/** What keeps a value from being written to a field. */
export function fieldProblems(
  module: ModuleDescription,
  name: string,
  value: string,
  suggest = noGuess,
): Problem[] {
  const field = module.fields.find((candidate) => candidate.name === name);
  if (field === undefined) {
    const guess = suggest(name, fieldNames(module));
    return [{ code: 'ticket-field', text: `${module.name} has no field "${name}"${guess || '.'}` }];
  }
  if (!field.editable) {
    return [readOnly(field)];
  }
  const values = field.picklist?.map((entry) => entry.value);
  // An empty value takes the choice back; no picklist lists it.
  if (values === undefined || value === '') return [];
  const chosen = field.type === 'multipicklist' ? value.split(SEVERAL) : [value];
  const unknown = chosen.filter((one) => !values.includes(one));
  if (unknown.length === 0) return [];
  const guess = suggest(unknown[0] ?? '', values).replace('?', '');
  return [
    {
      code: 'ticket-value',
      text: `${labelOf(field)} has no value ${quoted(unknown)}${guess}; there are ${quoted(values)}.`,
    },
  ];
}

function readOnly(field: FieldDescription): Problem {
  const text = `${labelOf(field)} cannot be written.`;
  const hint =
    field.name === 'id'
      ? "It is the record's own id, which the CRM alone gives: leave it out."
      : "The CRM fills it itself, or the API user's profile lets it be read alone: leave it out, or change the profile.";
  return { code: 'ticket-field', text, hint };
}

/**
 * A help desk can have its severity switched off, which no value of the config's would mend.
 *
 * @param like a picklist that may hold it
 * @returns the error, where the field is not there
 */
export function missingSeverity(
  { name, fields }: ModuleDescription,
  severity: string,
  like?: FieldDescription,
): SyncError | undefined {
  if (fields.some((field) => field.name === severity)) return undefined;
  const other = like === undefined ? 'the picklist that holds it' : `${like.name} (${like.label})`;
  const hint = `Set ticket.severity-field to none, which leaves the severity to the priority, or to ${other}.`;
  const message = `${name} has no field "${severity}", or the user may not see it.`;
  return new SyncError('ticket-field', message, { hint });
}

function fieldNames({ fields }: ModuleDescription): string[] {
  return fields.filter(({ editable }) => editable).map(({ name }) => name);
}

/** A create names every mandatory field; a revise empties none. */
export function mandatoryProblems(
  module: ModuleDescription,
  fields: Fields,
  write: 'create' | 'revise',
): (Problem & { readonly field: string })[] {
  return module.fields
    .filter(({ name, mandatory, editable }) => mandatory && editable && !fields[name])
    .filter(({ name }) => write === 'create' || Object.hasOwn(fields, name))
    .map((field) => ({
      code: 'ticket-mandatory',
      text: `${labelOf(field)} is mandatory.`,
      field: field.name,
    }));
}

/** The cure of a mandatory text, which no config can give. */
export function optionalText({ name, fields }: ModuleDescription, text: string): string {
  const label = fields.find((field) => field.name === text)?.label ?? text;
  return `An issue can be without text: make ${label} optional in the CRM, Settings → Module Layouts & Fields → ${name}.`;
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}

export function labelOf({ label, name }: FieldDescription): string {
  return `${label} (${name})`;
}
