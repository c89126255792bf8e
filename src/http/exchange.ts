// One request and its whole answer, by undici's dispatch. undici's own `request` makes a stream of each
// body, with an async resource and a listener of a signal; here every body is read to its end at once.
import type { Dispatcher } from 'undici';
import { HttpTimeout } from './failure.ts';

export type RawRequest = Dispatcher.DispatchOptions & { readonly origin: string };

export interface RawAnswer {
  readonly status: number;
  readonly statusText: string;
  /** By lower-case name; one that came several times is an array. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface Limit {
  readonly milliseconds: number;
  /** Whose time it is. */
  readonly cut: HttpTimeout['cut'];
}

/**
 * Rejects with what undici says of a broken exchange, or with `HttpTimeout`: half an answer is no answer.
 *
 * @param abandonable where it stands, as what gives it up, while that does no harm: until it has a connection,
 *   and if it reads, until it ends
 */
export function exchange(
  dispatcher: Dispatcher,
  request: RawRequest,
  { milliseconds, cut }: Limit,
  abandonable: Set<() => void>,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let head: Omit<RawAnswer, 'body'> = { status: 0, statusText: '', headers: {} };
    let controller: Dispatcher.DispatchController | undefined;
    let overtime: HttpTimeout | undefined;
    const chunks: Buffer[] = [];
    const giveUp = (why: HttpTimeout['cut'], after: number): void => {
      done();
      overtime = new HttpTimeout(why, after, controller !== undefined);
      controller?.abort(overtime);
      reject(overtime);
    };
    const timer = setTimeout(() => {
      giveUp(cut, milliseconds);
    }, milliseconds);
    const abandon = (): void => {
      giveUp('deadline', 0);
    };
    const done = (): void => {
      clearTimeout(timer);
      abandonable.delete(abandon);
    };
    abandonable.add(abandon);
    dispatcher.dispatch(request, {
      onRequestStart(started) {
        controller = started;
        if (request.method !== 'GET') abandonable.delete(abandon);
        // It waited for a connection until its time was over: nobody would hear the answer.
        if (overtime !== undefined) started.abort(overtime);
      },
      // Comes again after an interim answer (1xx), which has no body.
      onResponseStart(_controller, status, headers, statusText = '') {
        head = { status, statusText, headers };
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        done();
        const [only] = chunks;
        const body = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
        resolve({ ...head, body });
      },
      onResponseError(_controller, error) {
        done();
        reject(error);
      },
    });
  });
}
