// A check of the whole set-up: every step that can be tried, whatever became of those before it.
// Nothing is written anywhere.
import type { InputMistake } from '../config/input-form.ts';
import type { Inputs } from '../config/inputs.ts';
import type { ResolvedRules } from '../config/resolve-rules.ts';
import { SyncError, toSyncError } from '../errors/sync-error.ts';
import type { HostAccess } from '../hosts/access.ts';
import { toIssueKey, type Place } from '../issue/key.ts';
import { withSeverityIn, type TicketModule } from '../vtiger/modules/module.ts';
import { besideSteps, checkBeside } from './beside-tickets.ts';
import { checkConnection, CONNECTION_STEPS, STARS, type Connection } from './connection.ts';
import { failed, keptBack, notTried, open, passed, type Finding } from './finding.ts';
import { checkHost, HOST_STEPS } from './host.ts';
import type { StepId } from './steps.ts';
import { checkTickets, TICKET_STEPS } from './tickets.ts';

export interface SetUp {
  readonly inputs: Inputs;
  readonly mistakes: readonly InputMistake[];
  /** Absent where address or user are missing. */
  readonly crm: CheckedCrm | undefined;
  /** The input that holds the host's token. */
  readonly tokenInput: string;
  /** Absent where no token is given; an error where it is not known which repository. */
  readonly host: HostAccess | SyncError | undefined;
  readonly readRules: () => Promise<FoundRules>;
  readonly place: Place;
}

export interface CheckedCrm {
  readonly connection: Connection;
  /** Where tickets are kept. */
  readonly chooseModule: () => Promise<TicketModule>;
}

export interface FoundRules {
  readonly resolved: ResolvedRules;
  /** Where they come from, for people. */
  readonly source: string;
  /** Why the file could not be read, where that is no mistake. */
  readonly unread: SyncError | undefined;
}

export async function* checkSetUp(setUp: SetUp): AsyncGenerator<Finding> {
  yield* checkInputs(setUp);
  const { crm, host, tokenInput } = setUp;
  let isConnected = false;
  if (crm === undefined) {
    yield* notTried(CONNECTION_STEPS, 'the settings above come first');
  } else {
    isConnected = yield* checkConnection(crm.connection);
  }
  if (host === undefined) {
    yield* notTried(HOST_STEPS, `no ${tokenInput} is given`);
  } else if (host instanceof SyncError) {
    yield failed('repository', host);
  } else {
    yield* checkHost(host);
  }
  const { resolved, finding } = await rulesOf(setUp);
  yield finding;
  const beside = besideSteps(setUp.inputs, resolved);
  if (crm === undefined || !isConnected) {
    yield* notTried([...TICKET_STEPS, ...beside], 'nobody is logged in');
    return;
  }
  yield* ticketSteps(setUp, crm, resolved);
  yield* checkBeside(crm.connection.client, beside);
}

/** Inputs that have a step of their own; all others share one. */
const STEP_OF: Readonly<Record<string, StepId>> = {
  'vtiger-url': 'address',
  'vtiger-username': 'credentials',
  'vtiger-access-key': 'credentials',
};

function checkInputs({ inputs, mistakes }: SetUp): Finding[] {
  const { url, username } = inputs.vtiger;
  const details = { address: url, credentials: `${username}, key ${STARS}`, settings: '' };
  return (['address', 'credentials', 'settings'] as const).map((step) => {
    const own = mistakes.filter(({ input }) => (STEP_OF[input] ?? 'settings') === step);
    const [first] = own;
    if (first === undefined) return passed(step, details[step]);
    const message = own.map(({ text }) => text).join('; ');
    const hint = step === 'address' ? ADDRESS : first.hint;
    return failed(step, new SyncError(first.code, message, { hint }));
  });
}

const ADDRESS =
  'Give the address under which the CRM opens in a browser, such as https://crm.example.com/vtiger.';

async function rulesOf({
  readRules,
}: SetUp): Promise<{ resolved: ResolvedRules | undefined; finding: Finding }> {
  try {
    const { resolved, source, unread } = await readRules();
    const finding =
      unread === undefined
        ? passed('config', source)
        : open('config', `${unread.message} The defaults are used.`, unread.hint);
    return { resolved, finding };
  } catch (thrown) {
    return { resolved: undefined, finding: failed('config', thrown) };
  }
}

async function* ticketSteps(
  { place }: SetUp,
  { connection: { client }, chooseModule }: CheckedCrm,
  resolved: ResolvedRules | undefined,
): AsyncGenerator<Finding> {
  let module: TicketModule;
  try {
    module = withSeverityIn(await chooseModule(), resolved?.severityField);
  } catch (thrown) {
    yield failed('module', toSyncError(thrown));
    yield* keptBack(TICKET_STEPS.slice(1), 'module');
    return;
  }
  const key = toIssueKey({ ...place, repository: place.repository || 'owner/name' }, 1);
  yield* checkTickets({ client, module, resolved, key });
}
