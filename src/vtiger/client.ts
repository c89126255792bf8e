// The CRM as operations on records: the port that the desk is written against. One implementation a
// protocol; the self-hosted web service is in webservice/.
import type { SyncError } from '../errors/sync-error.ts';

/** A record as the CRM answers it: every value a string, empty references as ''. */
export type VtigerRecord = Readonly<Record<string, string>>;

export interface PicklistValue {
  readonly value: string;
  readonly label: string;
}

export interface FieldDescription {
  readonly name: string;
  readonly label: string;
  readonly mandatory: boolean;
  readonly editable: boolean;
  /** The server refuses a second record with the same value. */
  readonly unique: boolean;
  /** The CRM's type name: `string`, `text`, `picklist`, `reference`, `owner`, … */
  readonly type: string;
  readonly picklist: readonly PicklistValue[] | undefined;
}

export interface ModuleDescription {
  readonly name: string;
  /** What the API user may do. */
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly deleteable: boolean;
  /** The number before the `x` in record ids. */
  readonly idPrefix: string;
  readonly fields: readonly FieldDescription[];
}

/** Who is logged in, and where. */
export interface VtigerIdentity {
  /** Id of the API user, e.g. `19x1`. */
  readonly userId: string;
  /** `8.4.0`, or `Cloud`, which has no versions that it tells. */
  readonly version: string;
  /** What to add to this machine's clock to get the CRM's, in ms. */
  readonly clockOffset: number;
}

/**
 * How a write ended. `unclear`: the answer does not say whether it was carried out (a broken
 * connection, an empty HTTP 500, a page instead of JSON), so look before writing again.
 */
export type WriteOutcome =
  | { readonly kind: 'done'; readonly record: VtigerRecord }
  | { readonly kind: 'duplicate'; readonly message: string }
  | { readonly kind: 'unclear'; readonly error: SyncError };

/** A file on its way into a new record of Documents. */
export interface UploadedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly content: Uint8Array;
}

/** Every method throws a SyncError for what the CRM or the way to it refuses. */
export interface VtigerClient {
  /** Logs in where that is needed; calls may be made without waiting for it. */
  identify(): Promise<VtigerIdentity>;
  /** Names of the modules that the API user may see. */
  listTypes(): Promise<readonly string[]>;
  describe(module: string): Promise<ModuleDescription>;
  /** @param vtql without the closing semicolon; at most 100 rows come back */
  query(vtql: string): Promise<readonly VtigerRecord[]>;
  /** The record, or undefined where it does not exist or may not be seen; `isThere` tells the two apart. */
  retrieve(id: string): Promise<VtigerRecord | undefined>;
  /** Whether the record exists, be it kept from the API user: of what was deleted, false. */
  isThere(id: string): Promise<boolean>;
  /** @param element the JSON of the record's fields */
  create(module: string, element: string, file?: UploadedFile): Promise<WriteOutcome>;
  /** @param element the JSON of `id` and the fields that change */
  revise(element: string): Promise<WriteOutcome>;
  /** Opens a closed record again; undefined where the protocol knows no such operation. */
  reopen(id: string): Promise<WriteOutcome | undefined>;
  /** False where deleting is not allowed. */
  delete(id: string): Promise<boolean>;
  /** What was linked to a record; at most 100 come back. */
  related(id: string, module: 'Documents'): Promise<readonly VtigerRecord[]>;
  /** Links two records. Success is answered even where nothing was linked: look whether it is there. */
  relate(source: string, related: string, label: 'Documents'): Promise<void>;
  logout(): Promise<void>;
}
