// `attach`: files of this machine to a ticket.
import { resolve } from 'node:path';
import { SyncError, toSyncError } from '../../../errors/sync-error.ts';
import type { FilesAttached, FileShown } from '../../../report/ticket-change.ts';
import { findTicket } from '../../../vtiger/by-hand/find-ticket.ts';
import { attachDocument, type AttachedDocument } from '../../../vtiger/documents/attach.ts';
import { attachEach, notAttached, type Attempt } from '../../../vtiger/documents/attach-each.ts';
import type { NewFile } from '../../../vtiger/documents/new-document.ts';
import { readAsDocument } from '../../files/read-files.ts';
import type { Given } from '../commands.ts';
import type { Terminal } from '../terminal.ts';
import { atDesk } from './at-desk.ts';
import { keyNamed, readTicketName } from './ticket-name.ts';

/** @returns 0, or the code of what went wrong; a file that fails keeps none of the others from it */
export async function run(terminal: Terminal, { words, flags }: Given): Promise<number> {
  const [first, ...paths] = words;
  const name = readTicketName(terminal, first);
  const files = await readAll(terminal, paths);
  return atDesk(terminal, flags, keyNamed(name), async (at) => {
    const { client, desk, dryRun } = at;
    const { id, number } = await findTicket(at, name);
    const attempts = await attachEach(files, (file) =>
      attachDocument(client, id, file, { dryRun }),
    );
    const failures = attempts.flatMap((attempt) =>
      attempt.kind === 'failed' ? [attempt.error] : [],
    );
    const shown = attempts.map(toShown);
    return {
      command: 'attach',
      status: statusOf(shown),
      ticket: { id, number, url: desk.urlOf(id) },
      files: shown,
      error: notAttached(failures, files.length),
    };
  });
}

function toShown(attempt: Attempt<AttachedDocument>): FileShown {
  if (attempt.kind === 'failed') return { name: attempt.name, document: '', status: 'failed' };
  const { name, id = '', did } = attempt.done;
  return { name, document: id, status: did };
}

/** @throws SyncError `file-unfit` with everything that is wrong with any of them */
async function readAll({ folder }: Terminal, paths: readonly string[]): Promise<NewFile[]> {
  if (paths.length === 0) {
    throw new SyncError('input-missing', 'Which files? None is named.', {
      hint: 'Name them behind the ticket: attach TT42 crash.log',
    });
  }
  const read = await Promise.allSettled(
    paths.map((path) => readAsDocument(resolve(folder, path), path)),
  );
  const wrong = read.flatMap((one) => (one.status === 'rejected' ? [toSyncError(one.reason)] : []));
  const [problem] = wrong;
  if (problem !== undefined) {
    const message = wrong.map((error) => error.message).join(' ');
    const hint = [...new Set(wrong.map((error) => error.hint))].join(' ');
    throw new SyncError(problem.code, `${message} Nothing was attached.`, { hint });
  }
  return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** What is worst, or else the most that was done. */
function statusOf(files: readonly FileShown[]): FilesAttached['status'] {
  const found = (['failed', 'attached', 'planned'] as const).find((status) =>
    files.some((file) => file.status === status),
  );
  return found ?? 'unchanged';
}
