// One issue and its ticket as both sides change them, with the decisions in between, and a witness that
// knows what the decisions can't: who wrote what. The CRM stores by any deterministic function.
import { createFingerprint } from '../../src/plan/memory.ts';
import { formatMarker, readMarker, toNote, type Note } from '../../src/plan/marker.ts';
import { planUpdate, type UnchangedPlan, type UpdatePlan } from '../../src/plan/plan.ts';
import { memoryAfter, memoryOfNew, type Reconciliation } from '../../src/plan/reconcile.ts';
import type { Policy } from '../../src/plan/rules.ts';
import type { Fields, Ticket } from '../../src/plan/ticket.ts';
import { binding, KEY, SECRET } from '../support/builders.ts';

export const FIELDS = ['title', 'status', 'cf_1'] as const;
export type Field = (typeof FIELDS)[number];

export interface Settings {
  /** What the CRM makes of a value that the program sends. */
  readonly store: (field: string, value: string) => string;
  readonly conflict: Policy['conflict'];
}

/** What the witness knows of one field. */
interface Witness {
  /** The program's own words on the ticket: what was agreed on last, and writes that no marker tells of. */
  ours: ReadonlySet<string>;
  /** What the issue asked for when the marker was last written. */
  asked: string | undefined;
  /** No agent ever typed into it, and no memory of it was ever lost. */
  untroubled: boolean;
}

export interface Sync {
  readonly before: Reconciliation;
  readonly plan: UpdatePlan | UnchangedPlan;
  readonly after: Fields;
  readonly marker: string;
}

const print = createFingerprint(SECRET);

export class HelpDeskModel {
  readonly settings: Settings;
  readonly witnesses = new Map<string, Witness>();
  marker: string | undefined;
  ticket: Ticket;
  private issue: Fields;
  private configured: readonly Field[] = ['title', 'status'];
  private issueUpdatedAt = 0;
  private clock = 0;

  constructor(settings: Settings, issue: Fields) {
    this.settings = settings;
    this.issue = issue;
    const empty = Object.fromEntries(FIELDS.map((field) => [field, '']));
    const fields = { ...empty, ...this.stored(this.wanted()) };
    const times = { createdAt: this.tick(), modifiedAt: this.clock };
    this.ticket = { id: '17x42', number: 'TT42', key: KEY, fields, ...times };
    for (const field of FIELDS) {
      const asked = this.wanted()[field];
      const ours = new Set(asked === undefined ? [] : [fields[field] ?? '']);
      this.witnesses.set(field, { ours, asked, untroubled: true });
    }
    this.writeMarker(toNote(this.ticket, KEY, memoryOfNew(this.made(), fields)));
  }

  /** What the issue asks for now. */
  wanted(): Fields {
    return Object.fromEntries(this.configured.map((field) => [field, this.issue[field] ?? '']));
  }

  private made() {
    return { wanted: this.wanted(), sources: this.sources(), fingerprint: print };
  }

  /** What the title is made from. */
  private sources(): Fields {
    return { title: `made of ${this.issue['title'] ?? ''}` };
  }

  editIssue(field: Field, value: string): void {
    this.issue = { ...this.issue, [field]: value };
    this.issueUpdatedAt = this.tick();
  }

  /** Anything that makes the issue newer and asks for nothing. */
  commentOnIssue(): void {
    this.issueUpdatedAt = this.tick();
  }

  editTicket(field: Field, value: string): void {
    const fields = { ...this.ticket.fields, [field]: value };
    this.ticket = { ...this.ticket, fields, modifiedAt: this.tick() };
    this.trouble(field);
  }

  breakKey(key: string | undefined): void {
    this.ticket = { ...this.ticket, key, modifiedAt: this.tick() };
  }

  configure(fields: readonly Field[]): void {
    this.configured = fields;
  }

  loseMarker(): void {
    this.marker = undefined;
    for (const field of FIELDS) {
      this.trouble(field);
      const witness = this.witnesses.get(field);
      if (witness !== undefined) witness.asked = undefined;
    }
  }

  /** Plans and applies; with `forgetful` the run ends before it writes the marker. */
  sync(forgetful = false): Sync {
    const before = this.compared();
    const from = this.ticket.key ?? '';
    const plan = planUpdate(before, from === KEY ? undefined : { from, to: KEY });
    if (plan.action === 'update') {
      const sent = Object.fromEntries(plan.changes.map(({ field, to }) => [field, to]));
      const fields = { ...this.ticket.fields, ...this.stored(sent) };
      this.ticket = { ...this.ticket, key: KEY, fields, modifiedAt: this.tick() };
    }
    const after = this.ticket.fields;
    const marker = this.format(toNote(this.ticket, KEY, memoryAfter(before, after)));
    if (!forgetful) this.marker = marker;
    for (const [field, wanted] of Object.entries(before.wanted)) {
      this.witness(field, wanted, plan, forgetful);
    }
    return { before, plan, after, marker };
  }

  note(): Note | undefined {
    const reading = readMarker(this.marker ?? '', binding(), SECRET);
    return reading.kind === 'authentic' ? reading.note : undefined;
  }

  private compared(): Reconciliation {
    return {
      ...this.made(),
      ticket: this.ticket,
      memory: this.note()?.memory,
      conflict: this.settings.conflict,
      issueUpdatedAt: this.issueUpdatedAt,
      blank: {},
      untilClosed: undefined,
    };
  }

  private witness(
    field: string,
    wanted: string,
    plan: UpdatePlan | UnchangedPlan,
    forgetful: boolean,
  ): void {
    const witness = this.witnesses.get(field);
    if (witness === undefined) return;
    const shown = this.ticket.fields[field] ?? '';
    const changes = plan.action === 'update' ? plan.changes : [];
    const wrote = changes.some((change) => change.field === field);
    if (!forgetful) {
      witness.asked = wanted;
      if (wrote || shown === wanted) witness.ours = new Set([shown]);
    } else if (wrote) {
      witness.ours = new Set([...witness.ours, shown]);
      witness.untroubled = false;
    }
  }

  private trouble(field: string): void {
    const witness = this.witnesses.get(field);
    if (witness !== undefined) witness.untroubled = false;
  }

  private stored(fields: Fields): Fields {
    return Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [field, this.settings.store(field, value)]),
    );
  }

  private writeMarker(note: Note): void {
    this.marker = this.format(note);
  }

  private format(note: Note): string {
    return formatMarker(note, binding(), SECRET);
  }

  /** Whole seconds, as both sides keep time; no two acts in one second. */
  private tick(): number {
    this.clock += 1000;
    return this.clock;
  }
}
