// node in-browser.mjs NAME PATH PLAYWRIGHT: the bundle in a page of a browser that is installed. Chromium is driven by its own
// protocol, Firefox by WebDriver BiDi over its remote port.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [name, path, playwright] = process.argv.slice(2);
const page = `<!doctype html><title>waiting</title><script type="module">
  let text = ''; const { log } = console; console.log = (line) => { text += line + '\\n'; };
  await import('/bundle.mjs').then(() => { document.title = 'done'; }, (error) => { text = String(error); document.title = 'failed'; });
  globalThis.answer = text;
</script>`;
const server = createServer(({ url }, response) => {
  const script = url === '/bundle.mjs';
  response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
  response.end(script ? readFileSync('bundle.mjs') : page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

async function inChromium() {
  const { chromium } = await import(playwright);
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(address);
    await tab.waitForFunction(() => globalThis.answer !== undefined, undefined, { timeout: 20_000 });
    return await tab.evaluate(() => globalThis.answer);
  } finally {
    await browser.close();
  }
}

async function inFirefox() {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const listening = await new Promise((resolve, reject) => {
      let said = '';
      const late = setTimeout(() => reject(new Error(`Firefox does not listen: ${said}`)), 40_000);
      browser.stderr.on('data', (piece) => {
        said += piece;
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
        if (found !== null) {
          clearTimeout(late);
          resolve(found[1]);
        }
      });
    });
    return await asked(`${listening}/session`);
  } finally {
    browser.kill();
  }
}

async function asked(socketAddress) {
  const socket = new WebSocket(socketAddress);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = JSON.parse(data);
    const { resolve, reject } = waiting.get(id) ?? {};
    if (error === undefined) resolve?.(result);
    else reject?.(new Error(message));
  });
  let last = 0;
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const { context } = contexts[0];
  await send('browsingContext.navigate', { context, url: address, wait: 'complete' });
  for (let tries = 0; tries < 200; tries++) {
    const { result } = await send('script.evaluate', {
      expression: 'globalThis.answer',
      target: { context },
      awaitPromise: false,
    });
    if (result?.type === 'string') return result.value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No answer within twenty seconds.');
}

try {
  process.stdout.write(await (name === 'chromium' ? inChromium() : inFirefox()));
} finally {
  server.close();
}
process.exit(0);
