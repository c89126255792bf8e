// Whether the tickets that the config describes can be written: pure, from the module's description.
import type { ResolvedRules } from '../config/resolve-rules.ts';
import { SyncError } from '../errors/sync-error.ts';
import type { TextRule } from '../plan/details.ts';
import type { Fields } from '../plan/ticket.ts';
import {
  fieldProblems,
  labelOf,
  mandatoryProblems,
  missingSeverity,
  optionalText,
  type Problem,
} from '../vtiger/check-fields.ts';
import type { FieldDescription, ModuleDescription } from '../vtiger/client.ts';
import { toFieldValue } from '../vtiger/field-values.ts';
import type { TicketModule } from '../vtiger/modules/module.ts';
import { failed, open, passed, type Finding } from './finding.ts';
import { proposeConfig, severityLike } from './proposed-config.ts';
import { denied, readOnly } from './rights.ts';
import type { StepId } from './steps.ts';

export function checkRights({ name, createable, updateable }: ModuleDescription): Finding[] {
  return [
    createable ? passed('create') : failed('create', denied(name, 'create')),
    updateable ? passed('edit') : failed('edit', denied(name, 'edit')),
  ];
}

/** Mandatory fields, and every value that the config can bring about. */
export function checkFields(
  described: ModuleDescription,
  module: TicketModule,
  resolved: ResolvedRules,
): Finding[] {
  const { rules, keyField } = resolved;
  const { ticket, details } = rules;
  const custom = details?.fields ?? {};
  const texts = [module.title, module.description, module.owner];
  const filled = {
    ...Object.fromEntries(texts.map((name) => [name, 'x'])),
    ...(keyField !== undefined && { [keyField]: 'x' }),
    ...mapValues(custom, (rule) => (typeof rule === 'string' ? rule : 'x')),
    ...(details?.account !== undefined && { [module.account]: 'x' }),
    ...(details?.contact !== undefined && { [module.contact]: 'x' }),
    [module.status]: ticket.status.open,
    [module.priority]: ticket.priority.normal,
    ...(module.severity !== undefined && { [module.severity]: ticket.severity.medium }),
  };
  return [
    mandatoryStep(described, module, filled, keyField),
    ...withConfig(proposeConfig(described, module, resolved), [
      statusStep(described, module, Object.values(ticket.status)),
      severityStep(described, module, resolved),
      valuesStep('priority', described, module.priority, Object.values(ticket.priority)),
    ]),
    extraFields(
      described,
      details?.solution === undefined ? custom : { ...custom, [module.solution]: details.solution },
    ),
    keyFieldStep(described, keyField),
  ];
}

/** What the issue itself gives has to be writable, too. */
function mandatoryStep(
  described: ModuleDescription,
  module: TicketModule,
  filled: Fields,
  keyField: string | undefined,
): Finding {
  const own = [module.title, module.description];
  const problems = [
    ...own.flatMap((name) => fieldProblems(described, name, 'x')),
    ...mandatoryProblems(described, filled, 'create'),
  ];
  const finding = judged('mandatory', problems, mandatoryNames(described));
  // Where the key is a line there is no empty text.
  const mayBeEmpty =
    keyField !== undefined &&
    mandatoryProblems(described, { ...filled, [module.description]: '' }, 'create').length > 0;
  if (finding.verdict !== 'passed' || !mayBeEmpty) return finding;
  const detail = `${finding.detail}; but of an issue without a body not, which gets no ticket`;
  return open('mandatory', detail, optionalText(described, module.description));
}

/** The config is for all of them; it stands with the last that it puts right. */
function withConfig(config: string, findings: readonly Finding[]): Finding[] {
  const last = findings.findLastIndex(
    ({ verdict, cure, code }) => verdict !== 'passed' && cure !== '' && code !== 'ticket-field',
  );
  return findings.map((finding, at) => (at === last ? { ...finding, config } : finding));
}

function statusStep(
  described: ModuleDescription,
  { status, final }: TicketModule,
  values: readonly string[],
): Finding {
  const finding = valuesStep('status', described, status, values);
  const dead = final.filter((value) => values.includes(value));
  if (finding.verdict !== 'passed' || dead.length === 0) return finding;
  return open(
    'status',
    `${finding.detail}; nothing leads out of ${dead.join(', ')}`,
    'An issue that is opened again could not open its ticket: give ticket.status.resolved and ticket.status.closed a value that can be opened again.',
  );
}

function severityStep(
  described: ModuleDescription,
  { severity }: TicketModule,
  { severityField, rules }: ResolvedRules,
): Finding {
  if (severityField === 'none') return passed('severity', 'left to the priority');
  if (severity === undefined) return withoutSeverity(described);
  const missing = missingSeverity(described, severity, severityLike(described));
  if (missing !== undefined) return failed('severity', missing);
  return valuesStep('severity', described, severity, Object.values(rules.ticket.severity));
}

