// The code host's side: token, repository, issues, and the right to write the marker comment.
import { SyncError, toSyncError } from '../errors/sync-error.ts';
import type { HostAccess, RepositoryAccess } from '../hosts/access.ts';
import { failed, keptBack, open, passed, type Finding } from './finding.ts';
import type { StepId } from './steps.ts';

export const HOST_STEPS: readonly StepId[] = ['token', 'repository', 'issues', 'comments'];

export async function* checkHost(host: HostAccess): AsyncGenerator<Finding> {
  try {
    await host.checkToken();
    yield passed('token');
  } catch (thrown) {
    yield failed('token', thrown);
    yield* keptBack(HOST_STEPS.slice(1), 'token');
    return;
  }
  let access: RepositoryAccess;
  try {
    access = await host.readRepository();
    yield passed('repository', host.repository);
  } catch (thrown) {
    yield failed('repository', thrown);
    yield* keptBack(HOST_STEPS.slice(2), 'repository');
    return;
  }
  try {
    await host.checkIssues();
    yield passed('issues');
  } catch (thrown) {
    yield failed('issues', issuesClosed(toSyncError(thrown)));
  }
  yield commentStep(access, host.rights);
}

/** The list of a repository's issues is missing only where issues are switched off. */
function issuesClosed(error: SyncError): SyncError {
  if (error.code !== 'issue-missing') return error;
  return new SyncError('host-denied', error.message, {
    hint: "Switch issues on in the repository's settings, under Features.",
    cause: error,
  });
}

function commentStep({ mayComment, why }: RepositoryAccess, rights: string): Finding {
  switch (mayComment) {
    case 'yes':
      return passed('comments', why);
    case 'no':
      return failed('comments', new SyncError('host-denied', why, { hint: rights }));
    case 'untold':
      return open('comments', why, rights);
  }
}
