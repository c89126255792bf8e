// Questions whose answers tell one Vtiger from another: what it has, what it does to what is written, and
// what it says when it refuses. The same are asked of a live server and of the embedded one.
import type { VtigerClient, VtigerRecord } from '../../src/vtiger/client.ts';
import type { Bench } from '../contract/desk-bench.ts';

/** By question, as texts: what cannot be compared (ids, numbers, times) is left out. */
export type Answers = Readonly<Record<string, string>>;

interface Asking {
  readonly bench: Bench;
  readonly client: VtigerClient;
  /** A new ticket with these fields; those that are mandatory are filled. */
  readonly make: (fields?: VtigerRecord) => Promise<VtigerRecord>;
}

type Probe = (asking: Asking) => Promise<Answers>;

/** @param fill mandatory fields of a ticket, with values that the server has */
export async function askAll(bench: Bench, fill: VtigerRecord): Promise<Answers> {
  const client = bench.connect();
  const { userId } = await client.identify();
  const make: Asking['make'] = async (fields = {}) => {
    const { title, owner } = bench.module;
    const element = { [title]: 'Probe', [owner]: userId, ...fill, ...fields };
    const outcome = await client.create(bench.module.name, JSON.stringify(element));
    return outcome.kind === 'done' ? outcome.record : { outcome: outcome.kind };
  };
  const answers: Record<string, string> = {};
  for (const [name, probe] of Object.entries(PROBES)) {
    const found = await probe({ bench, client, make }).catch((thrown: unknown) => ({
      '': `fails: ${codeOf(thrown)}`,
    }));
    for (const [part, answer] of Object.entries(found)) {
      answers[part === '' ? name : `${name}: ${part}`] = answer;
    }
  }
  return answers;
}

/** What becomes of texts by create and by revise. */
const TEXTS = {
  emoji: 'x 🚀 y',
  'a script on one line': '<script>alert("x")</script>',
  markup: '<b>x</b> & "y" \'z\'',
  entities: '&lt;b&gt; &amp; &quot;',
  'CR LF': 'one\r\ntwo',
  controls: 'a\u0007b\u007fc\u0085d',
  'a backslash and u': 'C:\\u0041',
  'a lone surrogate': 'a\ud83db',
  'a long title': 'x'.repeat(300),
} as const;

