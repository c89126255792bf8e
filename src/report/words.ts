// Plans in words: the sentences that log and summary share.
import type { KeptField, Plan } from '../plan/plan.ts';
import type { DocumentDone } from '../sync/outcome.ts';

export interface FieldLine {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** Why, where it is not simply "the issue says so". */
  readonly remark: string;
}

const WHY_KEPT: Readonly<Record<KeptField['why'], string>> = {
  'edited-in-crm': 'edited in the CRM, and the issue has not changed since: left as it is',
  'conflict-kept': 'changed on both sides; policy.conflict decided for the ticket',
  'not-remembered': 'nothing is remembered of it and the ticket was changed: left as it is',
};

/** Field by field, before and after; fields that are left alone have the same on both sides. */
export function fieldLines(plan: Plan): FieldLine[] {
  if (plan.action === 'create') {
    return Object.entries(plan.fields).map(([field, value]) => ({
      field,
      before: '',
      after: value,
      remark: '',
    }));
  }
  const changes = plan.action === 'update' ? plan.changes : [];
  const key = plan.action === 'update' ? plan.key : undefined;
  return [
    ...(key === undefined ? [] : [{ field: 'key', before: key.from, after: key.to, remark: '' }]),
    ...changes.map(({ field, from, to, conflict }) => ({
      field,
      before: from,
      after: to,
      remark: conflict ? 'changed on both sides; policy.conflict decided for the issue' : '',
    })),
    ...plan.kept.map(({ field, ticket, wanted, why }) => ({
      field,
      before: ticket,
      after: ticket,
      remark: `${WHY_KEPT[why]} (the issue says ${JSON.stringify(wanted.slice(0, 80))})`,
    })),
  ];
}

/** What a plan does, or would do. */
export function planHeadline(plan: Plan, dryRun: boolean): string {
  const done = dryRun ? 'would be' : 'was';
  switch (plan.action) {
    case 'create':
      return `A ticket ${done} created`;
    case 'update':
      return `Ticket ${plan.ticket} ${done} updated`;
    case 'unchanged':
      return plan.kept.length === 0
        ? `Ticket ${plan.ticket} is in step: nothing to change`
        : `Ticket ${plan.ticket} stays as it is: what differs was changed in the help desk`;
  }
}

const SAID_OF_DOCUMENT: Readonly<Record<DocumentDone['did'], string>> = {
  attached: 'was attached',
  present: 'was attached already',
  planned: 'would be attached',
};

/** What became of one file or link. */
export function documentLine({ name, did }: DocumentDone): string {
  return `${JSON.stringify(name)} ${SAID_OF_DOCUMENT[did]}.`;
}
