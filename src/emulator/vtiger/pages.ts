// People at work in the CRM's own pages: what a test or the demo sees there, and what it does there
// without the web service.
import { findRecord, toId, type Installation, type Module } from './installation.ts';
import { store } from './operations/change.ts';
import { refuseDuplicate, reserve } from './operations/create.ts';
import { commentsOf, documentsOf } from './operations/relate.ts';
import type { StoredRecord } from './records.ts';
import { storeText } from './text.ts';

/** Every field of a record by name, as stored, with its `id`; '' for no value. */
export type PlainRecord = Readonly<Record<string, string>>;

export interface DocumentOnPage {
  readonly fields: PlainRecord;
  /** Absent for a link, and for a file that was lost. */
  readonly content?: Uint8Array;
}

export interface CrmPages {
  /** Tickets that can be seen, module by module, in the order of their ids. */
  tickets(): PlainRecord[];
  ticket(id: string): PlainRecord | undefined;
  comments(ticketId: string): PlainRecord[];
  documents(ticketId: string): DocumentOnPage[];
  /** An agent's edit of a ticket. @param by a user's id; the first user's by default */
  editTicket(id: string, fields: PlainRecord, by?: string): void;
  /**
   * Likewise by the whole form, which sends every field, changed or not, through a filter that takes out tags and
   * makes blanks of those that do not break (seen on 8.4.0).
   */
  saveTicketForm(id: string, fields: PlainRecord): void;
  deleteTicket(id: string): void;
  /** Makes a record of a module, such as Contacts, at once and visible. @returns its id */
  add(moduleName: string, fields: PlainRecord, by?: string): string;
}

export function openPages(installation: Installation): CrmPages {
  const moduleOf = (name: string): Module => {
    const module = installation.modules.get(name);
    if (module === undefined) throw new Error(`The embedded Vtiger has no module ${name}`);
    return module;
  };
  const ticketModules = [...installation.modules.values()].filter(
    ({ definition }) => definition.isTicket === true,
  );
  const find = (id: string): { module: Module; record: StoredRecord } => {
    const found = findRecord(installation, id);
    if (found?.module.definition.isTicket !== true) throw new Error(`There is no ticket ${id}`);
    return found;
  };
  const userOf = (id: string | undefined) => {
    const user = installation.users.find((user) => id === undefined || user.id === id);
    if (user === undefined) throw new Error(`There is no user ${id ?? ''}`);
    return user;
  };

  const editTicket: CrmPages['editTicket'] = (id, fields, by) => {
    const { module, record } = find(id);
    const values = typed(installation, module, fields);
    refuseDuplicate(module, values, record.number);
    store(installation, module, record.number, values, userOf(by));
  };

  return {
    tickets: () =>
      ticketModules.flatMap((module) =>
        [...module.table.visibleFrom(0)].map((record) => toPlain(module, record)),
      ),
    ticket(id) {
      const found = findRecord(installation, id);
      if (found?.module.definition.isTicket !== true) return undefined;
      return toPlain(found.module, found.record);
    },
    comments: (ticketId) =>
      commentsOf(installation, ticketId).map((record) => toPlain(moduleOf('ModComments'), record)),
    documents: (ticketId) =>
      documentsOf(installation, find(ticketId).record.number).map((record) => {
        const fields = toPlain(moduleOf('Documents'), record);
        const content = contentOf(installation, record);
        return content === undefined ? { fields } : { fields, content };
      }),
    editTicket,
    saveTicketForm(id, fields) {
      const { module, record } = find(id);
      const own = module.definition.fields.flatMap(({ name }): [string, string][] => {
        const value = record.fields[name];
        return value === undefined ? [] : [[name, purified(value)]];
      });
      editTicket(id, { ...Object.fromEntries(own), ...fields });
    },
    deleteTicket(id) {
      const { module, record } = find(id);
      module.table.remove(record.number);
    },
    add(moduleName, fields, by) {
      const module = moduleOf(moduleName);
      const user = userOf(by);
      const values = typed(installation, module, fields);
      refuseDuplicate(module, values);
      const owned = { assigned_user_id: user.id, source: 'CRM', ...values };
      const number = reserve(installation, module, user, owned);
      giveNumber(installation, module, number);
      module.table.reveal(number);
      return `${module.definition.idPrefix}x${number}`;
    },
  };
}

function purified(value: string): string {
  return value.replace(/<[a-z/!?][^>]*>?/gi, '').replaceAll('\u00a0', ' ');
}

/** What is stored of what a person typed. An unknown field is a mistake of the test. */
function typed(
  { version }: Installation,
  { definition }: Module,
  fields: PlainRecord,
): Record<string, string> {
  const entries = Object.entries(fields).map(([field, value]): [string, string] => {
    const type = definition.fields.find(({ name }) => name === field)?.type;
    if (type === undefined) throw new Error(`${definition.name} has no field ${field}`);
    const longText = type === 'text';
    return [field, storeText(value, { version, operation: 'create', field, longText })];
  });
  return Object.fromEntries(entries);
}

function giveNumber({ sequences }: Installation, module: Module, record: number): void {
  const { name, number } = module.definition;
  if (number === undefined) return;
  const next = (sequences.get(name) ?? 0) + 1;
  sequences.set(name, next);
  module.table.set(record, { [number.field]: `${number.prefix}${next}` });
}

function toPlain(module: Module, record: StoredRecord): PlainRecord {
  const fields = module.definition.fields.map(({ name }) => [name, record.fields[name] ?? '']);
  return { ...Object.fromEntries(fields), id: toId(module, record) } as PlainRecord;
}

function contentOf({ files }: Installation, { number }: StoredRecord): Uint8Array | undefined {
  return [...files.values()].find(({ documentNumber }) => documentNumber === number)?.content;
}
