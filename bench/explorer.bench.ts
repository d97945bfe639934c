import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type Opening, openingOf } from '../test/browser/main-thread.ts';
import { hasBrowser, launchBrowser } from '../test/browser/web-page.ts';
import { type BenchOptions, escoFolder, machine, report, root } from './support.ts';

const sections = ['', 'similar', 'gap', 'learn', 'moves', 'pathways', 'compare', 'outlook', 'fit', 'questions'];
const betweenTwo = new Set(['gap', 'pathways', 'compare']);

/** What the page costs who opens it and who asks it: bytes, first paint, the main thread, and each answer. */
export async function run({ once }: BenchOptions): Promise<void> {
  if (!hasBrowser()) return;
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-bench-'));
  const browser = await launchBrowser();
  console.log(`${machine()}; Chromium ${browser.version()}`);
  try {
    for (const [name, paths] of releases()) {
      const file = join(folder, 'page.html');
      execFileSync('node', [join(root, 'dist', 'cli', 'main.js'), 'explore', ...paths, '-o', file], {
        stdio: 'ignore',
      });
      console.log(`\n${name}: ${(statSync(file).size / 1e6).toFixed(2)} MB`);
      await openings(browser, file, once ? 1 : 7);
      await answers(browser, file, once ? 1 : 30);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The release of `escoFolder`, and 1.1.1 with its descriptions where its zips are at hand. */
function releases(): readonly (readonly [string, readonly string[]])[] {
  const { path, name } = escoFolder();
  const before = join(path, '..', 'esco-1.1.1-zips');
  return [[name, [path]], ...(existsSync(before) ? ([['ESCO 1.1.1, descriptions included', [before]]] as const) : [])];
}

async function openings(browser: Browser, file: string, rounds: number): Promise<void> {
  const seen: Opening[] = [];
  for (let round = 0; round < rounds; round++) seen.push(await openingOf(browser, file));
  const each = (title: string, of: (opening: Opening) => number) => report(title, seen.map(of), 'ms');
  each('first paint', ({ firstPaint }) => firstPaint);
  each('until it answers', ({ ready }) => ready);
  each('longest task of the main thread, processor time', ({ tasks }) => tasks[0] ?? 0);
  each('tasks of 50 ms and more, processor time', ({ tasks }) =>
    tasks.filter((task) => task >= 50).reduce((sum, task) => sum + task, 0),
  );
}

/** From a change of the address, or a letter typed, to what is shown for it; what has been shown once is not asked again. */
async function answers(browser: Browser, file: string, rounds: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => document.body?.dataset['ready'] !== undefined);
  await page.waitForTimeout(1500);
  const codes = await occupationsOf(page, rounds + 1);
  for (const section of sections) {
    const times: number[] = [];
    for (const [i, code] of codes.entries()) {
      const parts = ['occupation', code, section, betweenTwo.has(section) ? codes[(i + 1) % codes.length]! : ''];
      times.push(await timeTo(page, `#/${parts.filter(Boolean).join('/')}`));
    }
    const [first, ...warm] = times;
    report(`answer: ${section === '' ? 'an occupation' : section}`, warm, 'ms');
    console.log(`  the first of its kind ${first!.toFixed(0)} ms`);
  }
  const typed = ['nurse', 'truck driver', 'elektriker', 'custmer service', 'chef', 'software developer', 'teach'];
  const suggestions = [];
  for (const words of typed) suggestions.push(await timeToSuggest(page, words));
  report('suggestions for what is typed', suggestions, 'ms');
  await page.close();
}

/** Occupations of as many places, from those the page suggests for letters. */
async function occupationsOf(page: Page, wanted: number): Promise<readonly string[]> {
  const codes = new Set<string>();
  for (const words of [
    'worker',
    'manager',
    'teacher',
    'technician',
    'operator',
    'engineer',
    'clerk',
    'driver',
    'cook',
  ]) {
    await page.getByRole('combobox').first().fill(words);
    await page.locator('.suggestions:not([hidden]) [role=option]').first().waitFor();
    await page.waitForTimeout(200);
    for (const text of await page.locator('.suggestions:not([hidden]) [role=option]').allInnerTexts())
      for (const [code] of text.matchAll(/\b\d{4}(?:\.\d+)+\b/g)) codes.add(code);
  }
  await page.keyboard.press('Escape');
  return [...codes].slice(0, wanted);
}

function timeTo(page: Page, hash: string): Promise<number> {
  return page.evaluate(
    (address) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (document.body.dataset['shown'] !== address) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        }).observe(document.body, { attributes: true, attributeFilter: ['data-shown'] });
        location.hash = address;
      }),
    hash,
  );
}

function timeToSuggest(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (typed) =>
      new Promise<number>((resolve) => {
        const box = document.querySelector<HTMLInputElement>('[role=combobox]')!;
        const list = document.getElementById(box.getAttribute('aria-controls')!)!;
        const start = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        }).observe(list, { childList: true, subtree: true, characterData: true });
        box.value = typed;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    words,
  );
}
