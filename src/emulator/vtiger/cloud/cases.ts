// Cases, the ticket module of Vtiger Cloud. The names of its fields are those that public clients of the
// REST API use, the states those of Vtiger's help pages; which fields are mandatory, and the values of
// the other picklists, are assumed.
import {
  field,
  idField,
  MODIFIED_BY,
  OWNER,
  SOURCE,
  STARRED_AND_TAGS,
  TIMES,
  type FieldDefinition,
  type ModuleDefinition,
} from '../modules/field.ts';
import { addedFields, type CustomField, type KeyField } from '../modules/helpdesk.ts';

export function defineCases(
  keyField: KeyField | undefined,
  custom: readonly CustomField[],
): ModuleDefinition {
  return {
    name: 'Cases',
    label: 'Cases',
    idPrefix: 39,
    isEntity: true,
    fields: [...STANDARD, ...addedFields(keyField, custom), idField('casesid')],
    labelledBy: ['title'],
    labelFields: 'title',
    number: { field: 'case_no', prefix: 'CASE' },
    indexed: keyField === undefined ? [] : [keyField.name],
    described: true,
    isTicket: true,
    closing: {
      field: 'casestatus',
      closed: ['Resolved', 'Closed'],
      final: ['Closed'],
      open: 'Open',
      waiting: ['Assigned', 'Wait for Customer', 'Wait for Third Party'],
      resolved: 'Resolved',
    },
  };
}

const STANDARD: readonly FieldDefinition[] = [
  field('title', 'Title', 'string', { mandatory: true, notNullable: true }),
  field('casestatus', 'Status', 'picklist', {
    mandatory: true,
    values: [
      'New',
      'Assigned',
      'Open',
      'Wait for Customer',
      'Wait for Third Party',
      'Resolved',
      'Closed',
    ],
  }),
  // Not those of HelpDesk, so that a config made for that is seen to fail before it writes.
  field('casepriority', 'Priority', 'picklist', {
    mandatory: true,
    values: ['Low', 'Medium', 'High', 'Urgent'],
  }),
  field('contact_id', 'Contact Name', 'reference', { refersTo: ['Contacts'] }),
  field('parent_id', 'Organization Name', 'reference', { refersTo: ['Accounts'] }),
  OWNER,
  ...TIMES,
  MODIFIED_BY,
  field('case_no', 'Case Number', 'string', { readOnly: true, notNullable: true }),
  field('resolution', 'Resolution', 'text'),
  field('reopen_count', 'Reopen Count', 'integer', { readOnly: true }),
  field('from_portal', 'From Portal', 'boolean'),
  SOURCE,
  ...STARRED_AND_TAGS,
  field('description', 'Description', 'text'),
];
