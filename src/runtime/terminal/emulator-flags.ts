// What `emulator` is asked to serve, read from its flags: every mistake in them at once.
import { noneOf, quoteWithout } from '../../config/wording.ts';
import type { VtigerOptions } from '../../emulator/vtiger/vtiger.ts';
import type { Given } from './commands.ts';
import { readVtigerVersion } from './vtiger-version.ts';

export interface EmulatorWish {
  readonly port: number;
  readonly vtiger: VtigerOptions;
  /** In a few words, e.g. `Vtiger 8.4.0`. */
  readonly title: string;
}

const APIS = ['webservice', 'restapi'] as const;
const MODULES = ['HelpDesk', 'Cases'] as const;

export function readEmulatorFlags(flags: Given['flags']): EmulatorWish | { mistakes: string[] } {
  const { port = '8190', 'key-field': keyField = 'cf_901', api = 'webservice', module } = flags;
  const isCloud = api === 'restapi';
  const version = readVtigerVersion(flags['vtiger']);
  const mistakes = [
    ...(/^\d{1,5}$/.test(port) && Number(port) <= 65_535 ? [] : ['--port takes 0 to 65535']),
    // As Vtiger names custom fields; any other name would take the place of a standard field.
    ...(/^cf_\w+$/.test(keyField) ? [] : ['--key-field takes a name such as cf_901']),
    ...('mistake' in version ? [version.mistake] : []),
    ...mistakesAmong('api', api, APIS),
    ...mistakesAmong('module', module, MODULES),
    ...(isCloud && flags['vtiger'] !== undefined
      ? ['--vtiger is of --api webservice: a cloud has no versions']
      : []),
    ...(!isCloud && module !== undefined ? ['--module is of --api restapi'] : []),
  ];
  if ('mistake' in version || mistakes.length > 0) return { mistakes };
  const modules = MODULES.filter((name) => module === undefined || name === module);
  const common = { keyField: { name: keyField, unique: true } };
  const wish = isCloud
    ? {
        vtiger: { ...common, cloud: { modules } },
        title: `Vtiger Cloud with ${modules.join(', ')}`,
      }
    : { vtiger: { ...common, version: version.value }, title: `Vtiger ${version.value}` };
  return { port: Number(port), ...wish };
}

function mistakesAmong(
  flag: string,
  given: string | undefined,
  known: readonly string[],
): readonly string[] {
  if (given === undefined || known.includes(given)) return [];
  return [`--${flag}: ${noneOf(quoteWithout([])(given), given, known)}`];
}
