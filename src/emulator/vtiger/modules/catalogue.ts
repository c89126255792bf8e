// The static lists of the web service: which modules there are, and what a ticket can be related to.

// name | label | singular, for the modules that hold records, then those that don't.
const ENTITIES = `Campaigns|Campaigns|Campaign
Vendors|Vendors|Vendor
Faq|FAQ|FAQ
Quotes|Quotes|Quote
PurchaseOrder|Purchase Orders|Purchase Order
SalesOrder|Sales Orders|Sales Order
Invoice|Invoices|Invoice
PriceBooks|Price Books|Price Book
Calendar|Calendar|Task
Leads|Leads|Lead
Accounts|Organizations|Organization
Contacts|Contacts|Contact
Potentials|Opportunities|Opportunity
Products|Products|Product
Documents|Documents|Document
Emails|Emails|Email
HelpDesk|Tickets|Ticket
Events|Events|Event
Users|Users|User
PBXManager|PBX Manager|Call Record
ServiceContracts|Service Contracts|Service Contract
Services|Services|Service
ProjectMilestone|Project Milestones|Project Milestone
ProjectTask|Project Tasks|Project Task
Project|Projects|Project
ModComments|Comments|Comment
SMSNotifier|SMS Notifier|SMS Notifier
Assets|Assets|Asset`;

const OTHERS = 'Groups Currency DocumentFolders CompanyDetails LineItem Tax ProductTaxes';

const ROWS = [
  ...ENTITIES.split('\n').map((line) => {
    const [name = '', label = '', singular = ''] = line.split('|');
    return { name, isEntity: true, label, singular };
  }),
  ...OTHERS.split(' ').map((name) => ({ name, isEntity: false, label: name, singular: name })),
];

export const LIST_TYPES = {
  types: ROWS.map(({ name }) => name),
  information: Object.fromEntries(
    ROWS.map(({ name, isEntity, label, singular }) => [name, { isEntity, label, singular }]),
  ),
};

/** Whether a real server has the module at all, emulated or not. */
export function isModule(name: string): boolean {
  return name in LIST_TYPES.information;
}

// label of the relation -> module
const TICKET_RELATIONS = [
  ['Activities', 'Calendar'],
  ['Documents', 'Documents'],
  ['Activity History', 'Calendar'],
  ['Service Contracts', 'ServiceContracts'],
  ['Services', 'Services'],
  ['Projects', 'Project'],
  ['ModComments', 'ModComments'],
  ['Emails', 'Emails'],
] as const;

export const TICKET_RELATED_TYPES = {
  types: TICKET_RELATIONS.map(([, name]) => name),
  information: Object.fromEntries(
    TICKET_RELATIONS.map(([label, name]) => [label, { name, label, isEntity: '1' }]),
  ),
};
