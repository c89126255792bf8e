// What converging needs of its surroundings: two ports, the rules, and the time it may take.
import type { Host } from '../hosts/host.ts';
import type { Deadline } from '../http/deadline.ts';
import type { Fingerprint } from '../plan/memory.ts';
import type { Rules } from '../plan/rules.ts';
import type { TicketId } from '../plan/ticket.ts';
import type { Desk } from '../vtiger/desk.ts';
import type { AttachedDocument } from '../vtiger/documents/attach.ts';
import type { NewDocument } from '../vtiger/documents/new-document.ts';
import type { TicketComments } from '../vtiger/ticket-comments.ts';
import type { FormerNames } from './former-names.ts';

export interface World {
  readonly host: Host;
  readonly desk: Desk;
  /** Attaches a document to a ticket, in a dry run only looks; loaded when it is first asked for. */
  readonly attach: (ticket: TicketId, document: NewDocument) => Promise<AttachedDocument>;
  /** The comments of tickets; loaded when they are first asked for. */
  readonly openComments: () => Promise<TicketComments>;
  /** Names that the repository had; loaded when they are first asked for. */
  readonly openFormerNames: () => Promise<FormerNames>;
  readonly rules: Rules;
  /** Seals markers; see `deriveMarkerSecret`. */
  readonly markerSecret: Uint8Array;
  /** See `deskPrint`. */
  readonly deskPrint: string;
  readonly fingerprint: Fingerprint;
  readonly dryRun: boolean;
  readonly deadline: Deadline;
}
