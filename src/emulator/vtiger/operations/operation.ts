// What every operation of the web service has in common: what it is given, and what it says of itself.
import { deny, refuse, type Answer } from '../answers.ts';
import {
  findRecord,
  toIdParts,
  type Installation,
  type Module,
  type VtigerUser,
} from '../installation.ts';
import type { StoredRecord } from '../records.ts';
import type { Session, Sessions } from '../session.ts';

export interface Caller {
  readonly user: VtigerUser;
  readonly session: Session;
}

export interface Call {
  readonly installation: Installation;
  readonly sessions: Sessions;
  /** A parameter, as it was sent; undefined if it was not, or by the wrong method. */
  readonly input: (name: string) => string | undefined;
  /** The file part of a multipart request. */
  readonly file: File | undefined;
  /** Milliseconds between a new record's id and its being visible. */
  readonly visibilityGap: () => number;
}

export type Run<Given> = (call: Call & Given) => Answer | Promise<Answer>;

interface Common {
  readonly method: 'GET' | 'POST';
  /** Without parameters to miss, the wrong method is refused as such. */
  readonly parameterless?: boolean;
}

export type Operation = Common &
  (
    | { readonly needsLogin: true; readonly run: Run<Caller> }
    | { readonly needsLogin: false; readonly run: Run<unknown> }
  );

/** What is said of a record that is there and not the user's to see. */
export const KEPT = 'Permission to read given object is denied';

/** A record named by a caller, or the refusal that a missing, deleted or malformed id gives. */
export function takeRecord(
  installation: Installation,
  id: string | undefined,
): { module: Module; record: StoredRecord } {
  const parts = id === undefined ? undefined : toIdParts(id);
  const module = parts && installation.modulesByPrefix.get(parts.prefix);
  if (id === undefined || parts === undefined || module === undefined) return deny('id');
  const found = findRecord(installation, id);
  if (found !== undefined) return found;
  return isOfOtherModule(installation, module, parts.number) ? refuseId() : deny();
}

/** The refusal of an id that can't be right. */
export function refuseId(): never {
  return refuse('INVALID_ID_ATTRIBUTE', 'Id specified is incorrect');
}

/** Whether the number belongs to a record under another prefix. */
function isOfOtherModule(installation: Installation, asked: Module, number: number): boolean {
  return [...installation.modules.values()].some(
    (module) =>
      module !== asked && module.definition.isEntity && module.table.get(number) !== undefined,
  );
}