function withoutSeverity(described: ModuleDescription): Finding {
  const like = severityLike(described);
  const detail = `${described.name} has no such field`;
  if (like === undefined) return open('severity', detail);
  return open(
    'severity',
    `${detail} of its own, but ${like.label} (${like.name}) looks like one`,
    `To have it written, set ticket.severity-field to ${like.name}.`,
  );
}

function mandatoryNames({ fields }: ModuleDescription): string {
  return fields
    .filter(({ mandatory }) => mandatory)
    .map(({ label }) => label)
    .join(', ');
}

function valuesStep(
  step: StepId,
  described: ModuleDescription,
  field: string,
  given: readonly string[],
): Finding {
  const values = [...new Set(given)];
  const problems = values.flatMap((value) => fieldProblems(described, field, value));
  return judged(step, problems, `${field}: ${values.join(', ')}`);
}

/** Of a template only the field can be tested: what it makes of an issue is not known before. */
function extraFields(
  described: ModuleDescription,
  fields: Readonly<Record<string, TextRule>>,
): Finding {
  const names = Object.keys(fields);
  if (names.length === 0) return open('fields', 'none are set');
  const problems = Object.entries(fields).flatMap(([name, rule]) => {
    if (typeof rule !== 'string') return fieldProblems(described, name, '');
    const value = toFieldValue(described, name, rule, '');
    return 'problem' in value ? [value.problem] : [];
  });
  return judged('fields', problems, names.join(', '));
}

function mapValues<Before, After>(
  record: Readonly<Record<string, Before>>,
  change: (value: Before) => After,
): Record<string, After> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function judged(step: StepId, problems: readonly Problem[], detail: string): Finding {
  const [first] = problems;
  if (first === undefined) return passed(step, detail);
  // A field that can't be written is one problem, however many values it should take.
  const texts = [...new Set(problems.map(({ text }) => text))];
  return failed(step, new SyncError(first.code, texts.join(' ')));
}

/** Types of a field that a URL can be written to, by Vtiger's names. */
const TEXT_TYPES = new Set(['string', 'text', 'url']);

function keyFieldStep(described: ModuleDescription, keyField: string | undefined): Finding {
  const others = described.fields.filter(({ name, unique }) => unique && name !== keyField);
  const names = others.map(labelOf).join(', ');
  const also = names === '' ? '' : `; Vtiger refuses a ticket with the ${names} of another`;
  if (keyField === undefined) {
    return open(
      'key-field',
      `there is none: the key is a line at the end of the description${also}`,
      'Better is a text field of its own: see "Give the key a field of its own" in the README.',
    );
  }
  const field = described.fields.find(({ name }) => name === keyField);
  if (field === undefined) return failed('key-field', noSuchField(described, keyField));
  const name = labelOf(field);
  if (!TEXT_TYPES.has(field.type)) {
    const message = `${name} is of type ${field.type}, which holds no address.`;
    return failed('key-field', new SyncError('ticket-field', message, { hint: TAKE_TEXT }));
  }
  if (!field.editable) return failed('key-field', readOnly(field));
  if (field.unique && others.length > 0) {
    return open(
      'key-field',
      `${name}: text, editable, but unique only together with ${names}`,
      `Works; safer is to choose the field alone: Settings → Module Layouts & Fields → ${described.name} → Duplicate Prevention. Vtiger refuses a ticket only where all that are chosen are the same as another's.`,
    );
  }
  if (field.unique) return passed('key-field', `${name}: text, editable, unique`);
  return open(
    'key-field',
    `${name}: text, editable, but not unique${also}`,
    `Works; safer is: Settings → Module Layouts & Fields → ${described.name} → Duplicate Prevention, choose the field, and no other. Vtiger then refuses a second ticket itself.`,
  );
}

const TAKE_TEXT = 'Choose a custom field of type text with a length of 255.';

function noSuchField({ name, fields }: ModuleDescription, keyField: string): SyncError {
  const custom = fields.filter(isCustomText).map((field) => `${field.name} (${field.label})`);
  const known = custom.length > 0 ? `Custom text fields are: ${custom.join(', ')}. ` : '';
  return new SyncError(
    'ticket-field',
    `${name} has no field "${keyField}", or the user may not see it.`,
    {
      hint: `${known}Correct key-field, or add a text field: Settings → Module Layouts & Fields → ${name}.`,
    },
  );
}

export function isCustomText({ name, type }: FieldDescription): boolean {
  return name.startsWith('cf_') && TEXT_TYPES.has(type);
}
