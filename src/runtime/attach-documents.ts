// What goes to the ticket of a run's issue: the files of the workspace that the input `attach` names, and
// the files that the issue's text links to. Loaded only where something is to be attached.
import type { FileGlob } from '../config/globs.ts';
import { toSyncError, type SyncError } from '../errors/sync-error.ts';
import { linkedFiles } from '../plan/linked-files.ts';
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
  /** The issue's. */
  readonly number: number;
}

/** @returns the outcome with what became of the files */
export async function attachDocuments(
  world: World,
  outcome: Outcome,
  options: AttachOptions,
): Promise<Outcome> {
  const hasTicket = outcome.ticket !== undefined || outcome.status === 'planned';
  if (!hasTicket || outcome.status === 'failed') return outcome;
  const [files, links] = await Promise.all([
    wantedFiles(options),
    wantedLinks(world, options.number),
  ]);
  return addDocuments(world, outcome, {
    documents: [...files.documents, ...links.documents],
    unfit: files.unfit,
    warnings: [...files.warnings, ...links.warnings],
  });
}

/** The CRM keeps no longer address, and a link that was cut leads nowhere. */
const LONGEST_URL = 200;

/** By the text as it is now. */
async function wantedLinks(world: World, number: number): Promise<WantedDocuments> {
  const nothing = { documents: [], unfit: [], warnings: [] };
  if (world.rules.linkedFiles === 'ignore') return nothing;
  const reading = await world.host.readIssue(number);
  if (reading.kind !== 'issue') return nothing;
  const linked = linkedFiles(reading.issue.body, world.host);
  const fitting = linked.filter(({ url }) => url.length <= LONGEST_URL).slice(0, MOST_FILES);
  const left = linked.length - fitting.length;
  return {
    documents: fitting.map((link) => ({ kind: 'link', ...link })),
    unfit: [],
    warnings: left === 0 ? [] : [`linked-files: ${left} links are too long or too many.`],
  };
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
