// What differs between a live server and the embedded one that stands for it in every other test: printed,
// and no failure. A difference is a reason to teach the embedded one, or to support the live one.
import { expect, it } from 'vitest';
import { COLUMNS } from '../support/columns.ts';
import { EMBEDDED } from '../contract/desk-bench.ts';
import { differencesOf } from './differences.ts';
import { askAll } from './probes.ts';
import { findLiveServer, liveBench, type LiveServer } from './server.ts';

it('differs from the embedded Vtiger as follows', async () => {
  const server = await findLiveServer();
  const column = columnFor(server, process.env['VTIGER_TEST_REFERENCE']);
  const setting = EMBEDDED.find((one) => one.column === column);
  const { keyField } = server;
  await using live = liveBench(server);
  await using embedded = await (setting ?? expect.unreachable()).open(
    keyField === undefined ? {} : { keyField: { name: keyField, unique: true } },
  );
  const [there, here] = [
    await askAll(live, { ...fillOf(server, server.spelling) }),
    await askAll(embedded, { ...fillOf(server, column.values) }),
  ];
  const differences = differencesOf(there, here);
  const head = `${server.url} (Vtiger ${server.version}) and the embedded ${column.title}`;
  const count = `${differences.length} of ${Object.keys(here).length} answers differ`;
  process.stdout.write([`\n${head}: ${count}`, ...differences, ''].join('\n  ') + '\n');
  expect(Object.keys(there).length).toBeGreaterThan(30);
});

/** The embedded one that is nearest to it, or the one that is asked for. */
function columnFor({ version, api, module }: LiveServer, reference: string | undefined) {
  const wanted = reference ?? version;
  const own = COLUMNS.filter((column) => column.api === api && column.module.name === module.name);
  const found = own.find(({ title }) => title === `Vtiger ${wanted}`) ?? own.at(-1);
  return found ?? expect.unreachable('There is no embedded Vtiger with that module.');
}

function fillOf({ module }: LiveServer, { open, low }: LiveServer['spelling']) {
  return { [module.status]: open, [module.priority]: low };
}
