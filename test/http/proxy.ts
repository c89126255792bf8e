// A small proxy on loopback: forwards plain http, tunnels the rest, and notes what it was asked.
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listening, type Loopback } from '../support/listening.ts';

export interface Proxy extends Loopback {
  /** What it was asked, e.g. `GET http://127.0.0.1:1/` or `CONNECT crm.example:443`. */
  readonly asked: string[];
  readonly authorizations: (string | undefined)[];
}

/** @param refusal the status it answers instead of doing its work */
export async function startProxy(refusal?: number): Promise<Proxy> {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const note = ({ method, url, headers }: IncomingMessage): string => {
    asked.push(`${method ?? ''} ${url ?? ''}`);
    authorizations.push(headers['proxy-authorization']);
    return url ?? '';
  };
  const server = createServer((incoming, outgoing) => {
    const url = note(incoming);
    if (refusal !== undefined) {
      outgoing.writeHead(refusal).end();
      return;
    }
    const { method, headers } = incoming;
    incoming.pipe(
      ask(url, { method: method ?? 'GET', headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }),
    );
  });
  server.on('connect', (incoming: IncomingMessage, near: Socket) => {
    const [host = '', port = ''] = note(incoming).split(':');
    if (refusal !== undefined) {
      near.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
      return;
    }
    const far = connect(Number(port), host, () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      far.pipe(near).pipe(far);
    });
    far.on('error', () => near.destroy());
    near.on('error', () => far.destroy());
  });
  return { ...(await listening(server)), asked, authorizations };
}
