// How connections are made: by undici, or before there is a request for them.
import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import createConnector from 'undici/lib/core/connect.js';

type Connect = buildConnector.connector;
type Server = Pick<buildConnector.Options, 'protocol' | 'host'>;

export interface Connections {
  /** A new connection for undici: one that was begun ahead, where there is one. */
  readonly connect: Connect;
  /** Begins a connection to the server of `url`. */
  ahead(url: string): void;
  /** Ends what nobody took, and what is still being made: it would hold the process for as long as that takes. */
  close(): void;
}

/** @param timeout longest time to make a connection, in ms */
export function createConnections(timeout: number): Connections {
  const connector = createConnector({ timeout });
  const beingMade = new Set<Socket>();
  let isClosed = false;
  const connect: Connect = (options, callback) => {
    // undici makes another one where a request was given up.
    if (isClosed) {
      callback(new Error('The transport is closed.'), null);
      return;
    }
    const socket = connector(options, (...result) => {
      beingMade.delete(socket);
      callback(...result);
    });
    beingMade.add(socket);
  };
  const begun = new Map<string, Promise<Socket>[]>();
  const begunTo = (server: Server): Promise<Socket>[] => {
    const name = `${server.protocol}//${server.host ?? ''}`;
    const those = begun.get(name) ?? [];
    begun.set(name, those);
    return those;
  };
  return {
    connect(options, callback) {
      const first = begunTo(options).shift();
      if (first === undefined) {
        connect(options, callback);
        return;
      }
      first.then(
        (socket) => {
          // The server may have closed it meanwhile.
          if (socket.writable) callback(null, socket);
          else connect(options, callback);
        },
        (thrown: unknown) => {
          callback(thrown as Error, null);
        },
      );
    },
    ahead(url) {
      const { protocol, host, hostname, port } = new URL(url);
      const attempt = new Promise<Socket>((resolve, reject) => {
        // `[::1]` in an address is `::1` to a socket.
        const bare = hostname.replace(/^\[|\]$/g, '');
        connect({ protocol, host, hostname: bare, port }, (...[error, socket]) => {
          if (error === null) resolve(socket);
          else reject(error);
        });
      });
      begunTo({ protocol, host }).push(attempt);
      // The request that takes it is told.
      attempt.catch(() => undefined);
    },
    close() {
      isClosed = true;
      for (const attempt of [...begun.values()].flat()) {
        attempt.then(
          (socket) => socket.destroy(),
          () => undefined,
        );
      }
      begun.clear();
      for (const socket of beingMade) socket.destroy();
    },
  };
}
