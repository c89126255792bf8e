// What converging needs of its surroundings: two ports, the rules, and the time it may take.
import type { Host } from '../hosts/host.ts';
import type { Deadline } from '../http/deadline.ts';
import type { Fingerprint } from '../plan/memory.ts';
import type { Rules } from '../plan/rules.ts';
import type { Desk } from '../vtiger/desk.ts';

export interface World {
  readonly host: Host;
  readonly desk: Desk;
  readonly rules: Rules;
  /** Seals markers; see `deriveMarkerSecret`. */
  readonly markerSecret: Uint8Array;
  /** See `deskPrint`. */
  readonly deskPrint: string;
  readonly fingerprint: Fingerprint;
  readonly dryRun: boolean;
  readonly deadline: Deadline;
}
