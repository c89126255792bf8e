// From a service request to its answer: which operation, whose session, in which turn.
import { setTimeout as wait } from 'node:timers/promises';
import { deny, Refusal, refuse, type Answer } from './answers.ts';
import type { Installation } from './installation.ts';
import type { Call, Caller, Operation } from './operations/operation.ts';
import { findOperation } from './operations/registry.ts';
import type { ServiceRequest } from './request.ts';
import { inTurn, type Sessions } from './session.ts';

export interface Service {
  readonly installation: Installation;
  readonly sessions: Sessions;
  /** Milliseconds that a call of that operation takes on top of its work. */
  readonly latency: (operation: string) => number;
  readonly visibilityGap: () => number;
}

/** Carries out a request; whatever ends it early is its answer. */
export async function dispatch(service: Service, request: ServiceRequest): Promise<Answer> {
  try {
    const operation = findOperation(request.operation);
    if (operation === 'unknown') return { kind: 'crash' };
    if (operation === 'not-emulated') {
      return { kind: 'not-emulated', what: `the operation ${request.operation}` };
    }
    return await runOperation(service, request, operation);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.answer;
    throw thrown;
  }
}

async function runOperation(
  service: Service,
  request: ServiceRequest,
  operation: Operation,
): Promise<Answer> {
  const call = toCall(service, request, operation);
  if (!operation.needsLogin) {
    await pause(service, request);
    return operation.run(call);
  }
  if (request.sessionName === undefined || request.sessionName === '') {
    return refuse('AUTHENTICATION_REQUIRED', 'Authencation required');
  }
  const waiting = service.sessions.find(request.sessionName) ?? refuseSession();
  return inTurn(waiting, async () => {
    // A call that was served before this one may have ended the session.
    const { session, user } = findCaller(service, waiting.name);
    await pause(service, request);
    if (operation.parameterless === true && request.method !== operation.method) return deny();
    return operation.run({ ...call, session, user });
  });
}

function findCaller({ sessions, installation }: Service, name: string): Caller {
  const session = sessions.find(name) ?? refuseSession();
  const user = installation.users.find(({ id }) => id === session.userId) ?? refuseSession();
  return { session, user };
}

function refuseSession(): never {
  return refuse('INVALID_SESSIONID', 'Session Identifier provided is Invalid');
}

/** Parameters count only by the operation's own method: the wrong one looks like none at all. */
function toCall(service: Service, request: ServiceRequest, { method }: Operation): Call {
  const parameters = request.parametersOf(method);
  return {
    installation: service.installation,
    sessions: service.sessions,
    visibilityGap: service.visibilityGap,
    input: (name) => parameters.get(name),
    file: request.file,
  };
}

async function pause({ latency }: Service, { operation }: ServiceRequest): Promise<void> {
  const milliseconds = latency(operation);
  if (milliseconds > 0) await wait(milliseconds);
}
