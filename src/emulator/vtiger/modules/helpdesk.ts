// HelpDesk, the ticket module of a fresh install, with the custom fields that an administrator added.
import {
  field,
  idField,
  MODIFIED_BY,
  OWNER,
  SOURCE,
  STARRED_AND_TAGS,
  TIMES,
  type FieldDefinition,
  type FieldType,
  type ModuleDefinition,
} from './field.ts';

export interface CustomField {
  /** As Vtiger names them: `cf_903`. */
  readonly name: string;
  readonly label: string;
  readonly type?: Extract<FieldType, 'string' | 'text' | 'picklist' | 'integer' | 'boolean'>;
  /** The values of a picklist. */
  readonly values?: readonly string[];
  readonly mandatory?: boolean;
}

/** The custom text field that holds an issue's key. */
export interface KeyField {
  readonly name: string;
  /** Whether duplicate prevention is on for it. */
  readonly unique: boolean;
}

export function defineHelpDesk(
  keyField: KeyField | undefined,
  custom: readonly CustomField[],
): ModuleDefinition {
  return {
    name: 'HelpDesk',
    label: 'Tickets',
    idPrefix: 17,
    isEntity: true,
    fields: [
      ...STANDARD,
      ...addedFields(keyField, custom),
      field('description', 'Description', 'text'),
      field('solution', 'Solution', 'text'),
      idField('ticketid'),
    ],
    labelledBy: ['ticket_title'],
    labelFields: 'title',
    number: { field: 'ticket_no', prefix: 'TT' },
    indexed: keyField === undefined ? [] : [keyField.name],
    described: true,
    isTicket: true,
  };
}

/** What an administrator added to a ticket module. */
export function addedFields(
  keyField: KeyField | undefined,
  custom: readonly CustomField[],
): FieldDefinition[] {
  return [...(keyField === undefined ? [] : [toKeyField(keyField)]), ...custom.map(toField)];
}

function toKeyField({ name, unique }: KeyField): FieldDefinition {
  return field(name, 'Source Issue', 'string', { unique });
}

function toField({ name, label, type = 'string', values = [], mandatory }: CustomField) {
  return field(name, label, type, {
    mandatory: mandatory ?? false,
    ...(type === 'picklist' && { values }),
  });
}

const STANDARD: readonly FieldDefinition[] = [
  field('ticket_no', 'Ticket Number', 'string', { readOnly: true, notNullable: true }),
  OWNER,
  field('parent_id', 'Organization Name', 'reference', { refersTo: ['Accounts'] }),
  field('ticketpriorities', 'Priority', 'picklist', {
    mandatory: true,
    values: ['Low', 'Normal', 'High', 'Urgent'],
  }),
  field('product_id', 'Product Name', 'reference', { refersTo: ['Products'] }),
  field('ticketseverities', 'Severity', 'picklist', {
    values: ['Minor', 'Major', 'Feature', 'Critical'],
  }),
  field('ticketstatus', 'Status', 'picklist', {
    mandatory: true,
    values: ['Open', 'In Progress', 'Wait For Response', 'Closed'],
  }),
  field('ticketcategories', 'Category', 'picklist', {
    values: ['Big Problem', 'Small Problem', 'Other Problem'],
  }),
  field('update_log', 'Update History', 'text', {
    readOnly: true,
    undescribed: true,
    emptyIsNull: true,
  }),
  field('hours', 'Hours', 'double'),
  field('days', 'Days', 'double'),
  ...TIMES,
  field('from_portal', 'From Portal', 'boolean'),
  MODIFIED_BY,
  field('ticket_title', 'Title', 'string', { mandatory: true, notNullable: true }),
  field('contact_id', 'Contact Name', 'reference', { refersTo: ['Contacts'] }),
  SOURCE,
  ...STARRED_AND_TAGS,
];
