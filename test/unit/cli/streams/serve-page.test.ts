import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedPage, servePage } from '../../../../src/cli/streams/serve-page.ts';

const policy = "default-src 'none'; script-src 'sha256-x'";
const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}">hi`;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

describe('a served page', () => {
  let served: ServedPage;
  let port: number;
  beforeAll(async () => {
    served = await servePage(page, 0);
    port = Number(new URL(served.address).port);
  });
  afterAll(() => served.close());

  const ask = (host: string, path = '/', method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers: { host }, setHost: false }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text: string) => {
          body += text;
        });
        answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body }));
      });
      asked.on('error', reject);
      asked.end();
    });

  it('is shown to this machine by each of its own names, at its port alone', async () => {
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]', '127.8.8.8'])
      expect([name, (await ask(`${name}:${port}`)).status]).toEqual([name, 200]);
    for (const host of [
      `evil.example:${port}`,
      `localhost.evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      `evil-localhost:${port}`,
      `localhost:${port + 1}`,
      'localhost',
      `127.0.0.1:${port}0`,
      `user@localhost:${port}`,
      '',
    ])
      expect([host, (await ask(host)).status]).toEqual([host, 421]);
  });

  it('says in headers what it may do, and tells nothing to others', async () => {
    const { headers, body } = await ask(`localhost:${port}`);
    expect(body).toBe(page);
    expect(headers).toMatchObject({
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    const refused = await ask('evil.example');
    expect(refused.body).not.toContain('<!doctype');
    expect(refused.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('is the one page there is, and is only read', async () => {
    expect((await ask(`localhost:${port}`, '/?q=1')).status).toBe(200);
    expect((await ask(`localhost:${port}`, '/etc/passwd')).status).toBe(404);
    expect((await ask(`localhost:${port}`, '/../secret')).status).toBe(404);
    expect((await ask(`localhost:${port}`, '/', 'POST')).status).toBe(405);
    expect((await ask(`localhost:${port}`, '/', 'HEAD')).body).toBe('');
  });
});