const PROBES: Readonly<Record<string, Probe>> = {
  version: async ({ client }) => ({ '': (await client.identify()).version }),
  'module for': async ({ client }) => {
    const types = await client.listTypes();
    const wanted = ['HelpDesk', 'Cases', 'ModComments', 'Documents', 'Contacts', 'Accounts'];
    return Object.fromEntries(wanted.map((name) => [name, String(types.includes(name))]));
  },
  rights: async ({ client, bench }) => {
    const { createable, updateable, deleteable } = await client.describe(bench.module.name);
    return { create: String(createable), edit: String(updateable), delete: String(deleteable) };
  },
  field: async ({ client, bench }) => {
    const { fields } = await client.describe(bench.module.name);
    return Object.fromEntries(
      fields.map(({ name, type, mandatory, editable, unique, picklist }) => {
        const traits = [mandatory && 'mandatory', !editable && 'read-only', unique && 'unique'];
        const values = picklist?.map(({ value }) => value).join(', ');
        const said = [type, ...traits.filter(Boolean), ...(values === undefined ? [] : [values])];
        return [name, said.join('; ')];
      }),
    );
  },
  'text by create': async ({ bench, make }) => {
    const answers: Record<string, string> = {};
    for (const [what, text] of Object.entries(TEXTS)) {
      const field = what.includes('title') ? bench.module.title : 'description';
      answers[what] = await shown(() => make({ [field]: text }), field);
    }
    return answers;
  },
  'text by revise': async ({ client, bench, make }) => {
    const answers: Record<string, string> = {};
    const { id = '' } = await make();
    for (const [what, text] of Object.entries(TEXTS)) {
      const field = what.includes('title') ? bench.module.title : 'description';
      answers[what] = await shown(async () => {
        const outcome = await client.revise(JSON.stringify({ id, [field]: text }));
        return outcome.kind === 'done' ? outcome.record : { outcome: outcome.kind };
      }, field);
    }
    return answers;
  },
  'what is not known': async ({ client, bench, make }) => {
    const { status, name } = bench.module;
    const missing = (await make())['id']?.replace(/x.*/, 'x99999999') ?? '';
    return {
      'a picklist value': await shown(() => make({ [status]: 'No such' }), status),
      'a field': await shown(() => make({ cf_no_such: 'x' }), 'cf_no_such'),
      'a record, retrieved': (await client.retrieve(missing)) === undefined ? 'none' : 'one',
      'a record, queried': await said(
        client.query(`SELECT id FROM ${name} WHERE id = '${missing}'`),
      ),
      'a field, queried': await said(client.query(`SELECT cf_no_such FROM ${name}`)),
      'a module, described': await said(client.describe('NoSuchModule')),
      'a query': await said(client.query('SELEKT')),
      'an empty text, queried': await said(
        client.query(`SELECT id FROM ${name} WHERE ${status} = ''`),
      ),
    };
  },
  'a second ticket with the same key': async ({ client, bench, make }) => {
    if (bench.keyField === undefined) return { '': 'no key field' };
    const key = { [bench.keyField]: bench.key() };
    await make(key);
    const second = await make(key);
    const where = `${bench.keyField} = '${key[bench.keyField] ?? ''}'`;
    const found = await client.query(`SELECT id FROM ${bench.module.name} WHERE ${where}`);
    return { '': `${second['outcome'] ?? 'made'}; ${found.length} found` };
  },
  'a new ticket': async ({ bench, make }) => {
    const { createdAt, modifiedAt, number } = bench.module;
    const made = await make();
    return {
      'has equal times': String(made[createdAt] === made[modifiedAt]),
      'has a time like': (made[createdAt] ?? '').replace(/\d/g, '0'),
      'has a number like': (made[number] ?? '').replace(/\d+/, '1'),
    };
  },
  'a closed ticket': async ({ client, bench, make }) => {
    const { status, closed, closedFlag } = bench.module;
    const [resolved = ''] = closed;
    const made = await make();
    const { id = '' } = made;
    const revised = await client.revise(JSON.stringify({ id, [status]: resolved }));
    const flagOf = (record: VtigerRecord): string => record[closedFlag ?? ''] ?? 'no such field';
    return {
      'is closed': revised.kind,
      'says so': revised.kind === 'done' ? flagOf(revised.record) : revised.kind,
      'is opened by its status': await said(
        client.revise(JSON.stringify({ id, [status]: made[status] ?? 'Open' })),
      ),
    };
  },
  'a deleted ticket': async ({ client, bench, make }) => {
    const { id = '' } = await make();
    const where = `id = '${id}'`;
    return {
      'may be deleted': await said(client.delete(id)),
      'is found': String(
        (await client.query(`SELECT id FROM ${bench.module.name} WHERE ${where}`)).length,
      ),
    };
  },
};

async function shown(make: () => Promise<VtigerRecord>, field: string): Promise<string> {
  try {
    const record = await make();
    return record['outcome'] ?? record[field] ?? 'not there';
  } catch (thrown) {
    return `fails: ${codeOf(thrown)}`;
  }
}

/** What became of a call, in a word; its code where it failed. */
async function said(call: Promise<unknown>): Promise<string> {
  try {
    const result = await call;
    if (Array.isArray(result)) return `${result.length} rows`;
    const isOutcome = typeof result === 'object' && result !== null && 'kind' in result;
    return isOutcome ? String(result.kind) : typeof result === 'boolean' ? String(result) : 'fine';
  } catch (thrown) {
    return `fails: ${codeOf(thrown)}`;
  }
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
}
