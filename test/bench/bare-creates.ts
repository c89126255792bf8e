// The creates of a sweep and nothing else: the same number of calls, on as many sessions, through the same
// client, in a process of their own. Prints how many seconds they took. Settings come by the environment.
import { performance } from 'node:perf_hooks';
import { startDeadline } from '../../src/http/deadline.ts';
import { createTransport } from '../../src/http/undici-transport.ts';
import { poolClients, SWEEP_SESSIONS } from '../../src/vtiger/pool.ts';
import { createEndpoint } from '../../src/vtiger/webservice/endpoint.ts';
import { createWebservice } from '../../src/vtiger/webservice/webservice.ts';

const { VTIGER_URL = '', VTIGER_USERNAME = '', VTIGER_ACCESS_KEY = '', CREATES } = process.env;
const count = Number(CREATES);

const deadline = startDeadline(3_600_000);
const transport = createTransport({
  deadline,
  timeout: 60_000,
  proxy: { http: undefined, https: undefined, no: undefined },
  userAgent: 'bare',
});
const endpoint = createEndpoint(transport.fetch, VTIGER_URL);
const credentials = { username: VTIGER_USERNAME, accessKey: VTIGER_ACCESS_KEY };
const options = { credentials, deadline, jitter: Math.random, mask: () => undefined };
const client = poolClients(() => createWebservice(endpoint, options), SWEEP_SESSIONS);
const { userId } = await client.identify();

const start = performance.now();
let next = 1;
async function work(): Promise<void> {
  while (next <= count) {
    const index = next++;
    const element = {
      assigned_user_id: userId,
      ticket_title: `Bug ${index}`,
      description: `Text ${index}`,
      ticketstatus: 'Open',
      ticketpriorities: 'Normal',
      ticketseverities: 'Minor',
      cf_901: `https://github.com/acme/app/issues/${index}`,
    };
    const outcome = await client.create('HelpDesk', JSON.stringify(element));
    if (outcome.kind !== 'done') throw new Error(`Create ${index} ended as ${outcome.kind}.`);
  }
}
await Promise.all(Array.from({ length: SWEEP_SESSIONS }, work));
console.log((performance.now() - start) / 1000);
await transport.close();
