import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Page {
  body: string | Uint8Array;
  /** As a server would say it; pages of older sites name their charset in the markup alone. */
  type?: string;
}

/** A page for a host and path, or null where the site has none. */
export type Route = (host: string, path: string) => Page | null;

export interface Server {
  port: number;
  /** Every request, as `host/path`. */
  requests: string[];
  close: () => Promise<void>;
}

/** Host and path of a request, whether it came to a server or, with a whole address, to a proxy. */
const addressOf = ({ headers, url }: IncomingMessage): { host: string; path: string } => ({
  host: (headers.host ?? '').replace(/:\d+$/, ''),
  path: decodeURI(url ?? '/')
    .replace(/^http:\/\/[^/]+/, '')
    .replace(/\?.*$/, ''),
});

/** Serves pages on loopback for whatever host they are asked under. */
export async function serve(route: Route): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { host, path } = addressOf(request);
    requests.push(`${host}${path}`);
    const page = route(host, path);
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html' });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
