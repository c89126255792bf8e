// The marker: the comment on an issue that names its ticket, for people in words and for the program in
// a hidden, authenticated note. Anyone can write a comment, so a note that this key did not seal is
// no more than a comment.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { MARKER } from './marker-shape.ts';
import type { Memory } from './memory.ts';
import type { Ticket, TicketId } from './ticket.ts';

/** What the hidden note says. */
export interface Note {
  readonly ticket: TicketId;
  readonly number: string;
  /** The key the ticket bore when this was written; another one after a rename. */
  readonly key: string;
  readonly memory: Memory;
}

/** What a marker is bound to: copied to another issue, or made for another desk, it is not valid. */
export interface MarkerBinding {
  /** The host's server URL. */
  readonly server: string;
  /** The host's own id of the issue, which survives a rename of the repository. */
  readonly issueId: string;
  /** See `deskPrint`. */
  readonly desk: string;
}

export type MarkerReading =
  | { readonly kind: 'authentic'; readonly note: Note }
  /** Of this desk by its own word, but not sealed for this issue by the present access key. */
  | { readonly kind: 'unproven' }
  | { readonly kind: 'none' };

/**
 * The secret that seals markers and fingerprints; the access key can't be had back from it. HKDF with
 * SHA-256 (RFC 5869), whose first block is all that is wanted: by two HMACs, which are used anyway, since
 * `hkdfSync` takes 0.5 ms when it is called first.
 */
export function deriveMarkerSecret(accessKey: string): Uint8Array {
  const extracted = createHmac('sha256', 'vtiger-issue-sync').update(accessKey).digest();
  return createHmac('sha256', extracted).update('marker 1').update(Uint8Array.of(1)).digest();
}

/** Tells the markers of several desks on one issue apart; 8 characters of base64url. */
export function deskPrint(vtigerUrl: string, module: string): string {
  const digest = createHash('sha256').update(`${vtigerUrl.toLowerCase()}\n${module}`).digest();
  return digest.subarray(0, 6).toString('base64url');
}

/**
 * @param key of the issue. The note names what the ticket bears instead where the CRM did not keep it to
 *   the letter (a field too short for it), so that the two still point to each other.
 */
export function toNote({ id, number, key: borne }: Ticket, key: string, memory: Memory): Note {
  return { ticket: id, number, key: borne ?? key, memory };
}

/** The whole comment, e.g. "Tracked in the help desk as **TT42**." and the hidden note. */
export function formatMarker(note: Note, binding: MarkerBinding, secret: Uint8Array): string {
  const { ticket, number, key, memory } = note;
  const payload = Buffer.from(
    JSON.stringify({
      t: ticket,
      n: number,
      k: key,
      // JSON leaves out nothing in a list: what is absent must not be there as null.
      m: Object.entries(memory).map(([field, { sent, seen, source }]) =>
        source === undefined ? [field, sent, seen] : [field, sent, seen, source],
      ),
    }),
  ).toString('base64url');
  const seal = sealOf(payload, binding, secret);
  return [
    `Tracked in the help desk as **${toShownNumber(note)}**.`,
    `<!-- vtiger-issue-sync:1:${binding.desk}:${payload}:${seal} -->`,
  ].join('\n');
}

export function readMarker(
  comment: string,
  binding: MarkerBinding,
  secret: Uint8Array,
): MarkerReading {
  const [, desk, payload, seal] = MARKER.exec(comment) ?? [];
  if (desk !== binding.desk || payload === undefined || seal === undefined) return { kind: 'none' };
  const expected = Buffer.from(sealOf(payload, binding, secret));
  if (!timingSafeEqual(expected, Buffer.from(seal))) return { kind: 'unproven' };
  return { kind: 'authentic', note: parseNote(payload) };
}

/**
 * The key that a marker of this desk names, be it sealed or not: a hint to be proven by other means.
 *
 * @param desk see `deskPrint`
 */
export function claimedKey(comment: string, desk: string): string | undefined {
  const [, of, payload] = MARKER.exec(comment) ?? [];
  if (of !== desk || payload === undefined) return undefined;
  try {
    const note = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { k?: unknown } | null;
    return typeof note?.k === 'string' ? note.k : undefined;
  } catch {
    return undefined;
  }
}

/** Administrators choose the letters before the number: no Markdown, mention or reference may come of it. */
function toShownNumber({ number, ticket }: Note): string {
  // Nearly all are of these alone; the other pattern takes 0.3 ms to make.
  const isUsual = /^[\w./-]*$/.test(number);
  const letters = isUsual ? number : number.replace(/[^\p{L}\p{N}./_-]/gu, '');
  const plain = letters.replaceAll('_', '\\_');
  return plain === '' ? ticket : plain;
}

/** 43 characters of base64url. */
function sealOf(payload: string, binding: MarkerBinding, secret: Uint8Array): string {
  const { server, issueId, desk } = binding;
  const message = [server.toLowerCase(), issueId, desk, payload].join('\n');
  return createHmac('sha256', secret).update(message).digest('base64url');
}

/** Sealed by ourselves, so it has the shape that `formatMarker` gave it. */
function parseNote(payload: string): Note {
  const note = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    t: string;
    n: string;
    k: string;
    m: [field: string, sent: string, seen: string, source?: string][];
  };
  const memory = Object.fromEntries(
    note.m.map(([field, sent, seen, source]) => [
      field,
      { sent, seen, ...(source !== undefined && { source }) },
    ]),
  );
  return { ticket: note.t, number: note.n, key: note.k, memory };
}
