// A draft in the CRM's fields and spelling: which field holds what, and how texts are written there.
import type { Draft } from '../plan/draft.ts';
import type { Fields } from '../plan/ticket.ts';
import type { Desk } from './desk.ts';
import type { DeskParts } from './desk-parts.ts';
import type { SpeltDetails } from './detail-fields.ts';
import { resolveOwner } from './owner.ts';
import { encodeDescription, encodeTitle } from './text.ts';

const NOTHING: SpeltDetails = { fields: {}, remarks: [] };

export function draftSpeller(
  parts: DeskParts,
): Pick<Desk, 'textField' | 'toFields' | 'toTextField' | 'remarksOn' | 'toStatusFields'> {
  const { client, module, settings, lookedUp } = parts;
  let owner: Promise<string> | undefined;
  let speller: Promise<(draft: Draft, whole: string) => Promise<SpeltDetails>> | undefined;

  /** Looked up once: names do not change while a sweep lasts. */
  async function ownerField(): Promise<Fields> {
    const { assignedTo } = settings;
    if (assignedTo === undefined) return {};
    const id = await (owner ??= resolveOwner(client, assignedTo));
    if (id !== assignedTo) lookedUp.add(id);
    return { [module.owner]: id };
  }

  /** Loaded only where the config asks for more than the basics. */
  async function spellDetails(draft: Draft, whole: string): Promise<SpeltDetails> {
    if (draft.details === undefined) return NOTHING;
    speller ??= import('./detail-fields.ts').then(({ detailSpeller }) => detailSpeller(parts));
    return (await speller)(draft, whole);
  }

  return {
    textField: module.description,
    async toFields(draft, whole) {
      const { fields: details } = await spellDetails(draft, whole);
      return {
        ...(details[module.owner] === undefined && (await ownerField())),
        ...details,
        [module.title]: encodeTitle(draft.title),
        [module.status]: draft.status,
        [module.priority]: draft.priority,
        ...(module.severity !== undefined && { [module.severity]: draft.severity }),
      };
    },
    // Blanks at the end would be lost before a key line, and read back as somebody's edit.
    toTextField: (text, whole) => ({
      [module.description]: encodeDescription(text, { more: whole }).trimEnd(),
    }),
    remarksOn: async (draft) => (await spellDetails(draft, '')).remarks,
    toStatusFields: (status) => ({ [module.status]: status }),
  };
}
