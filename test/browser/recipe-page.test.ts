import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, commandHere, kitchenOf } from '../recipes/recipe.ts';
import { hasBrowser, launchBrowser, type Site, serve } from './web-page.ts';

const recipe = 'similar-roles-on-a-page';
const inBrowser = hasBrowser();

let folder = '';
let site: Site | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  if (!inBrowser) return;
  folder = kitchenOf(recipe);
  const commands = blocksOf(recipe)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'));
  for (const command of commands) execFileSync('sh', ['-c', commandHere(command)], { cwd: folder, stdio: 'pipe' });
  const made = ['index.html', 'similar-roles.js', 'roles.skg'];
  site = await serve(Object.fromEntries(made.map((file) => [`/${file}`, readFileSync(join(folder, 'public', file))])));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

describe.runIf(inBrowser)('the recipe "similar roles on a page"', () => {
  it('fills the list with the roles it promises, and shows the attribution', async () => {
    const tab = await browser!.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(site!.address);
    await tab.waitForFunction(() => document.querySelector('#attribution')?.textContent !== '');
    const items = await tab.locator('[data-similar-to] li').allTextContents();
    expect(items.map((item) => item.split(':')[0])).toEqual(['grill cook', 'cook', 'pastry chef']);
    for (const item of items) expect(item).toMatch(/: \d+ % alike$/);
    expect(await tab.locator('#attribution').textContent()).toContain('ESCO');
    expect(complaints).toEqual([]);
  });
});
