// Which of the Action's settings the commands about single tickets take.
import type { InputName } from '../../../config/settings.ts';

/** All that a ticket can be reached and found with; the rest of the settings is about issues. */
export const TICKET_SETTINGS = [
  'vtiger-url',
  'vtiger-username',
  'vtiger-access-key',
  'allow-insecure-http',
  'enabled',
  'dry-run',
  'config-file',
  'config',
  'key-field',
  'vtiger-api',
  'module',
] as const satisfies readonly InputName[];
