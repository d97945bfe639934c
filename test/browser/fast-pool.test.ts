import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AllPairsOptions, pairBatches } from '../../src/fast/index.ts';
import { buildIndex, byKind, cosine, jaccard, type SkillIndex } from '../../src/index.ts';
import { sampleCatalogue } from '../support/sample.ts';
import { madeUpIndex } from '../unit/fast/made-up.ts';
import { hasBrowser, launchBrowser, type Site, serve } from './web-page.ts';

const inBrowser = hasBrowser();
// Below the manifest, so that the package finds itself by its own name.
const app = join(import.meta.dirname, '..', '..', '.cache', 'fast-pool-app');

/** What an application would write, with what a test needs to watch it. */
const module = `
  import { openIndex, byKind, cosine, jaccard } from 'skillgraph';
  import { pairBatches } from 'skillgraph/fast';
  const asked = {
    jaccard: { method: jaccard },
    cosine: { method: cosine },
    weighted: { method: jaccard, weighting: byKind() },
  };
  window.pairs = async (file, name, { threads, batch, abortAfter = Infinity }) => {
    const index = openIndex(await (await fetch(file)).arrayBuffer());
    const controller = new AbortController();
    const answer = { counts: [], ids: [], scores: [], deaths: 0, batches: 0, code: null };
    const options = {
      ...asked[name], threads, batch, signal: controller.signal, onWorkerDeath: () => answer.deaths++,
    };
    if (abortAfter === 0) setTimeout(() => controller.abort(), 300);
    try {
      for await (const { counts, ids, scores } of pairBatches(index, options)) {
        answer.counts.push(...counts);
        answer.ids.push(...ids);
        answer.scores.push(...scores);
        if (++answer.batches === abortAfter) controller.abort();
      }
    } catch (error) {
      answer.code = error.code ?? String(error);
    }
    return { ...answer, workers: window.started, isolated: crossOriginIsolated };
  };
`;

/**
 * Counts the page's workers, and spoils those the address asks to: \`?trap=1\` sends the first one's first job to an
 * address outside every memory, \`?broken=2\` starts the first two with a script that throws, \`?deaf=2\` lets no job
 * reach them.
 */
const watch = `
  const spoilt = Object.fromEntries(new URLSearchParams(location.search));
  window.started = 0;
  const Whole = window.Worker;
  window.Worker = class extends Whole {
    constructor(url) {
      const number = ++window.started;
      super(number <= (spoilt.broken ?? 0) ? '/broken.js' : url);
      this.number = number;
    }
    postMessage(message) {
      if (message.job && this.number <= (spoilt.trap ?? 0)) message = { ...message, job: 0xfffffff0 };
      if (message.job && this.number <= (spoilt.deaf ?? 0)) return;
      super.postMessage(message);
    }
  };
`;
const html =
  '<!doctype html><title>pairs</title><script src="/watch.js"></script><script type="module" src="/page.js"></script>';

interface Answer {
  readonly counts: readonly number[];
  readonly ids: readonly number[];
  readonly scores: readonly number[];
}
interface PageAnswer extends Answer {
  readonly deaths: number;
  readonly batches: number;
  readonly code: string | null;
  readonly workers: number;
  readonly isolated: boolean;
}
interface PageTask {
  readonly threads: number;
  readonly batch: number;
  readonly abortAfter?: number;
}

declare global {
  interface Window {
    readonly pairs: (file: string, name: string, task: PageTask) => Promise<PageAnswer>;
  }
}

const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** Allows the page's own scripts and nothing else: no worker from a blob. */
const strict = "default-src 'self'; script-src 'self'";
const headersOf = {
  isolated: isolation,
  plain: {},
  'no blob workers': { ...isolation, 'content-security-policy': `${strict} 'wasm-unsafe-eval'` },
  'no blob workers, no WebAssembly': { ...isolation, 'content-security-policy': strict },
} as const;
type Kind = keyof typeof headersOf;

const asked: Readonly<Record<string, AllPairsOptions>> = {
  jaccard: { method: jaccard },
  cosine: { method: cosine },
  weighted: { method: jaccard, weighting: byKind() },
};
const expected = new Map<string, Answer>();
const sites = new Map<string, Site>();
let browser: Browser | undefined;

async function answerOf(index: SkillIndex, options: AllPairsOptions): Promise<Answer> {
  const answer = { counts: [] as number[], ids: [] as number[], scores: [] as number[] };
  for await (const { counts, ids, scores } of pairBatches(index, { ...options, threads: 1 })) {
    answer.counts.push(...counts);
    answer.ids.push(...ids);
    answer.scores.push(...scores);
  }
  return answer;
}

