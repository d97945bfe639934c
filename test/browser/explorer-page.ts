import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { skillgraph } from '../support/command-line.ts';
import { hasBrowser, launchBrowser } from './web-page.ts';

/** Whether there is a browser to test in. */
export const inBrowser: boolean = hasBrowser();

/** A page in a browser without a connection, and what tests do with it. */
export interface ExplorerPage {
  /** Where files of the tests lie. */
  readonly folder: () => string;
  readonly page: () => Page;
  /** Opens a file of the folder at an address. */
  readonly open: (hash?: string, file?: string) => Promise<void>;
  readonly heading: () => Locator;
  readonly texts: (locator: Locator) => Promise<string[]>;
  /** What is to be read on the screen, once it is there. */
  readonly text: (locator: Locator) => Promise<string>;
  readonly suggestions: () => Locator;
  readonly hash: () => Promise<string>;
  /** Types into a box and takes what is first. */
  readonly choose: (box: string, typed: string) => Promise<void>;
  /** Serious and critical findings of axe-core, one line each. */
  readonly findings: () => Promise<string[]>;
}

/** Pages written by these lines of the command, each test in a fresh page that must complain of nothing and load nothing. */
export function explorerPage(write: (folder: string) => Promise<readonly (readonly string[])[]>): ExplorerPage {
  let folder = '';
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[] = [];
  let requests: string[] = [];

  beforeAll(async () => {
    if (!inBrowser) return;
    folder = mkdtempSync(join(tmpdir(), 'skillgraph-explorer-'));
    for (const line of await write(folder)) {
      const { code, stderr } = await skillgraph(line, { cwd: folder });
      if (code !== 0) throw new Error(stderr);
    }
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    if (!inBrowser) return;
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true });
    page = await context.newPage();
    complaints = [];
    requests = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
  });

  afterEach(async () => {
    if (!inBrowser) return;
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    await context.close();
  });

  const suggestions = () => page.locator('.suggestions:not([hidden]) [role=option]');
  return {
    folder: () => folder,
    page: () => page,
    open: async (hash = '', file = 'sample.html') => {
      await page.goto(pathToFileURL(join(folder, file)).href + hash);
      await page.waitForFunction(() => document.body.dataset['shown'] === location.hash);
    },
    heading: () => page.locator('main h1'),
    texts: (locator) => locator.allInnerTexts(),
    text: async (locator) => {
      await locator.first().waitFor();
      return (await locator.allInnerTexts())[0]!;
    },
    suggestions,
    hash: () => page.evaluate(() => decodeURIComponent(location.hash)),
    choose: async (box, typed) => {
      await page.getByRole('combobox', { name: box }).first().fill(typed);
      await suggestions().first().waitFor();
      await page.keyboard.press('Enter');
    },
    findings: async () => {
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(
        async () => await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
      );
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
        );
    },
  };
}
