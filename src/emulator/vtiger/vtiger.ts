// The embedded Vtiger: a CRM in memory that answers `<base>/webservice.php` as recorded of real servers
// of two versions. The protocol is a pure function of requests; sockets are serve.ts's affair.
import type { WireFault } from '../serve.ts';
import { html, toResponse, type Answer, type VtigerVersion } from './answers.ts';
import { dispatch, type Service } from './dispatch.ts';
import { createFaults, type Fault, type FaultMatch } from './faults.ts';
import { install, type UserOptions, type VtigerUser } from './installation.ts';
import type { CustomField, KeyField } from './modules/helpdesk.ts';
import { openPages, type CrmPages } from './pages.ts';
import { readServiceRequest, type ServiceRequest } from './request.ts';
import { createSessions } from './session.ts';

export type { VtigerVersion } from './answers.ts';
export type { Fault, FaultMatch } from './faults.ts';
export type { UserOptions, VtigerUser } from './installation.ts';
export type { CustomField, KeyField } from './modules/helpdesk.ts';
export type { CrmPages, PlainRecord } from './pages.ts';

export interface VtigerOptions {
  /** `8.4.0` by default. */
  readonly version?: VtigerVersion;
  /** The path before `/webservice.php`, such as `/crm`; none by default. */
  readonly basePath?: string;
  /** The first gets the id 19x1. By default one administrator, `admin`, with a random access key. */
  readonly users?: readonly [UserOptions, ...UserOptions[]];
  readonly clock?: () => Date;
  /** The custom text field "Source Issue"; none by default. */
  readonly keyField?: KeyField;
  /** Further custom fields of tickets. */
  readonly customFields?: readonly CustomField[];
  /** Milliseconds from a record's getting its id to its being visible; 0 by default. */
  readonly visibilityGap?: () => number;
  /** Milliseconds that a call takes on top of its work; 0 by default. */
  readonly latency?: (operation: string) => number;
}

/** A call of the web service, as it was counted. */
export interface VtigerCall {
  readonly operation: string;
  readonly method: string;
  /** Whether it named a session. */
  readonly session: boolean;
  /** What was sent, without session names and proofs. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Milliseconds of performance.now(). */
  readonly startedAt: number;
  /** Undefined while the call is under way. */
  readonly endedAt: number | undefined;
}

export interface Vtiger extends CrmPages {
  handle(request: Request): Promise<Response | WireFault>;
  readonly version: VtigerVersion;
  readonly users: readonly VtigerUser[];
  readonly calls: readonly VtigerCall[];
  /** What was asked for and isn't emulated; anything here is a mistake of somebody's. */
  readonly unhandled: readonly string[];
  /** Has the next matching calls go wrong. */
  failNext(match: FaultMatch, fault: Fault): void;
  /** Ends all sessions. */
  expireSessions(): void;
}

/** A fresh CRM of its own; two never share anything. */
export function createVtiger(options: VtigerOptions = {}): Vtiger {
  const version = options.version ?? '8.4.0';
  const clock = options.clock ?? (() => new Date());
  const installation = install({
    version,
    clock,
    users: options.users ?? [{ name: 'admin', admin: true }],
    keyField: options.keyField,
    customFields: options.customFields ?? [],
  });
  const sessions = createSessions(clock);
  const service: Service = {
    installation,
    sessions,
    latency: options.latency ?? (() => 0),
    visibilityGap: options.visibilityGap ?? (() => 0),
  };
  const faults = createFaults(version);
  const path = `${options.basePath ?? ''}/webservice.php`;
  const calls: VtigerCall[] = [];
  const unhandled: string[] = [];

  const answer = async (request: ServiceRequest): Promise<Response> => {
    const given: Answer = await dispatch(service, request);
    if (given.kind === 'not-emulated') unhandled.push(given.what);
    return toResponse(given, version);
  };

  return {
    ...openPages(installation),
    version,
    users: installation.users,
    calls,
    unhandled,
    failNext: (match, fault) => {
      faults.failNext(match, fault);
    },
    expireSessions: () => {
      sessions.endAll();
    },
    async handle(request) {
      const refused = refuseAtTheDoor(request, path);
      if (refused !== undefined) return refused;
      const read = await readServiceRequest(request);
      const call = { ...toCall(read), endedAt: undefined as number | undefined };
      calls.push(call);
      try {
        return await faults.pass({
          operation: read.operation,
          module: call.parameters['elementType'],
          serve: () => answer(read),
          endSession: () => {
            sessions.end(read.sessionName ?? '');
          },
        });
      } finally {
        call.endedAt = performance.now();
      }
    },
  };
}

/** What the web servers in front of Vtiger take as a request's first line, in bytes. */
const LONGEST_REQUEST_LINE = 8190;

function refuseAtTheDoor(request: Request, path: string): Response | undefined {
  const { pathname, search } = new URL(request.url);
  const line = `${request.method} ${pathname}${search} HTTP/1.1`;
  if (line.length > LONGEST_REQUEST_LINE) {
    return html('<!DOCTYPE html><title>414 Request-URI Too Long</title>', 414);
  }
  if (pathname !== path) return html('<!DOCTYPE html><title>404 Not Found</title>', 404);
  return undefined;
}

const SECRET_PARAMETERS = new Set(['sessionName', 'accessKey']);

function toCall(request: ServiceRequest): Omit<VtigerCall, 'endedAt'> {
  const sent = [...request.parametersOf('GET'), ...request.parametersOf('POST')];
  const parameters = Object.fromEntries(sent.filter(([name]) => !SECRET_PARAMETERS.has(name)));
  const { operation, method, sessionName } = request;
  const session = sessionName !== undefined;
  return { operation, method, session, parameters, startedAt: performance.now() };
}
