// Which of the Action's settings each command takes, where that is not all of them.
import { INPUTS, type InputName } from '../../config/settings.ts';

/** A sweep is of all issues: one that is named must not be taken for it. */
export const SWEEP_SETTINGS = allBut('issue', 'query', 'attach');

/** What says which issues and how many has nothing that could be tested. */
export const CHECK_SETTINGS = allBut(
  'command',
  'issue',
  'since',
  'shard',
  'max-creates',
  'query',
  'dry-run',
);

/** All that the CRM can be reached with. */
export const QUERY_SETTINGS = [
  'vtiger-url',
  'vtiger-username',
  'vtiger-access-key',
  'allow-insecure-http',
  'enabled',
  'query',
  'vtiger-api',
] as const satisfies readonly InputName[];

function allBut(...names: readonly InputName[]): readonly InputName[] {
  return INPUTS.map(({ name }) => name).filter((name) => !names.includes(name));
}
