// What a write has left in the CRM in place of what was sent: numbers that are beyond a field's limits are capped,
// texts are cut, decimals dropped, all with success and without a word (measured on 8.4.0). Loaded only where
// fields beyond the basics are written.
import type { Fields } from '../plan/ticket.ts';
import { labelOf } from './check-fields.ts';
import type { FieldDescription, ModuleDescription } from './client.ts';
import { NUMERIC, withPlainNumbers } from './field-values.ts';
import { encodeLine } from './text.ts';

/** Choices and records are checked before, and can be the same under another spelling. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  'picklist',
  'multipicklist',
  'reference',
  'owner',
]);

/**
 * Sentences for people, one a field.
 *
 * @param record the ticket as it was answered; what is not in it was not asked back
 */
export function storedOtherwise(
  sent: Fields,
  record: Fields,
  module: ModuleDescription,
): readonly string[] {
  const shown = withPlainNumbers(record, module);
  return module.fields.flatMap((field) => {
    const [before, after] = [sent[field.name], shown[field.name]];
    if (before === undefined || after === undefined || NOT_COMPARED.has(field.type)) return [];
    return plain(before) === plain(after) ? [] : [toRemark(field, plain(before), plain(after))];
  });
}

/** Blanks at the ends and the kind of line ends are nobody's loss. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function toRemark(field: FieldDescription, before: string, after: string): string {
  if (after !== '' && before.startsWith(after) && !NUMERIC.has(field.type)) {
    const lengths = `${after.length} of ${before.length} characters`;
    return `${labelOf(field)} holds only the first ${lengths}: make the field longer, or the value shorter.`;
  }
  return `${labelOf(field)} was sent as ${shortened(before)}, and the CRM stored ${shortened(after)}: what the field can hold, the number format of the API user, or a workflow of the CRM may be why.`;
}

/** Characters of a value in a sentence. */
const SHOWN = 60;

function shortened(value: string): string {
  return JSON.stringify(encodeLine(value, SHOWN));
}
