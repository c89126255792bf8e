// A repository with a config, as `resolveRules` meets it; shared by the tests about configs.
import { parseInputs, type Inputs } from '../../src/config/inputs.ts';
import { resolveRules, type ResolvedRules } from '../../src/config/resolve-rules.ts';
import { SyncError } from '../../src/errors/sync-error.ts';

export const SECRET = 'k3yThatNobodySees';
export const DEFAULT_FILE = '.github/vtiger-sync.yml';

function inputsWith(given: Record<string, string>): Inputs {
  const inputs = parseInputs({
    'vtiger-url': 'https://crm.example.com',
    'vtiger-username': 'sync',
    'vtiger-access-key': SECRET,
    'github-token': 'ghs_tokenThatNobodySees',
    ...given,
  });
  if (!inputs.enabled) throw new Error('unexpectedly disabled');
  return inputs;
}

/** @param files the repository's files by path */
export function resolved(
  given: Record<string, string>,
  files: Record<string, string> = {},
): Promise<ResolvedRules> {
  return resolveRules(inputsWith(given), (path) => Promise.resolve(files[path]));
}

export async function errorOf(
  given: Record<string, string>,
  files: Record<string, string> = {},
): Promise<SyncError> {
  try {
    await resolved(given, files);
  } catch (error) {
    if (error instanceof SyncError) return error;
    throw error;
  }
  throw new Error('no mistake was found');
}
