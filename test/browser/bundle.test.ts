import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, type SimilarOccupations, similarOccupations } from '../../src/index.ts';
import { sampleCatalogue } from '../support/sample.ts';
import { hasBrowser, launchBrowser, nearly, type Site, serve } from './web-page.ts';

const root = join(import.meta.dirname, '..', '..');
const inBrowser = hasBrowser();

/** What an application would write: the import is what a bundler for the web resolves from the manifest. */
const answering = `
  import { openIndex, similarOccupations } from 'skillgraph';
  export async function answer(name) {
    const response = await fetch('/sample.skg');
    const index = openIndex(await response.arrayBuffer());
    return { bytes: index.byteLength, ...similarOccupations(index, name, { limit: 5 }) };
  }
`;

const page = `${answering}
  window.onPage = answer;
  window.inWorker = (name) => new Promise((resolve, reject) => {
    const worker = new Worker('/worker.js', { type: 'module' });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(name);
  });
`;

const worker = `${answering}
  self.onmessage = async ({ data }) => {
    const scope = typeof WorkerGlobalScope !== 'undefined' && self instanceof WorkerGlobalScope ? 'worker' : 'page';
    self.postMessage({ scope, ...(await answer(data)) });
  };
`;

type Answer = SimilarOccupations & { readonly bytes: number; readonly scope?: string };

declare global {
  interface Window {
    readonly onPage: (name: string) => Promise<Answer>;
    readonly inWorker: (name: string) => Promise<Answer>;
  }
}

interface Bundle {
  readonly code: string;
  readonly inputs: Metafile['inputs'];
}

async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    // In .cache, below the manifest: the package finds itself by its own name.
    stdin: { contents, resolveDir: join(root, '.cache'), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return { code: outputFiles[0]!.text, inputs: metafile.inputs };
}

let bundles: { readonly page: Bundle; readonly worker: Bundle };
let expected: Answer;
let site: Site | undefined;
let browser: Browser | undefined;
let tab: Page;
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  bundles = { page: await bundle(page), worker: await bundle(worker) };
  const index = buildIndex(await sampleCatalogue());
  expected = {
    bytes: index.byteLength,
    ...nearly(similarOccupations(index, 'ICT operations manager', { limit: 5 }) as SimilarOccupations),
  };
  if (!inBrowser) return;
  site = await serve({
    '/index.html': '<!doctype html><title>skillgraph</title><script type="module" src="/page.js"></script>',
    '/page.js': bundles.page.code,
    '/worker.js': bundles.worker.code,
    '/sample.skg': new Uint8Array(index.buffer, index.byteOffset, index.byteLength),
  });
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
});

describe('bundled for the web', () => {
  it('the root brings our own modules only: no node:, no package', () => {
    const inputs = [...Object.keys(bundles.page.inputs), ...Object.keys(bundles.worker.inputs)];
    expect(inputs.filter((input) => input.includes('node_modules') || input.startsWith('node:'))).toEqual([]);
    expect(inputs.some((input) => input.endsWith('dist/core.js'))).toBe(true);
  });

  it.runIf(inBrowser)('a page opens a saved index and answers as Node does', async () => {
    const answer = await tab.evaluate(() => window.onPage('ICT operations manager'));
    expect(answer).toEqual(expected);
    expect(answer.results).toHaveLength(5);
  });

  it.runIf(inBrowser)('a module Web Worker does too', async () => {
    const { scope, ...answer } = await tab.evaluate(() => window.inWorker('ICT operations manager'));
    expect(scope).toBe('worker');
    expect(answer).toEqual(expected);
  });

  it.runIf(inBrowser)('nothing was complained about', () => {
    expect(complaints).toEqual([]);
  });
});
