// Whether tickets can be looked up as the config says, and whether those of earlier runs bear their keys elsewhere:
// then they would not be found, and made again.
import type { ModuleDescription, VtigerClient } from '../vtiger/client.ts';
import { bearKeyIn } from '../vtiger/key-bearer.ts';
import type { TicketModule } from '../vtiger/modules/module.ts';
import { quote } from '../vtiger/vtql.ts';
import { failed, open, passed, type Finding } from './finding.ts';
import { isCustomText } from './ticket-fields.ts';

export interface LookUp {
  readonly client: VtigerClient;
  readonly module: TicketModule;
  readonly described: ModuleDescription;
  readonly keyField: string | undefined;
  /** Of any issue of the repository. */
  readonly key: string;
}

export async function checkLookUp(lookUp: LookUp): Promise<Finding> {
  const { client, module, keyField, key } = lookUp;
  try {
    const condition = bearKeyIn(keyField, module).condition([key]);
    await client.query(`SELECT id FROM ${module.name} WHERE ${condition} LIMIT 1`);
    return (await findElsewhere(lookUp)) ?? passed('query', how(keyField));
  } catch (thrown) {
    return failed('query', thrown);
  }
}

function how(keyField: string | undefined): string {
  return keyField === undefined ? 'by the line in the description' : `by ${keyField}`;
}

/** So many conditions fit into a query's URL; nobody has so many text fields of their own. */
const MOST_FIELDS = 40;

async function findElsewhere(lookUp: LookUp): Promise<Finding | undefined> {
  const { client, module, described, keyField, key } = lookUp;
  const others = described.fields
    .filter((field) => isCustomText(field) && field.name !== keyField)
    .slice(0, MOST_FIELDS);
  if (others.length === 0) return undefined;
  const issues = key.slice(0, key.lastIndexOf('/') + 1);
  const columns = [module.number, ...others.map(({ name }) => name)].join(',');
  const condition = others.map(({ name }) => `${name} LIKE ${quote(`${issues}%`)}`).join(' OR ');
  const [row] = await client.query(
    `SELECT ${columns} FROM ${module.name} WHERE ${condition} LIMIT 1`,
  );
  const field = others.find(({ name }) => row?.[name]?.toLowerCase().startsWith(issues) === true);
  if (row === undefined || field === undefined) return undefined;
  const { name, label } = field;
  return open(
    'query',
    `${how(keyField)}; but ticket ${row[module.number] ?? ''} bears the address of an issue in ${label} (${name})`,
    `If earlier runs wrote that, set key-field to ${name}: issues without a marker would get their tickets a second time.`,
  );
}
