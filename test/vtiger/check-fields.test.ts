// What a write would lose, as a table on a small module: each problem is named, with the cure's words.
import { describe, expect, it } from 'vitest';
import { checkFields } from '../../src/vtiger/check-fields.ts';
import type { FieldDescription, ModuleDescription } from '../../src/vtiger/client.ts';

function field(name: string, label: string, extra: Partial<FieldDescription> = {}) {
  const plain = { mandatory: false, editable: true, unique: false, type: 'string' };
  return { name, label, ...plain, picklist: undefined, ...extra };
}

const values = (...all: string[]) => all.map((value) => ({ value, label: value }));

const MODULE: ModuleDescription = {
  name: 'HelpDesk',
  createable: true,
  updateable: true,
  deleteable: false,
  idPrefix: '17',
  fields: [
    field('ticket_no', 'Number', { editable: false, mandatory: true }),
    field('ticket_title', 'Title', { mandatory: true }),
    field('ticketstatus', 'Status', {
      mandatory: true,
      type: 'picklist',
      picklist: values('Open', 'Closed'),
    }),
    field('cf_9', 'Systems', { type: 'multipicklist', picklist: values('Web', 'App', 'API') }),
    field('description', 'Description', { type: 'text' }),
  ],
};
const WHOLE = { ticket_title: 'T', ticketstatus: 'Open' };

describe('checkFields', () => {
  it.each([
    ['a whole ticket', 'create', WHOLE],
    ['one field', 'revise', { description: 'D' }],
    ['several values where several are allowed', 'revise', { cf_9: 'Web |##| API' }],
    ['a choice taken back', 'revise', { cf_9: '' }],
    ['zero', 'create', { ...WHOLE, ticket_title: '0' }],
  ] as const)('lets %s pass', (_what, write, fields) => {
    expect(() => {
      checkFields(MODULE, fields, write);
    }).not.toThrow();
  });

  it.each([
    ['create', { ...WHOLE, cf_1: 'x' }, 'ticket-field', 'HelpDesk has no field "cf_1".'],
    ['revise', { ticket_no: 'TT1' }, 'ticket-field', 'Number (ticket_no) cannot be written.'],
    ['revise', { constructor: 'x' }, 'ticket-field', 'HelpDesk has no field "constructor".'],
    [
      'create',
      { ...WHOLE, ticketstatus: 'open' },
      'ticket-value',
      'Status (ticketstatus) has no value "open"; there are "Open", "Closed".',
    ],
    [
      'revise',
      { cf_9: 'Web |##| Fax' },
      'ticket-value',
      'Systems (cf_9) has no value "Fax"; there are "Web", "App", "API".',
    ],
    ['create', { ticketstatus: 'Open' }, 'ticket-mandatory', 'Title (ticket_title) is mandatory.'],
    ['revise', { ticket_title: '' }, 'ticket-mandatory', 'Title (ticket_title) is mandatory.'],
  ] as const)('refuses on %s: %j', (write, fields, code, message) => {
    expect(() => {
      checkFields(MODULE, fields, write);
    }).toThrow(expect.objectContaining({ code, message }));
  });

  it('names all problems at once', () => {
    expect(() => {
      checkFields(MODULE, { ticketstatus: 'New', cf_1: 'x' }, 'create');
    }).toThrow(/"New".*"cf_1".*Title/);
  });

  it.each([
    ['create', 'createable'],
    ['revise', 'updateable'],
  ] as const)('refuses to %s where the user may not', (write, right) => {
    expect(() => {
      checkFields({ ...MODULE, [right]: false }, WHOLE, write);
    }).toThrow(expect.objectContaining({ code: 'vtiger-denied' }));
  });
});
