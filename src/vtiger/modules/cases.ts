// Cases, the ticket module of Vtiger Cloud. Names and states as Vtiger's public documents and clients of
// its REST API have them; no cloud account was asked.
import type { TicketModule } from './module.ts';

export const cases: TicketModule = {
  name: 'Cases',
  title: 'title',
  description: 'description',
  status: 'casestatus',
  priority: 'casepriority',
  severity: undefined,
  number: 'case_no',
  owner: 'assigned_user_id',
  solution: 'resolution',
  account: 'parent_id',
  contact: 'contact_id',
  product: undefined,
  category: undefined,
  commentParent: 'related_to',
  createdAt: 'createdtime',
  modifiedAt: 'modifiedtime',
  closed: ['Resolved', 'Closed'],
  final: ['Closed'],
  closedFlag: 'isclosed',
  closesFrom: 'Open',
  reopening: 'operation',
};
