import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

/** What opening a page costs its main thread. */
export interface Opening {
  /** Milliseconds until something is to be seen. */
  readonly firstPaint: number;
  /** Milliseconds until the page answers. */
  readonly ready: number;
  /** Processor milliseconds of tasks of the main thread, the longest first: what else the machine does is left aside. */
  readonly tasks: readonly number[];
  readonly workers: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Opens a file and follows its main thread until everything that is done beforehand is done. */
export async function openingOf(browser: Browser, file: string, hash = ''): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true });
  const page = await context.newPage();
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await page.goto(pathToFileURL(file).href + hash, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.body?.dataset['ready'] !== undefined);
  await page.waitForTimeout(1500);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const { pid } = traceEvents.find(({ name }) => name === 'ParseHTML')!;
  const { tid } = traceEvents.find((event) => event.pid === pid && event.args.name === 'CrRendererMain')!;
  const tasks = traceEvents
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && /RunTask$/.test(event.name))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
  const opening = {
    ...(await page.evaluate(() => ({
      firstPaint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]!.startTime),
      ready: Number(document.body.dataset['ready']),
    }))),
    tasks,
    workers: page.workers().length,
  };
  await context.close();
  return opening;
}
