import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, type SimilarOccupations, similarOccupations } from '../../src/index.ts';
import { sampleCatalogue } from '../support/sample.ts';
import { hasBrowser, launchBrowser, nearly, type Site, serve } from './web-page.ts';

// Below the manifest, so that the package finds itself by its own name.
const app = join(import.meta.dirname, '..', '..', '.cache', 'vite-app');
const inBrowser = hasBrowser();

/** A Vite application as one would write it: an entry page, a module, a worker by URL. No configuration. */
const sources: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>roles</title><script type="module" src="./page.js"></script>',
  'answer.js': `
    import { openIndex, similarOccupations } from 'skillgraph';
    export async function answer(name) {
      const response = await fetch('/sample.skg');
      return similarOccupations(openIndex(await response.arrayBuffer()), name, { limit: 5 });
    }`,
  'page.js': `
    import { answer } from './answer.js';
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    window.onPage = answer;
    window.inWorker = (name) => new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage(name);
    });`,
  'worker.js': `
    import { answer } from './answer.js';
    self.onmessage = async ({ data }) => self.postMessage(await answer(data));`,
};

let expected: SimilarOccupations;
let built: Readonly<Record<string, Uint8Array>>;
let site: Site | undefined;
let browser: Browser | undefined;
let tab: Page;
const complaints: string[] = [];

beforeAll(async () => {
  rmSync(app, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  for (const [file, text] of Object.entries(sources)) writeFileSync(join(app, file), text);
  await build({ root: app, configFile: false, logLevel: 'error', worker: { format: 'es' } });
  const out = join(app, 'dist');
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  built = Object.fromEntries(files.map((file) => [`/${file}`, readFileSync(join(out, file))]));

  const index = buildIndex(await sampleCatalogue());
  expected = nearly(similarOccupations(index, 'ICT operations manager', { limit: 5 }) as SimilarOccupations);
  if (!inBrowser) return;
  site = await serve({ ...built, '/sample.skg': new Uint8Array(index.buffer, index.byteOffset, index.byteLength) });
  browser = await launchBrowser();
  tab = await browser.newPage();
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  await tab.goto(site.address);
  await tab.waitForFunction(() => 'inWorker' in window);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(app, { recursive: true, force: true });
});

describe('built by Vite without configuration', () => {
  it('a page, a module and a worker come out', () => {
    const scripts = Object.keys(built).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    expect(built['/index.html']).toBeDefined();
  });

  it.runIf(inBrowser)('the page answers as Node does', async () => {
    expect(await tab.evaluate((name) => window.onPage(name), 'ICT operations manager')).toEqual(expected);
  });

  it.runIf(inBrowser)('the worker does too', async () => {
    expect(await tab.evaluate((name) => window.inWorker(name), 'ICT operations manager')).toEqual(expected);
    expect(complaints).toEqual([]);
  });
});
