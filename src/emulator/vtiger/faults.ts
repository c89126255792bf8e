// Faults on demand: what goes wrong between a client and a CRM, armed by a test for the calls it means.
import type { WireFault } from '../serve.ts';
import { html, RESTRICTED_FILE, toResponse, type VtigerVersion } from './answers.ts';

export type Fault =
  /** The connection closes without an answer. */
  | { readonly kind: 'drop' }
  /** The connection closes half-way through the answer. */
  | { readonly kind: 'cut' }
  /** No answer ever. */
  | { readonly kind: 'stall' }
  /** HTTP 500 with an empty body: PHP failed. */
  | { readonly kind: 'crash' }
  /** A page of a proxy or of maintenance, with HTTP 200. */
  | { readonly kind: 'html-page' }
  /** The right answer behind a warning that PHP printed. */
  | { readonly kind: 'php-warning' }
  /** HTTP 200 with the bare text of a forbidden access. */
  | { readonly kind: 'restricted-file' }
  /** Success is answered, and nothing was done. */
  | { readonly kind: 'nothing-done' }
  /** The CRM's own no, as it is said where two requests meet at one record. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'busy'; readonly status: 429 | 503; readonly retryAfter?: string }
  /** The session has ended: INVALID_SESSIONID, for this call and all that follow on it. */
  | { readonly kind: 'session-expired' };

export interface FaultMatch {
  /** Such as `create`; any operation if absent. */
  readonly operation?: string;
  /** The `elementType` of the call, such as `HelpDesk`; any if absent. */
  readonly module?: string;
  /**
   * Whether the call is carried out first. By default it is for `cut`, `php-warning` and
   * `restricted-file`, which are about answers, and it isn't for the others.
   */
  readonly when?: 'before' | 'after';
  /** How many calls to hit; one by default. */
  readonly times?: number;
}

/** A call as the faults see it. */
export interface FaultTarget {
  readonly operation: string;
  readonly module: string | undefined;
  /** Carries the call out. */
  readonly serve: () => Promise<Response>;
  readonly endSession: () => void;
}

export interface Faults {
  /** Arms a fault for the next calls that match; of several, the one armed first goes first. */
  failNext(match: FaultMatch, fault: Fault): void;
  /** Serves a call, or has it fail as was asked for. */
  pass(target: FaultTarget): Promise<Response | WireFault>;
}

interface ArmedFault {
  readonly match: FaultMatch;
  readonly fault: Fault;
  left: number;
}

export function createFaults(version: VtigerVersion): Faults {
  const armed: ArmedFault[] = [];

  const take = ({ operation, module }: FaultTarget): ArmedFault | undefined => {
    const at = armed.findIndex(
      ({ match }) =>
        (match.operation ?? operation) === operation && (match.module ?? module) === module,
    );
    const found = armed[at];
    if (found !== undefined && --found.left <= 0) armed.splice(at, 1);
    return found;
  };

  return {
    failNext(match, fault) {
      armed.push({ match, fault, left: match.times ?? 1 });
    },
    async pass(target) {
      const hit = take(target);
      if (hit === undefined) return target.serve();
      const { fault, match } = hit;
      const isCarriedOut = (match.when ?? defaultMoment(fault)) === 'after';
      const response = isCarriedOut ? await target.serve() : html('', 200);
      if (fault.kind === 'session-expired') target.endSession();
      return misbehave(fault, response, version);
    },
  };
}

function defaultMoment({ kind }: Fault): 'before' | 'after' {
  return ['cut', 'php-warning', 'restricted-file'].includes(kind) ? 'after' : 'before';
}

async function misbehave(
  fault: Fault,
  response: Response,
  version: VtigerVersion,
): Promise<Response | WireFault> {
  switch (fault.kind) {
    case 'drop':
    case 'stall':
      return { fault: fault.kind };
    case 'cut':
      return { fault: 'cut', response };
    case 'crash':
      return toResponse({ kind: 'crash' }, version);
    case 'html-page':
      return html('<!DOCTYPE html><title>Maintenance</title><p>Back in a minute.</p>', 200);
    case 'php-warning':
      return html(`<b>Warning</b>: Undefined array key<br />\n${await response.text()}`, 200);
    case 'restricted-file':
      return toResponse({ kind: 'text', text: RESTRICTED_FILE }, version);
    case 'nothing-done':
      return toResponse({ kind: 'result', result: { message: 'successfull' } }, version);
    case 'refused': {
      const { code, message } = fault;
      return toResponse({ kind: 'error', code, message }, version);
    }
    case 'redirect':
      return html('', 301, { location: fault.location });
    case 'busy': {
      const { status, retryAfter } = fault;
      return html('', status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
    }
    case 'session-expired':
      return toResponse(
        {
          kind: 'error',
          code: 'INVALID_SESSIONID',
          message: 'Session Identifier provided is Invalid',
        },
        version,
      );
  }
}
