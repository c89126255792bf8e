// HelpDesk, the ticket module of a self-hosted Vtiger. Names as `describe` gives them on 8.0.0 and 8.4.0.
import type { TicketModule } from './module.ts';

export const helpdesk: TicketModule = {
  name: 'HelpDesk',
  title: 'ticket_title',
  description: 'description',
  status: 'ticketstatus',
  priority: 'ticketpriorities',
  severity: 'ticketseverities',
  number: 'ticket_no',
  owner: 'assigned_user_id',
  solution: 'solution',
  account: 'parent_id',
  contact: 'contact_id',
  product: 'product_id',
  category: 'ticketcategories',
  commentParent: 'related_to',
  createdAt: 'createdtime',
  modifiedAt: 'modifiedtime',
  closed: ['Closed'],
  final: [],
  closedFlag: undefined,
  closesFrom: undefined,
  reopening: 'status',
};
