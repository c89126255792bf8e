// A draft in the CRM's fields and spelling: which field holds what, and how texts are written there.
import type { Fields } from '../plan/ticket.ts';
import type { Desk } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import { resolveOwner } from './owner.ts';
import { encodeDescription, encodeLine, encodeTitle } from './text.ts';

export function draftSpeller({
  client,
  module,
  settings,
}: DeskParts): Pick<Desk, 'toFields' | 'toStatusFields'> {
  let owner: Promise<string> | undefined;

  /** Looked up once: names do not change while a sweep lasts. */
  async function ownerField(): Promise<Fields> {
    const { assignedTo } = settings;
    if (assignedTo === undefined) return {};
    return { [module.owner]: await (owner ??= resolveOwner(client, assignedTo)) };
  }

  return {
    async toFields(draft, whole) {
      return {
        ...encodeFields(settings.fields),
        ...(await ownerField()),
        [module.title]: encodeTitle(draft.title),
        // Blanks at the end would be lost before a key line, and read back as somebody's edit.
        [module.description]: encodeDescription(draft.description, { more: whole }).trimEnd(),
        [module.status]: draft.status,
        [module.priority]: draft.priority,
        ...(module.severity !== undefined && { [module.severity]: draft.severity }),
      };
    },
    toStatusFields: (status) => ({ [module.status]: status }),
  };
}

/** Values of the config go through the codec too, as one line or as several. */
function encodeFields(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value.includes('\n') ? encodeDescription(value, { more: 'the config' }) : encodeLine(value),
    ]),
  );
}
