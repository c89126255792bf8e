// One installed CRM: its modules, people, records and the sequences that give ids and numbers. It knows
// nothing of HTTP, sessions or VTQL.
import { randomBytes } from 'node:crypto';
import type { VtigerVersion } from './answers.ts';
import { DOCUMENT_FOLDERS, DOCUMENTS } from './modules/documents.ts';
import type { ModuleDefinition } from './modules/field.ts';
import { aboutTickets } from './modules/modcomments.ts';
import { ACCOUNTS, CONTACTS, GROUPS, USERS } from './modules/people.ts';
import { createTable, type RecordTable, type StoredRecord } from './records.ts';

/** What a user may do with records of a kind. All but tickets and comments are open to every user. */
export interface Rights {
  readonly create: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
}

export interface UserOptions {
  readonly name: string;
  readonly admin?: boolean;
  /** 16 letters and digits; a random one if absent. */
  readonly accessKey?: string;
  /** Of a user who is no administrator; by default create and edit. */
  readonly rights?: Partial<Rights>;
  /** The same for comments; by default everything. */
  readonly commentRights?: Partial<Rights>;
  /** The same for documents. */
  readonly documentRights?: Partial<Rights>;
  /** Modules that the user's profile does not let them view, such as `Documents`; by default none. */
  readonly hidden?: readonly string[];
  /** Whether tickets of other owners are kept from the user, as where the sharing of tickets is private. */
  readonly seesOwnOnly?: boolean;
  /** Whether the user's numbers have a comma before their decimals, and points between thousands. */
  readonly decimalComma?: boolean;
}

export interface VtigerUser {
  /** `19x1`, `19x5`, … */
  readonly id: string;
  readonly name: string;
  readonly accessKey: string;
  readonly admin: boolean;
  /** For tickets. */
  readonly rights: Rights;
  readonly commentRights: Rights;
  readonly documentRights: Rights;
  readonly hidden: readonly string[];
  readonly seesOwnOnly: boolean;
  readonly decimalComma: boolean;
}

