// What a write would silently lose, found before it is sent: Vtiger stores unknown picklist values and
// drops unknown fields without a word, so the module's description is asked first.
import { SyncError } from '../errors/sync-error.ts';
import type { ErrorCode } from '../errors/catalog.ts';
import type { Fields } from '../plan/ticket.ts';
import type { FieldDescription, ModuleDescription } from './client.ts';

interface Problem {
  readonly code: ErrorCode;
  readonly text: string;
}

/** @throws SyncError that names every problem; its code is that of the first */
export function checkFields(
  module: ModuleDescription,
  fields: Fields,
  write: 'create' | 'revise',
): void {
  const problems = [
    ...rightProblems(module, write),
    ...Object.entries(fields).flatMap(([name, value]) => fieldProblems(module, name, value)),
    ...(write === 'create' ? mandatoryProblems(module, fields) : []),
  ];
  const [first] = problems;
  if (first === undefined) return;
  throw new SyncError(first.code, problems.map(({ text }) => text).join(' '));
}

function rightProblems(module: ModuleDescription, write: 'create' | 'revise'): Problem[] {
  const allowed = write === 'create' ? module.createable : module.updateable;
  if (allowed) return [];
  const verb = write === 'create' ? 'create' : 'edit';
  return [{ code: 'vtiger-denied', text: `The API user may not ${verb} in ${module.name}.` }];
}

function fieldProblems(module: ModuleDescription, name: string, value: string): Problem[] {
  const field = module.fields.find((candidate) => candidate.name === name);
  if (field === undefined) {
    return [{ code: 'ticket-field', text: `${module.name} has no field "${name}".` }];
  }
  if (!field.editable) {
    return [{ code: 'ticket-field', text: `${labelOf(field)} cannot be written.` }];
  }
  const values = field.picklist?.map((entry) => entry.value);
  // An empty value takes the choice back; no picklist lists it.
  if (values === undefined || value === '' || values.includes(value)) return [];
  const exist = values.map((known) => `"${known}"`).join(', ');
  return [
    {
      code: 'ticket-value',
      text: `${labelOf(field)} has no value "${value}"; there are ${exist}.`,
    },
  ];
}

function mandatoryProblems(module: ModuleDescription, fields: Fields): Problem[] {
  return module.fields
    .filter(({ name, mandatory, editable }) => mandatory && editable && !fields[name])
    .map((field) => ({ code: 'ticket-mandatory', text: `${labelOf(field)} is mandatory.` }));
}

function labelOf({ label, name }: FieldDescription): string {
  return `${label} (${name})`;
}
