// Several sessions as one client. Vtiger serves the calls on one session one after the other, those on
// several side by side, so work that is done for many issues at once is spread over some.
import type { VtigerClient } from './client.ts';

/**
 * Sessions of a sweep. Measured on two cores: 200 creates took 34 ms each on one session, 16 on two and
 * 15 on four. Four leaves room for larger machines and is little beside the people who work in the CRM.
 */
export const SWEEP_SESSIONS = 4;

interface Member {
  readonly client: VtigerClient;
  /** Settled once it had its turn to log in. */
  readonly ready: Promise<unknown>;
  underWay: number;
}

/**
 * Each call goes to the client with the fewest under way. Clients are opened when they are first
 * needed, and log in one after the other: two challenges of one user at a time spoil each other.
 */
export function poolClients(open: () => VtigerClient, size: number): VtigerClient {
  const members: Member[] = [];
  let lastLogin: Promise<unknown> = Promise.resolve();

  function addMember(): Member {
    const client = open();
    // A failure is heard of by whoever calls: the call logs in itself.
    lastLogin = lastLogin.then(() => client.identify()).catch(() => undefined);
    const member = { client, ready: lastLogin, underWay: 0 };
    members.push(member);
    return member;
  }

  async function call<Result>(use: (client: VtigerClient) => Promise<Result>): Promise<Result> {
    const idle = members.find(({ underWay }) => underWay === 0);
    const grown = idle ?? (members.length < size ? addMember() : undefined);
    const member = grown ?? members.reduce((a, b) => (b.underWay < a.underWay ? b : a));
    member.underWay += 1;
    try {
      await member.ready;
      return await use(member.client);
    } finally {
      member.underWay -= 1;
    }
  }

  return {
    async identify() {
      // Any session tells, and a first one that only logs in is free for the call that comes meanwhile.
      const [first = addMember()] = members;
      await first.ready;
      return first.client.identify();
    },
    listTypes: () => call((client) => client.listTypes()),
    describe: (module) => call((client) => client.describe(module)),
    query: (vtql) => call((client) => client.query(vtql)),
    retrieve: (id) => call((client) => client.retrieve(id)),
    isThere: (id) => call((client) => client.isThere(id)),
    create: (module, element, file) => call((client) => client.create(module, element, file)),
    revise: (element) => call((client) => client.revise(element)),
    reopen: (id) => call((client) => client.reopen(id)),
    delete: (id) => call((client) => client.delete(id)),
    related: (id, module) => call((client) => client.related(id, module)),
    relate: (source, related, label) => call((client) => client.relate(source, related, label)),
    async logout() {
      await Promise.all(members.map(({ client }) => client.logout()));
    },
  };
}
