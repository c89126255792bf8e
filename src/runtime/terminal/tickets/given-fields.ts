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

/** @throws SyncError `input-invalid` for a --field without a name, or two texts from one input */
export async function readGivenFields(
  terminal: Terminal,
  { flags, repeated }: Given,
): Promise<GivenFields> {
  const parts = TICKET_PARTS.flatMap((part) => {
    const value = flags[FLAG_OF[part] ?? part];
    return value === undefined ? [] : [[part, value] as const];
  });
  const fields = (repeated['field'] ?? []).map(splitField);
  const fromInput = [...parts, ...fields].filter(([, value]) => value === '-');
  if (fromInput.length > 1) {
    const names = fromInput.map(([name]) => name).join(' and ');
    throw new SyncError('input-invalid', `The standard input can be only one of ${names}.`);
  }
  const text = fromInput.length === 0 ? '' : (await terminal.readInput()).trimEnd();
  const filled = (value: string): string => (value === '-' ? text : value);
  return {
    parts: Object.fromEntries(parts.map(([part, value]) => [part, filled(value)])),
    fields: Object.fromEntries(fields.map(([name, value]) => [name, filled(value)])),
  };
}

function splitField(given: string): readonly [name: string, value: string] {
  const [, name, value] = /^\s*(\w+)\s*=(.*)$/s.exec(given) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new SyncError('input-invalid', '--field takes a name and a value, such as cf_905=GitHub.');
}
