import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SkillGraphError } from '../../errors.ts';

/** A page on loopback. */
export interface ServedPage {
  readonly address: string;
  readonly close: () => void;
}

/** Serves one HTML document at `/`, to this machine only; port 0 takes any free one. */
export async function servePage(page: string, port: number): Promise<ServedPage> {
  const body = Buffer.from(page);
  const server = createServer((request, response) => {
    const found = request.url === '/' || request.url?.startsWith('/?') === true;
    const allowed = request.method === 'GET' || request.method === 'HEAD';
    const status = !allowed ? 405 : found ? 200 : 404;
    const content = status === 200 ? body : Buffer.from(status === 404 ? 'Not here.' : 'Only GET.');
    response.writeHead(status, {
      'content-type': status === 200 ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'content-length': content.byteLength,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new SkillGraphError('UNREADABLE', `Port ${port} cannot be used (${error.message}). Give another with --port.`, {
          cause: error,
        }),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
