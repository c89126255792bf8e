// The REST API as a protocol of the embedded Vtiger: who asks, within what quota, and which operation.
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal, type Answer } from '../answers.ts';
import type { Service } from '../dispatch.ts';
import type { Module, VtigerUser } from '../installation.ts';
import type { Caller } from '../operations/operation.ts';
import type { Protocol } from '../protocol.ts';
import { readServiceRequest, type ServiceRequest } from '../request.ts';
import { toCloudResponse, toFailure, type FailurePlace } from './answers.ts';
import { CLOUD_OPERATIONS, type CloudOperation } from './operations.ts';
import { openQuota, type QuotaOptions } from './quota.ts';

export interface CloudOptions {
  /** The ticket modules that the account has; both by default. */
  readonly modules?: readonly ('HelpDesk' | 'Cases')[];
  /** None by default: calls are not counted. */
  readonly quota?: QuotaOptions;
  /** `body` by default. */
  readonly failuresIn?: FailurePlace;
}

const API_PATH = '/restapi/v1/vtiger/default/';

export function cloudProtocol(
  service: Service,
  options: CloudOptions,
  parts: {
    readonly basePath: string;
    readonly clock: () => Date;
    readonly onNotEmulated: (what: string) => void;
  },
): Protocol {
  const { failuresIn: place = 'body' } = options;
  const root = `${parts.basePath}${API_PATH}`;
  const quota = options.quota && openQuota(parts.clock, options.quota);

  async function serve(request: ServiceRequest): Promise<Response> {
    const user = userOf(service, request.authorization);
    if (user === undefined) {
      return toFailure(401, 'AUTHENTICATION_REQUIRED', 'Invalid username or access key', place);
    }
    const operation = CLOUD_OPERATIONS.get(request.operation);
    if (operation?.method !== request.method) {
      return toFailure(404, 'UNKNOWN_OPERATION', 'Unknown operation requested', place);
    }
    const milliseconds = service.latency(request.operation);
    if (milliseconds > 0) await wait(milliseconds);
    const answer = await run(service, request, operation, user);
    if (answer.kind === 'not-emulated') parts.onNotEmulated(answer.what);
    return toCloudResponse(withCloudValues(service, answer), place);
  }

  return {
    isAt: (path) => path.startsWith(root) && !path.slice(root.length).includes('/'),
    async read(request) {
      const operation = new URL(request.url).pathname.slice(root.length);
      return { ...(await readServiceRequest(request)), operation, sessionName: undefined };
    },
    async answer(request) {
      const taken = quota?.take();
      const response =
        taken?.isWithin === false
          ? toFailure(429, 'TOO_MANY_REQUESTS', 'API limit exceeded', place)
          : await serve(request);
      response.headers.set('date', parts.clock().toUTCString());
      for (const [name, value] of Object.entries(taken?.headers ?? {})) {
        response.headers.set(name, value);
      }
      return response;
    },
  };
}

async function run(
  service: Service,
  request: ServiceRequest,
  { method, run: carryOut }: CloudOperation,
  user: VtigerUser,
): Promise<Answer> {
  const parameters = request.parametersOf(method);
  const { installation, sessions, visibilityGap } = service;
  // Operations are shared with the web service, whose callers have a session; nothing here asks for it.
  const session: Caller['session'] = {
    name: '',
    userId: user.id,
    lastUsedAt: 0,
    tail: Promise.resolve(),
  };
  const input = (name: string): string | undefined => parameters.get(name);
  try {
    const call = { installation, sessions, visibilityGap, input, file: request.file };
    return await carryOut({ ...call, user, session });
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.answer;
    throw thrown;
  }
}

function userOf({ installation }: Service, authorization = ''): VtigerUser | undefined {
  const encoded = /^Basic (\S+)$/i.exec(authorization)?.[1] ?? '';
  const pair = Buffer.from(encoded, 'base64').toString();
  return installation.users.find(({ name, accessKey }) => `${name}:${accessKey}` === pair);
}

/** A single record says whether it is closed, and its counters are numbers; rows of a query don't. */
function withCloudValues({ installation }: Service, answer: Answer): Answer {
  if (answer.kind !== 'result') return answer;
  const record = answer.result as Readonly<Record<string, unknown>>;
  const module = moduleOf([...installation.modules.values()], record['id']);
  const closing = module?.definition.closing;
  if (closing === undefined) return answer;
  const isclosed = closing.closed.includes(String(record[closing.field]));
  return {
    ...answer,
    result: { ...record, isclosed, reopen_count: Number(record['reopen_count']) },
  };
}

function moduleOf(modules: readonly Module[], id: unknown): Module | undefined {
  if (typeof id !== 'string') return undefined;
  return modules.find(({ definition }) => id.startsWith(`${definition.idPrefix}x`));
}
