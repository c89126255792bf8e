// Servers on free loopback ports, for as long as a test needs them.
import type { AddressInfo, Server, Socket } from 'node:net';

export interface Loopback extends AsyncDisposable {
  readonly port: number;
}

/** Listens until it is disposed of, and then ends what is still connected. */
export async function listening(server: Server, address = '127.0.0.1'): Promise<Loopback> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // A client that goes away in the middle is part of the tests.
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}
