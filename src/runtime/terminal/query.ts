// `query`: rows of the CRM as a table, JSON or CSV.
import { secretsAmong } from '../../config/input-form.ts';
import { AS_FLAGS } from '../../config/where-set.ts';
import { renderCsv } from '../../report/rows-csv.ts';
import { toSafeJson } from '../../report/rows-json.ts';
import { renderRows } from '../../report/rows-table.ts';
import { debugTo } from './debug-flag.ts';
import { runQuery } from '../check/run-query.ts';
import { proxyOf } from '../environment.ts';
import { QUERY_SETTINGS } from './command-settings.ts';
import type { Given } from './commands.ts';
import { endOnCtrlC, givenInputs } from './given-inputs.ts';
import { hidingSecrets } from './hiding-secrets.ts';
import { refuse } from './refuse.ts';
import type { Terminal } from './terminal.ts';
import { SWITCHED_OFF } from './switched-off.ts';

/** @returns 0, or the code of what went wrong, which the command line reports */
export async function run(terminal: Terminal, { words, flags }: Given): Promise<number> {
  const [word] = words;
  if (word !== undefined && flags['query'] !== undefined) {
    return refuse(terminal, 'query', ['the query is given twice, as a word and as --query']);
  }
  if (flags['json'] !== undefined && flags['csv'] !== undefined) {
    return refuse(terminal, 'query', ['--json and --csv exclude each other']);
  }
  endOnCtrlC(terminal, 'Stopped.');
  terminal.loadEnvFile();
  const text = word === '-' ? await terminal.readInput() : (word ?? flags['query'] ?? '');
  // The others, such as SHARD in the environment, have no say here, right or wrong.
  const all = givenInputs(terminal, { ...flags, query: text }, 'query');
  const given = Object.fromEntries(QUERY_SETTINGS.map((name) => [name, all[name] ?? '']));
  const { shown, mask } = hidingSecrets(terminal, secretsAmong(given));
  const found = await runQuery(given, {
    where: AS_FLAGS,
    proxy: proxyOf(terminal.env),
    mask,
    debug: debugTo(shown, flags),
  });
  if (found === undefined) {
    shown.err(SWITCHED_OFF);
    if (flags['json'] !== undefined) shown.out('[]');
    return 0;
  }
  if (flags['json'] !== undefined) {
    shown.out(toSafeJson(found.rows));
  } else if (flags['csv'] !== undefined) {
    // `out` ends the last line.
    shown.out(renderCsv(found).replace(/\n$/, ''));
  } else {
    renderRows(found, terminal.width).forEach(shown.out);
    return 0;
  }
  found.notes.forEach(shown.err);
  return 0;
}
