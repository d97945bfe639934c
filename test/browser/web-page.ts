import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { expect } from 'vitest';
import type { SimilarOccupations } from '../../src/index.ts';

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Whether there is a browser to test in; says aloud when there is none. */
export function hasBrowser(): boolean {
  if (executable === undefined) console.warn('SKIPPED: tests in a browser need Chromium in /usr/bin.');
  return executable !== undefined;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable!,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The answer to expect of another engine: its Math.log may differ from ours in the last digit. */
export function nearly(answer: SimilarOccupations): SimilarOccupations {
  const results = answer.results.map((result) => ({ ...result, score: expect.closeTo(result.score, 12) as number }));
  return { ...answer, results };
}

export interface Site {
  /** `http://127.0.0.1:12345`. */
  readonly address: string;
  readonly close: () => void;
}

/** Files by path, on loopback, all with the same further headers. */
export async function serve(
  files: Readonly<Record<string, string | Uint8Array>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const server = createServer(({ url = '' }, response) => {
    const [asked = ''] = url.split('?');
    const path = asked === '/' ? '/index.html' : asked;
    const body = path === '/favicon.ico' ? '' : files[path];
    const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { ...headers, 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };
