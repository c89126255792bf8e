// The files of the workspace that the input `attach` names, to the ticket of a run's issue. Loaded only
// where something is to be attached.
import type { FileGlob } from '../config/globs.ts';
import { toSyncError, type SyncError } from '../errors/sync-error.ts';
import { addDocuments, type WantedDocuments } from '../sync/documents-outcome.ts';
import type { Outcome } from '../sync/outcome.ts';
import type { World } from '../sync/world.ts';
import type { NewFile } from '../vtiger/documents/new-document.ts';
import { readAsDocument } from './files/read-files.ts';
import { findFiles } from './files/workspace-files.ts';

/** A glob that means more is a mistake more often than not. */
const MOST_FILES = 20;

export interface AttachOptions {
  readonly globs: readonly FileGlob[];
  /** Absent where there is none. */
  readonly workspace: string | undefined;
}

/** @returns the outcome with what became of the files */
export async function attachDocuments(
  world: World,
  outcome: Outcome,
  options: AttachOptions,
): Promise<Outcome> {
  const hasTicket = outcome.ticket !== undefined || outcome.status === 'planned';
  if (!hasTicket || outcome.status === 'failed') return outcome;
  return addDocuments(world, outcome, await wantedFiles(options));
}

async function wantedFiles({ globs, workspace }: AttachOptions): Promise<WantedDocuments> {
  if (globs.length === 0) return { documents: [], unfit: [], warnings: [] };
  if (workspace === undefined) {
    return { documents: [], unfit: [], warnings: ['attach: there is no workspace to look in.'] };
  }
  const { files, unmatched } = await findFiles(workspace, globs);
  const documents: NewFile[] = [];
  const unfit: SyncError[] = [];
  for (const { path, realPath } of files.slice(0, MOST_FILES)) {
    try {
      documents.push(await readAsDocument(realPath, path));
    } catch (thrown) {
      unfit.push(toSyncError(thrown));
    }
  }
  const warnings = unmatched.map(
    (glob) => `attach: ${JSON.stringify(glob.join('/'))} means no file of the workspace.`,
  );
  if (files.length > MOST_FILES) {
    warnings.push(`attach: ${files.length} files are meant; the first ${MOST_FILES} are attached.`);
  }
  return { documents, unfit, warnings };
}
