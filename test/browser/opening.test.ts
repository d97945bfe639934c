import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorerPage, inBrowser } from './explorer-page.ts';
import { openingOf } from './main-thread.ts';
import { launchBrowser } from './web-page.ts';

const explorer = explorerPage(async () => [['explore', '-o', 'sample.html']]);
const { open, heading, text, choose } = explorer;

describe.runIf(inBrowser)('a page that opens', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(['', '#/occupation/1330.5', '#/occupation/1330.5/outlook'])(
    // How long tasks of the main thread are is measured by `npm run bench -- explorer`: no machine promises it.
    'at %j leaves reading, opening and answering to one worker',
    async (hash) => {
      const opening = await openingOf(browser, join(explorer.folder(), 'sample.html'), hash);
      expect(opening.workers).toBe(1);
      expect(opening.tasks.length).toBeGreaterThan(0);
      expect(opening.firstPaint).toBeGreaterThan(0);
      expect(opening.ready).toBeGreaterThan(0);
    },
  );

  it.each([
    ['are not there', () => Reflect.deleteProperty(globalThis, 'Worker')],
    [
      'are refused',
      () => {
        globalThis.Worker = class {
          constructor() {
            throw new DOMException('refused', 'SecurityError');
          }
        } as unknown as typeof Worker;
      },
    ],
    [
      'fail before they run',
      () => {
        const { Worker: Real } = globalThis;
        globalThis.Worker = class extends Real {
          constructor() {
            super(URL.createObjectURL(new Blob(['throw new Error("no")'])));
          }
        };
      },
    ],
  ])('answers by itself where workers %s', async (_, without) => {
    await explorer.page().addInitScript(without);
    await open();
    await choose('Search occupations and skills', 'web developer');
    await expect.poll(() => text(heading())).toBe('Web developer');
    expect(explorer.page().workers()).toHaveLength(0);
  });

  it('says why where what it carries cannot be read', async () => {
    const whole = readFileSync(join(explorer.folder(), 'sample.html'), 'utf8');
    const damaged = whole.replace(/(<script type="text\/plain" id="snapshot">)[^<]+/, '$1AAAA');
    writeFileSync(join(explorer.folder(), 'damaged.html'), damaged);
    await explorer.page().goto(`file://${join(explorer.folder(), 'damaged.html')}`);
    await expect.poll(() => text(explorer.page().locator('main'))).toMatch(/^This page cannot be opened here: /);
  });
});
