// What a draft says beyond the basics, in the CRM's fields: values in the form of their fields, and names
// of people and customers as ids. Loaded only where a config asks for it.
import { SyncError } from '../errors/sync-error.ts';
import type { OwnerWish } from '../plan/assignee.ts';
import type { CustomerChoice } from '../plan/customer.ts';
import type { Details, DetailText } from '../plan/details.ts';
import type { Draft } from '../plan/draft.ts';
import type { Fields } from '../plan/ticket.ts';
import { customerFinder, type CustomerKind, type CustomerReading } from './customers.ts';
import type { DeskParts } from './desk-parts.ts';
import { toFieldValue } from './field-values.ts';
import { findOwner, type OwnerReading } from './owner.ts';
import { encodeArea } from './text.ts';
import { isRecordId } from './vtql.ts';

export interface SpeltDetails {
  readonly fields: Fields;
  /** Sentences for people. */
  readonly remarks: readonly string[];
}

type Found = Extract<CustomerReading, { kind: 'found' }>;

export function detailSpeller(
  parts: DeskParts,
): (draft: Draft, whole: string) => Promise<SpeltDetails> {
  const { client, module, settings, describe, lookedUp } = parts;
  const findCustomer = customerFinder(client);
  const owners = new Map<string, Promise<OwnerReading>>();

  return async ({ details }, whole) => {
    if (details === undefined) return { fields: {}, remarks: [] };
    const [texts, owner, customers] = await Promise.all([
      spellTexts(details.fields, whole),
      spellOwner(details.owner),
      spellCustomers(details),
    ]);
    const { solution } = details;
    return {
      fields: {
        ...texts,
        ...(solution !== undefined && {
          [module.solution]: encodeArea(solution, { more: whole }).trimEnd(),
        }),
        ...owner.fields,
        ...customers.fields,
      },
      remarks: [...owner.remarks, ...customers.remarks],
    };
  };

  /** @throws SyncError that names every value that does not fit */
  async function spellTexts(texts: readonly DetailText[], whole: string): Promise<Fields> {
    if (texts.length === 0) return {};
    const description = await describe();
    const spelt = texts.map(({ field, text }) => ({
      field,
      ...toFieldValue(description, field, text, whole),
    }));
    const problems = spelt.flatMap((one) => ('problem' in one ? [one.problem] : []));
    const [first] = problems;
    if (first !== undefined) {
      const named = problems.map(({ text }) => `ticket.fields: ${text}`).join(' ');
      throw new SyncError(first.code, named);
    }
    return Object.fromEntries(
      spelt.flatMap((one) => ('value' in one ? [[one.field, one.value]] : [])),
    );
  }

  /** The first of the assignees whom the CRM knows. */
  async function spellOwner({ owners: wished, strangers }: OwnerWish): Promise<SpeltDetails> {
    const remarks: string[] = [];
    const instead = `The ticket goes to ${settings.assignedTo ?? 'the API user, or stays where it is'}.`;
    for (const { login, name } of wished) {
      const reading = await readOwner(name);
      if (reading.kind === 'found') {
        if (!isRecordId(name)) lookedUp.add(reading.id);
        return { fields: { [module.owner]: reading.id }, remarks };
      }
      remarks.push(
        `ticket.assignees: ${login} is ${JSON.stringify(name)} there, but no group or user is called so. ${reading.hint}`,
      );
    }
    if (wished.length === 0 && strangers.length > 0) {
      remarks.push(`ticket.assignees says nobody for ${strangers.join(', ')}.`);
    }
    return { fields: {}, remarks: remarks.length === 0 ? [] : [...remarks, instead] };
  }

  function readOwner(name: string): Promise<OwnerReading> {
    const known = owners.get(name);
    if (known !== undefined) return known;
    const reading = findOwner(client, name);
    owners.set(name, reading);
    reading.catch(() => owners.delete(name));
    return reading;
  }

  async function spellCustomers({ account, contact }: Details): Promise<SpeltDetails> {
    const own = await choose('account', account);
    const person = await choose('contact', contact, own.found?.id);
    // A contact brings its account along, as in the CRM's own form.
    const home = own.found?.id ?? person.found?.account;
    return {
      fields: {
        ...(home !== undefined && { [module.account]: home }),
        ...(person.found !== undefined && { [module.contact]: person.found.id }),
      },
      remarks: [...own.remarks, ...person.remarks],
    };
  }

  /**
   * The first choice that is one customer. A label that names none is remarked on: anybody with the right
   * to label can make it. The config has to be right.
   *
   * @throws SyncError `ticket-value` where the config names none, or several
   */
  async function choose(
    kind: CustomerKind,
    choices: readonly CustomerChoice[],
    account?: string,
  ): Promise<{ readonly found: Found | undefined; readonly remarks: readonly string[] }> {
    const labels = choices.flatMap(({ label }) => (label === undefined ? [] : [label]));
    const remarks =
      labels.length > 1 ? [`Several labels name the ${kind}: ${labels.join(', ')}.`] : [];
    for (const { customer, label } of choices) {
      const reading = await findCustomer(kind, customer, account);
      if (reading.kind === 'found') {
        for (const id of [reading.id, reading.account]) if (id !== undefined) lookedUp.add(id);
        return { found: reading, remarks };
      }
      const { why, hint } = reading;
      if (label === undefined)
        throw new SyncError('ticket-value', `ticket.${kind}: ${why}.`, { hint });
      remarks.push(`Label ${JSON.stringify(label)}: ${why}. ${hint}`);
    }
    return { found: undefined, remarks };
  }
}
