// The flags that give a ticket's fields, long texts read from the standard input where they say so.
import { SyncError } from '../../../errors/sync-error.ts';
import {
  TICKET_PARTS,
  type GivenFields,
  type TicketPart,
} from '../../../vtiger/by-hand/given-fields.ts';
import type { Given } from '../commands.ts';
import type { Terminal } from '../terminal.ts';

/** The flag of each part where it is not the part's own name. */
const FLAG_OF: Readonly<Partial<Record<TicketPart, string>>> = { owner: 'assigned-to' };

/** For which `-` means the standard input. */
const LONG: ReadonlySet<TicketPart> = new Set(['description', 'solution']);

/**
 * @throws SyncError `input-invalid` for a --field without a name, or two texts from one input;
 *   `input-missing` where that is empty
 */
export async function readGivenFields(
  terminal: Terminal,
  { flags, repeated }: Given,
): Promise<GivenFields> {
  const parts = TICKET_PARTS.flatMap((part) => {
    const value = flags[FLAG_OF[part] ?? part];
    return value === undefined ? [] : [[part, value] as const];
  });
  const fields = Object.fromEntries((repeated['field'] ?? []).map(splitField));
  const [fromInput, ...others] = parts.flatMap(([part, value]) =>
    value === '-' && LONG.has(part) ? [part] : [],
  );
  if (fromInput === undefined) return { parts: Object.fromEntries(parts), fields };
  if (others.length > 0) {
    const names = [fromInput, ...others].join(' and ');
    throw new SyncError('input-invalid', `The standard input can be only one of ${names}.`);
  }
  const text = await readLongText(terminal, fromInput);
  return { parts: { ...Object.fromEntries(parts), [fromInput]: text }, fields };
}

/** Nothing comes of a command before that failed, say, which is no reason to empty the field. */
async function readLongText({ readInput }: Terminal, part: TicketPart): Promise<string> {
  const text = (await readInput()).trimEnd();
  if (text !== '') return text;
  throw new SyncError('input-missing', 'The standard input is empty.', {
    hint: `To empty the field, give it an empty text: --${part}=`,
  });
}

function splitField(given: string): readonly [name: string, value: string] {
  const [, name, value] = /^\s*(\w+)\s*=(.*)$/s.exec(given) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new SyncError('input-invalid', '--field takes a name and a value, such as cf_905=GitHub.');
}
