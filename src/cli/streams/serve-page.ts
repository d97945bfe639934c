import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SkillGraphError } from '../../errors.ts';

/** A page on loopback. */
export interface ServedPage {
  readonly address: string;
  readonly close: () => void;
}

const refusals: Readonly<Record<number, string>> = {
  404: 'Not here.',
  405: 'Only GET.',
  421: 'This page is for this machine only.',
};

/** Whether a request was sent to this machine by one of its own names, at the port it is served at. */
function isLoopback(host: string | undefined, port: number): boolean {
  const [, name, stated] = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::(\d+))?$/i.exec(host ?? '') ?? [];
  return name !== undefined && (stated === undefined ? port === 80 : Number(stated) === port);
}

/** What the page itself says it may run. */
function policyOf(page: string): string {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  return policy === '' ? '' : `${policy.replaceAll('&#39;', "'").replaceAll('&quot;', '"')}; `;
}

/** Serves one HTML document at `/`, to this machine only; port 0 takes any free one. */
export async function servePage(page: string, port: number): Promise<ServedPage> {
  const body = Buffer.from(page);
  const server = createServer((request, response) => {
    const found = request.url === '/' || request.url?.startsWith('/?') === true;
    const allowed = request.method === 'GET' || request.method === 'HEAD';
    // A page elsewhere may have a name of its own resolve to this machine: its requests say that name.
    const status = !isLoopback(request.headers.host, (server.address() as AddressInfo).port)
      ? 421
      : !allowed
        ? 405
        : found
          ? 200
          : 404;
    const content = status === 200 ? body : Buffer.from(refusals[status]!);
    response.writeHead(status, {
      'content-type': status === 200 ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'content-length': content.byteLength,
      'x-content-type-options': 'nosniff',
      'content-security-policy': `${policyOf(page)}frame-ancestors 'none'`,
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
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
