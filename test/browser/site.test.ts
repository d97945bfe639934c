import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launchBrowser, type Site, serve } from './web-page.ts';

const root = join(import.meta.dirname, '..', '..');
const inBrowser = hasBrowser();

let folder = '';
let files: readonly string[] = [];
let site: Site | undefined;
let browser: Browser | undefined;
let tab: Page;
const complaints: string[] = [];
const elsewhere: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-site-'));
  // As `npm run site` does after the build.
  execFileSync('node', [join(root, 'src', 'site', 'build.mjs'), folder], { cwd: root, stdio: 'pipe' });
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  if (!inBrowser) return;
  site = await serve(Object.fromEntries(files.map((file) => [`/${file}`, readFileSync(join(folder, file))])));
  browser = await launchBrowser();
  tab = await browser.newPage();
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('request', (request) => {
    if (!request.url().startsWith(site!.address) && !/^(blob|data):/.test(request.url())) elsewhere.push(request.url());
  });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the site', () => {
  it('has the guide, the recipes and a page for every import path', () => {
    const guide = ['Install', 'Your_own_data', 'Similar_roles', 'Careers', 'Profiles_of_people', 'Outlook'];
    for (const name of [...guide, 'Evaluation', 'Scale', 'Glossary', 'Playground', 'From_Python', 'On_a_cluster'])
      expect(files).toContain(`documents/${name}.html`);
    for (const path of ['skillgraph', 'skillgraph_methods', 'skillgraph_node', 'skillgraph_releases'])
      expect(files).toContain(`modules/${path}.html`);
  });

  it('links to what is there', () => {
    const pages = files.filter((file) => /^(index|documents\/|modules\/)/.test(file) && file.endsWith('.html'));
    const dead = pages.flatMap((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      return [...html.matchAll(/(?:href|src)="([^"#?]+)/g)]
        .map((match) => decodeURIComponent(match[1]!))
        .filter((link) => !/^(https?:|data:)/.test(link))
        .filter((link) => !existsSync(join(folder, normalize(join(dirname(page), link)))))
        .map((link) => `${page} → ${link}`);
    });
    expect(dead).toEqual([]);
    expect(pages.length).toBeGreaterThan(25);
  });

  it.runIf(inBrowser)('answers in the playground, and after a change of its code', async () => {
    await tab.goto(`${site!.address}/documents/Playground.html`);
    const block = tab.locator('pre:has(+ .run)').first();
    const printed = tab.locator('output.printed').first();
    await tab.locator('button.run').first().click();
    await tab.waitForFunction(() => document.querySelector<HTMLElement>('output.printed')?.dataset['state'] === 'done');
    expect(await printed.textContent()).toContain('grill cook');
    await block.locator('code').evaluate((code) => {
      code.textContent = (code as HTMLElement).innerText.replace("'cook'", "'web developer'");
    });
    await tab.locator('button.run').first().click();
    await tab.waitForFunction(() =>
      document.querySelector('output.printed')?.textContent?.includes('software developer'),
    );
  });

  const chapters = readdirSync(join(root, 'src', 'site', 'guide')).map((file) => {
    const text = readFileSync(join(root, 'src', 'site', 'guide', file), 'utf8');
    const blocks = [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].filter(
      ([, code]) => !code!.includes('skillgraph/node'),
    );
    const [, title] = /^title: (.*)$/m.exec(text)!;
    return { page: `documents/${title!.replace(/\W+/g, '_')}.html`, blocks: blocks.length };
  });

  it.runIf(inBrowser).each(chapters.filter(({ blocks }) => blocks > 0))(
    'runs each of the $blocks blocks of $page that a page can run, one after the other',
    async ({ page, blocks }) => {
      await tab.goto(`${site!.address}/${page}`);
      expect(await tab.locator('button.run').count()).toBe(blocks);
      for (let i = 0; i < blocks; i++) {
        await tab.locator('button.run').nth(i).click();
        const printed = tab.locator('output.printed').nth(i);
        await tab.waitForFunction(
          (at) => document.querySelectorAll<HTMLElement>('output.printed')[at]?.dataset['state'] === 'done',
          i,
        );
        expect(await printed.textContent()).toMatch(/\w/);
        expect(await printed.textContent()).not.toMatch(/^\w*Error: |undefined|NaN|\[object/);
      }
    },
  );

  it('has blocks to run in every chapter but the glossary', () => {
    expect(chapters.filter(({ blocks }) => blocks === 0).map(({ page }) => page)).toEqual(['documents/Glossary.html']);
  });

  it.runIf(inBrowser)('runs examples of the reference where they stand', async () => {
    await tab.goto(`${site!.address}/functions/skillgraph.skillGap.html`);
    await tab.locator('button.run').first().click();
    await tab.waitForFunction(() => document.querySelector<HTMLElement>('output.printed')?.dataset['state'] === 'done');
    expect(await tab.locator('output.printed').first().textContent()).toBe('4 missing, first: food hygiene rules\n');
  });

  it.runIf(inBrowser)('says what went wrong in a block, in words', async () => {
    await tab.goto(`${site!.address}/documents/Playground.html`);
    await tab
      .locator('pre:has(+ .run) code')
      .first()
      .evaluate((code) => {
        code.textContent = `import { similarOccupations } from 'skillgraph';\nimport { sample } from 'skillgraph/sample';\nsimilarOccupations(sample, 'astronaut');`;
      });
    await tab.locator('button.run').first().click();
    await tab.waitForFunction(() => document.querySelector('output.printed')?.textContent?.includes('astronaut'));
    expect(await tab.locator('output.printed').first().textContent()).toMatch(/^SkillGraphError: No occupation/);
  });

  it.runIf(inBrowser)('shows the explorer on the sample', async () => {
    await tab.goto(`${site!.address}/explorer.html#/occupation/3434.1`);
    await tab.waitForFunction(() => document.querySelector('main')?.textContent?.includes('chef'));
  });

  it.runIf(inBrowser)('loads nothing from elsewhere, and nothing complains', () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