async function bundledByEsbuild(): Promise<string> {
  const { outputFiles } = await esbuild({
    stdin: { contents: module, resolveDir: app, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

async function builtByVite(): Promise<Record<string, Uint8Array>> {
  writeFileSync(join(app, 'index.html'), html.replace('/page.js', './page.js'));
  writeFileSync(join(app, 'page.js'), module);
  await vite({ root: app, configFile: false, logLevel: 'silent' });
  const out = join(app, 'dist');
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  return Object.fromEntries(files.map((file) => [`/${file}`, readFileSync(join(out, file))]));
}

async function opened(site: string, spoilt = ''): Promise<Page> {
  const tab = await browser!.newPage();
  await tab.goto(`${sites.get(site)!.address}/${spoilt}`);
  await tab.waitForFunction(() => 'pairs' in window);
  return tab;
}

async function ask(site: string, name: string, task: PageTask, spoilt = ''): Promise<PageAnswer> {
  const tab = await opened(site, spoilt);
  const answer = await tab.evaluate(([file, metric, options]) => window.pairs(file, metric, options), [
    '/made-up.skg',
    name,
    task,
  ] as const);
  await tab.close();
  return answer;
}

beforeAll(async () => {
  rmSync(app, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  const indexes = { '/sample.skg': buildIndex(await sampleCatalogue()), '/made-up.skg': madeUpIndex(3000, 31) };
  const files: Record<string, string | Uint8Array> = { '/watch.js': watch, '/broken.js': "throw new Error('broken')" };
  for (const [file, index] of Object.entries(indexes)) {
    files[file] = new Uint8Array(index.buffer, index.byteOffset, index.byteLength);
    for (const [name, options] of Object.entries(asked))
      expected.set(`${file} ${name}`, await answerOf(index, options));
  }
  const pages = { ...files, '/index.html': html, '/page.js': await bundledByEsbuild() };
  const ofVite = { ...files, ...(await builtByVite()) };
  if (!inBrowser) return;
  for (const kind of Object.keys(headersOf) as Kind[]) sites.set(kind, await serve(pages, headersOf[kind]));
  sites.set('built by Vite', await serve(ofVite, isolation));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const site of sites.values()) site.close();
  rmSync(app, { recursive: true, force: true });
});

const all = { threads: 2, batch: 200 };

describe.runIf(inBrowser)('allPairs on a page', () => {
  it.each(['isolated', 'built by Vite'])('two workers find what Node finds alone, bit for bit: %s', async (site) => {
    const tab = await opened(site);
    for (const file of ['/sample.skg', '/made-up.skg'])
      for (const name of Object.keys(asked)) {
        const answer = await tab.evaluate(([path, metric, task]) => window.pairs(path, metric, task), [
          file,
          name,
          { threads: 2, batch: file === '/sample.skg' ? 2 : 200 },
        ] as const);
        expect(answer).toMatchObject(expected.get(`${file} ${name}`)!);
        expect(answer).toMatchObject({ isolated: true, workers: 2, deaths: 0, code: null });
      }
    expect.assertions(12);
  });

  it.each([
    ['plain', false, 0],
    ['no blob workers', true, 2],
    ['no blob workers, no WebAssembly', true, 0],
  ] as const)('without shared memory or workers the answer is the same: %s', async (site, isolated, workers) => {
    for (const name of Object.keys(asked)) {
      const answer = await ask(site, name, all);
      expect(answer).toMatchObject(expected.get(`/made-up.skg ${name}`)!);
      expect(answer).toMatchObject({ isolated, workers, deaths: 0, code: null });
    }
    expect.assertions(6);
  });

  it('a signal ends the stream, and the workers answer the next one', async () => {
    const tab = await opened('isolated');
    const run = (task: PageTask) => tab.evaluate((options) => window.pairs('/made-up.skg', 'jaccard', options), task);
    expect(await run({ ...all, abortAfter: 3 })).toMatchObject({ code: 'ABORTED', batches: 3 });
    const again = await run(all);
    expect(again).toMatchObject(expected.get('/made-up.skg jaccard')!);
    expect(again).toMatchObject({ workers: 2, deaths: 0 });
  });

  it('a signal ends the stream also where no worker ever answers', async () => {
    const answer = await ask('isolated', 'jaccard', { ...all, abortAfter: 0 }, '?deaf=2');
    expect(answer).toMatchObject({ code: 'ABORTED', batches: 0, workers: 2 });
  });

  it.each([
    ['?trap=1', 1, 2],
    ['?trap=2', 2, 2],
    ['?broken=1', 0, 2],
    ['?broken=2', 0, 2],
  ])('workers that fail are told of, and their rows done again: %s', async (spoilt, deaths, workers) => {
    const answer = await ask('isolated', 'weighted', all, spoilt);
    expect(answer).toMatchObject(expected.get('/made-up.skg weighted')!);
    expect(answer).toMatchObject({ deaths, workers, code: null });
  });
});
