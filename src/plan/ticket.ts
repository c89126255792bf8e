// A ticket as decisions see it: an id, and fields by the CRM's own names with the values stored there.

/** `<module number>x<record number>`, e.g. `17x42`. */
export type TicketId = string;

/** CRM field name to value, e.g. `{ ticketstatus: 'Open' }`. */
export type Fields = Readonly<Record<string, string>>;

/** A ticket as far as its issue is concerned. */
export type KeyBearing = Pick<Ticket, 'id' | 'key'>;

export interface Ticket {
  readonly id: TicketId;
  /** The number people use, e.g. `TT42`. Not unique: two tickets can bear the same. */
  readonly number: string;
  /** Every field the CRM showed; an empty reference is an empty string. A key line is left out. */
  readonly fields: Fields;
  /** The key it bears, in the key field or the key line. */
  readonly key: string | undefined;
  /** Milliseconds since the epoch by the CRM's clock, whole seconds. */
  readonly createdAt: number;
  readonly modifiedAt: number;
}
