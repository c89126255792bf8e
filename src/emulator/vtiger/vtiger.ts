// The embedded Vtiger: a CRM in memory that answers `<base>/webservice.php` as recorded of real servers
// of two versions, or the REST API of Vtiger Cloud as documented. The protocol is a pure function of
// requests; sockets are serve.ts's affair.
import type { WireFault } from '../serve.ts';
import { html, type VtigerVersion } from './answers.ts';
import { defineCases } from './cloud/cases.ts';
import { cloudProtocol, type CloudOptions } from './cloud/protocol.ts';
import type { Service } from './dispatch.ts';
import { createFaults, type Fault, type FaultMatch } from './faults.ts';
import { install, type UserOptions, type VtigerUser, type Workflow } from './installation.ts';
import type { FieldDefinition, ModuleDefinition } from './modules/field.ts';
import { defineHelpDesk, type CustomField, type KeyField } from './modules/helpdesk.ts';
import { openPages, type CrmPages } from './pages.ts';
import { webserviceProtocol, type Protocol } from './protocol.ts';
import type { ServiceRequest } from './request.ts';
import { createSessions } from './session.ts';

export type { VtigerVersion } from './answers.ts';
export type { CloudOptions } from './cloud/protocol.ts';
export type { Fault, FaultMatch } from './faults.ts';
export type { UserOptions, VtigerUser } from './installation.ts';
export type { CustomField, KeyField } from './modules/helpdesk.ts';
export type { CrmPages, PlainRecord } from './pages.ts';

export interface VtigerOptions {
  /** `8.4.0` by default. */
  readonly version?: VtigerVersion;
  /** Vtiger Cloud, which speaks the REST API alone; by default it is a self-hosted CRM. */
  readonly cloud?: CloudOptions;
  /** The path before `/webservice.php`, such as `/crm`; none by default. */
  readonly basePath?: string;
  /** The first gets the id 19x1. By default one administrator, `admin`, with a random access key. */
  readonly users?: readonly [UserOptions, ...UserOptions[]];
  readonly clock?: () => Date;
  /** The custom text field "Source Issue"; none by default. */
  readonly keyField?: KeyField;
  /** Further custom fields of tickets. */
  readonly customFields?: readonly CustomField[];
  /**
   * Fields of tickets that an administrator switched off in the module's layout: in answers, where administrators
   * ask, but not described. By Vtiger 8.0.0's source.
   */
  readonly fieldsOff?: readonly string[];
  /**
   * Standard fields of tickets that an administrator set up otherwise: mandatory, unique, or read-only for the API
   * user's profile, which a create of an owner gets past (seen on 8.4.0).
   */
  readonly standardFields?: Readonly<
    Record<string, Pick<FieldDefinition, 'mandatory' | 'unique' | 'readOnly' | 'takenByCreate'>>
  >;
  /** Milliseconds from a record's getting its id to its being visible; 0 by default. */
  readonly visibilityGap?: () => number;
  /** Milliseconds that a call takes on top of its work; 0 by default. */
  readonly latency?: (operation: string) => number;
  /** The largest file that is kept, in bytes; 3,000,000 by default. */
  readonly uploadLimit?: number;
  /** None by default. */
  readonly workflow?: Workflow;
}

/** A call of the web service, as it was counted. */
export interface VtigerCall {
  readonly operation: string;
  readonly method: string;
  /** Whether it named a session, or a user and key. */
  readonly session: boolean;
  /** What was sent, without session names and proofs. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Milliseconds of performance.now(). */
  readonly startedAt: number;
  /** Undefined while the call is under way. */
  readonly endedAt: number | undefined;
  /** Of HTTP; undefined while the call is under way, and where the wire failed it. */
  readonly status: number | undefined;
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
    ticketModules: ticketModulesOf(options),
    uploadLimit: options.uploadLimit,
    workflow: options.workflow,
  });
  const sessions = createSessions(clock);
  const service: Service = {
    installation,
    sessions,
    latency: options.latency ?? (() => 0),
    visibilityGap: options.visibilityGap ?? (() => 0),
  };
  const faults = createFaults(version);
  const calls: VtigerCall[] = [];
  const unhandled: string[] = [];

  const parts = {
    basePath: options.basePath ?? '',
    clock,
    onNotEmulated: (what: string) => unhandled.push(what),
  };
  const protocol =
    options.cloud === undefined
      ? webserviceProtocol(service, parts)
      : cloudProtocol(service, options.cloud, parts);

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
      const refused = refuseAtTheDoor(request, protocol);
      if (refused !== undefined) return refused;
      const read = await protocol.read(request);
      const call = { ...toCall(read), ...NOT_ANSWERED };
      calls.push(call);
      try {
        const outcome = await faults.pass({
          operation: read.operation,
          module: call.parameters['elementType'],
          serve: () => protocol.answer(read),
          endSession: () => {
            sessions.end(read.sessionName ?? '');
          },
        });
        if (outcome instanceof Response) call.status = outcome.status;
        return outcome;
      } finally {
        call.endedAt = performance.now();
      }
    },
  };
}

function ticketModulesOf(options: VtigerOptions) {
  const { cloud, keyField, customFields = [], fieldsOff = [], standardFields = {} } = options;
  const names = cloud === undefined ? (['HelpDesk'] as const) : cloud.modules;
  const define = { HelpDesk: defineHelpDesk, Cases: defineCases };
  return (names ?? (['HelpDesk', 'Cases'] as const)).map((name): ModuleDefinition => {
    const module = define[name](keyField, customFields);
    const fields = module.fields.map((field) => ({
      ...field,
      ...standardFields[field.name],
      ...(fieldsOff.includes(field.name) && { undescribed: true }),
    }));
    const unique = fields.flatMap(({ name, unique }) => (unique === true ? [name] : []));
    return { ...module, fields, indexed: [...new Set([...module.indexed, ...unique])] };
  });
}

/** What the web servers in front of Vtiger take as a request's first line, in bytes. */
const LONGEST_REQUEST_LINE = 8190;

function refuseAtTheDoor(request: Request, protocol: Protocol): Response | undefined {
  const { pathname, search } = new URL(request.url);
  const line = `${request.method} ${pathname}${search} HTTP/1.1`;
  if (line.length > LONGEST_REQUEST_LINE) {
    return html('<!DOCTYPE html><title>414 Request-URI Too Long</title>', 414);
  }
  if (!protocol.isAt(pathname)) return html('<!DOCTYPE html><title>404 Not Found</title>', 404);
  return undefined;
}

const SECRET_PARAMETERS = new Set(['sessionName', 'accessKey']);

/** What is filled in by the answer. */
const NOT_ANSWERED = {
  endedAt: undefined as number | undefined,
  status: undefined as number | undefined,
};

function toCall(request: ServiceRequest): Omit<VtigerCall, keyof typeof NOT_ANSWERED> {
  const sent = [...request.parametersOf('GET'), ...request.parametersOf('POST')];
  const parameters = Object.fromEntries(sent.filter(([name]) => !SECRET_PARAMETERS.has(name)));
  const { operation, method, sessionName, authorization } = request;
  const session = sessionName !== undefined || authorization !== undefined;
  return { operation, method, session, parameters, startedAt: performance.now() };
}
