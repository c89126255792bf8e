// How connections are made: by undici, or before there is a request for them.
import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import createConnector from 'undici/lib/core/connect.js';

type Connect = buildConnector.connector;
type Server = Pick<buildConnector.Options, 'protocol' | 'host'>;

export interface Connections {
  /** A new connection for undici: the one that was made ahead, where there is one. */
  readonly connect: Connect;
  /** Begins a connection to the server of `url`; one more at most is kept for each. */
  ahead(url: string): void;
  /** Ends what nobody took. */
  close(): void;
}

/** @param timeout longest time to make a connection, in ms */
export function createConnections(timeout: number): Connections {
  const connect = createConnector({ timeout });
  const spares = new Map<string, Promise<Socket>>();
  return {
    connect(options, callback) {
      const name = nameOf(options);
      const spare = spares.get(name);
      if (spare === undefined) {
        connect(options, callback);
        return;
      }
      spares.delete(name);
      const anew = (): void => {
        connect(options, callback);
      };
      spare.then((socket) => {
        if (socket.writable) callback(null, socket);
        else anew();
      }, anew);
    },
    ahead(url) {
      const { protocol, host, hostname, port } = new URL(url);
      const name = nameOf({ protocol, host });
      if (spares.has(name)) return;
      const spare = new Promise<Socket>((resolve, reject) => {
        connect({ protocol, host, hostname, port }, (...[error, socket]) => {
          if (error === null) resolve(socket);
          else reject(error);
        });
      });
      // Whoever takes it makes another one, and tells what is wrong.
      spare.catch(() => undefined);
      spares.set(name, spare);
    },
    close() {
      for (const spare of spares.values()) {
        spare.then(
          (socket) => socket.destroy(),
          () => undefined,
        );
      }
      spares.clear();
    },
  };
}

function nameOf({ protocol, host }: Server): string {
  return `${protocol}//${host ?? ''}`;
}