/** A file behind a document. */
export interface StoredFile {
  readonly documentNumber: number;
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

export interface InstallationOptions {
  readonly version: VtigerVersion;
  readonly clock: () => Date;
  readonly users: readonly UserOptions[];
  /** One or several; the first is the usual one. */
  readonly ticketModules: readonly ModuleDefinition[];
  readonly uploadLimit?: number | undefined;
  readonly workflow?: Workflow | undefined;
}

/** What an administrator has the CRM make of a new ticket, in the very second of its creation (seen on 8.4.0). */
export type Workflow = (
  fields: Readonly<Record<string, string>>,
) => Readonly<Record<string, string>>;

/** Vtiger's upload_maxsize by default, in bytes. A larger file is lost and nothing says so. */
const UPLOAD_LIMIT = 3_000_000;

export interface Module {
  readonly definition: ModuleDefinition;
  readonly table: RecordTable;
}

export interface Installation {
  readonly version: VtigerVersion;
  readonly users: readonly VtigerUser[];
  readonly modules: ReadonlyMap<string, Module>;
  /** By the number that stands before the `x` of an id. */
  readonly modulesByPrefix: ReadonlyMap<number, Module>;
  /** By the number of the attachment. */
  readonly files: Map<number, StoredFile>;
  /** The largest file that is kept, in bytes. */
  readonly uploadLimit: number;
  /** Numbers of the documents of a ticket, by the ticket's number. */
  readonly documentsOf: Map<number, Set<number>>;
  readonly workflow: Workflow | undefined;
  /** Last number of each module's people-readable sequence, such as `TT`. */
  readonly sequences: Map<string, number>;
  /** A number that no record had before: all entity modules share one sequence. */
  takeNumber(): number;
  /** Whether a record had this number once, be it deleted since. */
  wasGiven(number: number): boolean;
  /** Now, as the database writes it: `YYYY-MM-DD HH:MM:SS` in UTC. */
  timestamp(): string;
}

export function install(options: InstallationOptions): Installation {
  const { ticketModules } = options;
  const comments = aboutTickets(ticketModules.map(({ name }) => name));
  const definitions = [...ticketModules, comments, DOCUMENTS, ACCOUNTS, CONTACTS, USERS, GROUPS];
  const modules = [...definitions, DOCUMENT_FOLDERS].map((definition): Module => {
    return { definition, table: createTable(definition.indexed) };
  });
  const users = options.users.map(toUser);
  let lastNumber = 0;
  const installation: Installation = {
    version: options.version,
    users,
    modules: new Map(modules.map((module) => [module.definition.name, module])),
    modulesByPrefix: new Map(modules.map((module) => [module.definition.idPrefix, module])),
    files: new Map(),
    uploadLimit: options.uploadLimit ?? UPLOAD_LIMIT,
    workflow: options.workflow,
    documentsOf: new Map(),
    sequences: new Map(),
    takeNumber: () => ++lastNumber,
    wasGiven: (number) => number > 0 && number <= lastNumber,
    timestamp: () => options.clock().toISOString().slice(0, 19).replace('T', ' '),
  };
  for (const [module, rows] of fixedRows(users)) fill(installation, module, rows);
  return installation;
}

/** What a user may do in a module; undefined where there is nothing that anybody may not do. */
export function rightsIn({ definition }: Module, user: VtigerUser): Rights | undefined {
  if (definition.isTicket === true) return user.rights;
  if (definition.name === 'Documents') return user.documentRights;
  return definition.name === 'ModComments' ? user.commentRights : undefined;
}

/** Whether the record is not the user's to read or to change. */
export function isKeptFrom(
  { id, seesOwnOnly }: VtigerUser,
  { definition }: Module,
  { fields }: StoredRecord,
): boolean {
  return seesOwnOnly && definition.isTicket === true && fields['assigned_user_id'] !== id;
}

/** The record that an id names, if it can be seen. */
export function findRecord(
  installation: Installation,
  id: string,
): { module: Module; record: StoredRecord } | undefined {
  const parts = toIdParts(id);
  const module = parts && installation.modulesByPrefix.get(parts.prefix);
  const record = parts && module?.table.get(parts.number);
  return module && record && { module, record };
}

/** `17x42` in its two numbers, or undefined for what is no id. */
export function toIdParts(id: string): { prefix: number; number: number } | undefined {
  const match = /^(\d+)x(\d+)$/.exec(id);
  return match === null ? undefined : { prefix: Number(match[1]), number: Number(match[2]) };
}

export function toId(module: Module, { number }: StoredRecord): string {
  return `${module.definition.idPrefix}x${number}`;
}

// Users and groups share one sequence; a fresh install has the administrator and three groups.
const FIRST_FREE_PERSON = 5;
const ACCESS_KEY_LENGTH = 16;
const EVERYTHING: Rights = { create: true, edit: true, delete: true };

function toUser(options: UserOptions, at: number): VtigerUser {
  const { name, admin = false, rights, commentRights, documentRights, hidden = [] } = options;
  const number = at === 0 ? 1 : FIRST_FREE_PERSON + at - 1;
  const random = randomBytes(ACCESS_KEY_LENGTH / 2).toString('hex');
  return {
    id: `${USERS.idPrefix}x${number}`,
    name,
    admin,
    accessKey: options.accessKey ?? random,
    rights: admin ? EVERYTHING : { ...EVERYTHING, delete: false, ...rights },
    commentRights: admin ? EVERYTHING : { ...EVERYTHING, ...commentRights },
    documentRights: admin ? EVERYTHING : { ...EVERYTHING, ...documentRights },
    hidden: admin ? [] : ['Users', ...hidden],
    seesOwnOnly: !admin && options.seesOwnOnly === true,
    decimalComma: options.decimalComma === true,
  };
}

type Rows = readonly (readonly [number: number, fields: Record<string, string>])[];

function fixedRows(users: readonly VtigerUser[]): [string, Rows][] {
  const people = users.map((user): Rows[number] => [
    toIdParts(user.id)?.number ?? 0,
    {
      user_name: user.name,
      ...namesOf(user),
      email1: emailOf(user),
      is_admin: user.admin ? 'on' : 'off',
      status: 'Active',
    },
  ]);
  const groups: Rows = [
    [2, { groupname: 'Team Selling' }],
    [3, { groupname: 'Marketing Group' }],
    [4, { groupname: 'Support Group' }],
  ];
  const folder = { foldername: 'Default', description: 'This is a Default Folder', sequence: '1' };
  return [
    ['Users', people],
    ['Groups', groups],
    ['DocumentFolders', [[1, folder]]],
  ];
}

export function namesOf({ name, admin }: VtigerUser): { first_name: string; last_name: string } {
  return { first_name: '', last_name: admin ? 'Administrator' : name };
}

export function emailOf({ name }: VtigerUser): string {
  return `${name}@example.com`;
}

function fill(installation: Installation, module: string, rows: Rows): void {
  const table = installation.modules.get(module)?.table;
  for (const [number, fields] of rows) {
    table?.add(number, fields);
    table?.reveal(number);
  }
}
