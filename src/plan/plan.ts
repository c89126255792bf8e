// The plan: what to do for one issue, as data. Made from what both sides look like now; nothing here
// reads or writes anything.
import { judgeFields, type Judgement, type Reconciliation, type Verdict } from './reconcile.ts';
import type { Fields, TicketId } from './ticket.ts';

export interface FieldChange {
  readonly field: string;
  /** What the ticket shows now. */
  readonly from: string;
  readonly to: string;
  /** Both sides had changed it, and the policy decided for the issue. */
  readonly conflict: boolean;
}

/** A field that differs from what the issue asks for, and is left as it is. */
export interface KeptField {
  readonly field: string;
  readonly ticket: string;
  readonly wanted: string;
  readonly why: Extract<Verdict, 'edited-in-crm' | 'conflict-kept' | 'not-remembered'>;
}

export interface CreatePlan {
  readonly action: 'create';
  readonly fields: Fields;
}

/** The ticket bears another key than the issue's, as after a rename of the repository. */
export interface KeyMove {
  readonly from: string;
  readonly to: string;
}

export interface UpdatePlan {
  readonly action: 'update';
  readonly ticket: TicketId;
  /** Nobody's opinion, so it is put right whatever else is kept. */
  readonly key: KeyMove | undefined;
  readonly changes: readonly FieldChange[];
  readonly kept: readonly KeptField[];
}

/** Nothing to change on the ticket. */
export interface UnchangedPlan {
  readonly action: 'unchanged';
  readonly ticket: TicketId;
  readonly kept: readonly KeptField[];
}

export type Plan = CreatePlan | UpdatePlan | UnchangedPlan;

export function planCreate(wanted: Fields): CreatePlan {
  return { action: 'create', fields: wanted };
}

/** Same input, same plan. Planning again what was just applied gives `unchanged`. */
export function planUpdate(
  input: Reconciliation,
  key: KeyMove | undefined,
): UpdatePlan | UnchangedPlan {
  const judgements = judgeFields(input);
  const changes = judgements.flatMap(toChange);
  const kept = judgements.flatMap(toKept);
  const ticket = input.ticket.id;
  if (changes.length === 0 && key === undefined) return { action: 'unchanged', ticket, kept };
  return { action: 'update', ticket, key, changes, kept };
}

function toChange({ field, wanted, shown, verdict }: Judgement): FieldChange[] {
  if (verdict !== 'write' && verdict !== 'conflict-written') return [];
  return [{ field, from: shown, to: wanted, conflict: verdict === 'conflict-written' }];
}

function toKept({ field, wanted, shown, verdict }: Judgement): KeptField[] {
  switch (verdict) {
    case 'edited-in-crm':
    case 'conflict-kept':
    case 'not-remembered':
      return [{ field, ticket: shown, wanted, why: verdict }];
    default:
      return [];
  }
}
