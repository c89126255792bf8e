// ModComments: comments on records, tickets among them.
import { field, idField, OWNER, SOURCE, TIMES, type ModuleDefinition } from './field.ts';

const COMMENTED_MODULES =
  'Leads SalesOrder PurchaseOrder Quotes Invoice Faq HelpDesk ProjectTask Project Potentials ' +
  'Accounts Contacts';

const MODCOMMENTS: ModuleDefinition = {
  name: 'ModComments',
  label: 'Comments',
  idPrefix: 30,
  isEntity: true,
  fields: [
    field('commentcontent', 'Comment', 'text', { mandatory: true }),
    OWNER,
    ...TIMES,
    field('related_to', 'Related To', 'reference', {
      mandatory: true,
      refersTo: COMMENTED_MODULES.split(' '),
    }),
    field('creator', 'Creator', 'reference', {
      refersTo: ['Users'],
      readOnly: true,
      notNullable: true,
    }),
    field('parent_comments', 'Related To', 'reference', { refersTo: ['ModComments'] }),
    { ...SOURCE, takenByCreate: true },
    field('customer', 'Customer', 'reference', { refersTo: ['Contacts'] }),
    field('userid', 'UserId', 'reference', { refersTo: [] }),
    field('reasontoedit', 'ReasonToEdit', 'text'),
    field('is_private', 'Is Private', 'integer'),
    field('filename', 'Attachment', 'file'),
    field('related_email_id', 'Related Email Id', 'integer', { default: '0' }),
    idField('modcommentsid'),
  ],
  labelledBy: ['commentcontent'],
  labelFields: 'commentcontent',
  indexed: ['related_to'],
  touches: 'related_to',
  described: true,
};

/** The module in a CRM with these ticket modules, which comments can be about as well. */
export function aboutTickets(ticketModules: readonly string[]): ModuleDefinition {
  const fields = MODCOMMENTS.fields.map((one) => {
    if (one.name !== 'related_to') return one;
    return { ...one, refersTo: [...new Set([...(one.refersTo ?? []), ...ticketModules])] };
  });
  return { ...MODCOMMENTS, fields };
}
