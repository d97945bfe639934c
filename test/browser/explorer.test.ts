import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';
import { pixelsOf } from './pixels.ts';
import { hasBrowser, launchBrowser } from './web-page.ts';

const inBrowser = hasBrowser();
let folder = '';
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What went wrong on the page, and what it asked the world for. */
let complaints: string[] = [];
let requests: string[] = [];

beforeAll(async () => {
  if (!inBrowser) return;
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-explorer-'));
  const { code, stderr } = await skillgraph(['explore', '-o', join(folder, 'sample.html')]);
  if (code !== 0) throw new Error(stderr);
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
  expect(requests.filter((url) => !url.startsWith('file://') && !url.startsWith('data:'))).toEqual([]);
  await context.close();
});

async function open(hash = '', file = 'sample.html'): Promise<void> {
  await page.goto(pathToFileURL(join(folder, file)).href + hash);
  await page.waitForFunction(() => document.body.dataset['ready'] !== undefined);
}

const heading = () => page.locator('main h1');
const texts = (locator: Locator) => locator.allInnerTexts();
/** What is to be read on the screen, once it is there. */
const text = async (locator: Locator): Promise<string> => {
  await locator.first().waitFor();
  return (await locator.allInnerTexts())[0]!;
};
const suggestions = () => page.locator('.suggestions:not([hidden]) [role=option]');
const hash = () => page.evaluate(() => decodeURIComponent(location.hash));

async function choose(box: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: box }).first().fill(typed);
  await suggestions().first().waitFor();
  await page.keyboard.press('Enter');
}

/** Serious and critical findings of axe-core, one line each. */
async function findings(): Promise<string[]> {
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
}

describe.runIf(inBrowser)('the explorer, opened from a file and without a connection', () => {
  it('finds an occupation by its beginning, with the keyboard alone, and tells where it is', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('ict oper');
    const first = suggestions().first();
    await first.waitFor();
    await expect.poll(() => text(first)).toContain('ICT operations manager');
    await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => text(heading())).toBe('ICT operations manager');
    await expect.poll(() => page.title()).toMatch(/^ICT operations manager – /);
    await expect.poll(() => hash()).toBe('#/occupation/1330.5');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it.each([
    ['an alternative label', 'IT operations manager', 'ICT operations manager'],
    ['a code', '1330.5', 'ICT operations manager'],
    ['a typing mistake', 'ICT opertions manger', 'ICT operations manager'],
    ['another language', 'IKT-Betriebsleiter', 'ICT operations manager'],
    ['a skill', 'manage budgets', 'manage budgets'],
  ])('finds by %s', async (_, typed, found) => {
    await open();
    await choose('Search occupations and skills', typed);
    await expect.poll(() => text(heading())).toBe(found[0]!.toUpperCase() + found.slice(1));
  });

  it('arrows move through suggestions, Escape closes them, and nothing found is said', async () => {
    await open();
    const box = page.getByRole('combobox').first();
    await box.fill('manager');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => suggestions().nth(1).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => box.getAttribute('aria-activedescendant')).toBe('site-box-1');
    await page.keyboard.press('Escape');
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('false');
    await box.fill('qqqqqqqq');
    await expect.poll(() => texts(suggestions())).toEqual(['Nothing is called “qqqqqqqq”.']);
  });

  it('shows the competences of ICT operations manager: 41 in 4 groups, by reuse level, with tags', async () => {
    await open('#/occupation/1330.5');
    await expect.poll(() => texts(page.locator('.figures dd'))).toEqual(['41', '4', '18', '23']);
    expect((await texts(page.locator('.group .card-head'))).map((head) => head.replace(/\s+/g, ' '))).toEqual([
      'Essential knowledge 3 competences',
      'Essential skills and competences 15 competences',
      'Optional knowledge 12 competences',
      'Optional skills and competences 11 competences',
    ]);
    expect((await texts(page.locator('.group h3 .tally'))).join(' ')).toBe('0 2 1 0 5 10 0 9 3 0 4 7');
    await expect.poll(() => page.locator('.competence').count()).toBe(41);
    const systems = page.locator('.competence', { has: page.getByText('digital systems', { exact: true }) });
    await expect.poll(() => texts(systems.locator('.tag'))).toEqual(['digital']);
  });

  it('walks: to a similar occupation, to one of its skills, to an occupation that asks for it, and back', async () => {
    await open('#/occupation/1330.5');
    const next = page.locator('aside .concept').first();
    const nextLabel = await text(next);
    await next.click();
    await expect.poll(() => page.title()).toContain(nextLabel);
    const skill = page.locator('.competence .concept').first();
    const skillLabel = await text(skill);
    await skill.click();
    await expect.poll(() => page.title()).toContain(skillLabel);
    await expect.poll(() => text(page.locator('main'))).toContain(nextLabel);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => text(heading())).toBe('ICT operations manager');
  });

  it('says why two are alike: every shared skill and its part, by keyboard open and shut', async () => {
    await open('#/occupation/1330.5/similar');
    const row = page.locator('.ranked').first();
    const label = await text(row.locator('.concept').first());
    await row.getByRole('link', { name: `Why? ${label}` }).click();
    const opened = page.locator('.ranked.open');
    await expect.poll(() => text(opened.locator('.concept').first())).toBe(label);
    const shared = Number((await text(opened.locator('.ranked-shared'))).split(' ')[0]);
    await expect.poll(() => opened.locator('.why section').first().locator('.shares li').count()).toBe(shared);
    await expect.poll(() => text(opened)).toContain(`The two share ${shared} skills`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.ranked.open').count()).toBe(0);
  });

  it('shows the gap to a chosen occupation and, swapped, the other way round', async () => {
    await open('#/occupation/5120.1/gap');
    await choose('Gap to which occupation?', 'restaurant manager');
    await expect.poll(() => text(page.locator('.toward h2'))).toBe('From cook to restaurant manager');
    const [have, needed] = (await text(page.locator('.gap-side .count').first())).split(' of ').map(Number.parseFloat);
    const tallies = (await texts(page.locator('.gap-side').first().locator('h3 .tally'))).map(Number);
    expect(tallies.reduce((sum, count) => sum + count, 0)).toBe(needed);
    expect(tallies[0]).toBe(have);
    await page.getByRole('link', { name: 'Swap start and target' }).click();
    await expect.poll(() => text(page.locator('.toward h2'))).toBe('From restaurant manager to cook');
  });

  it('draws a pathway step by step, shows growth, and what to learn next', async () => {
    await open('#/occupation/5120.1/pathways');
    await choose('Where to?', 'chef');
    await expect.poll(() => text(page.locator('.toward h2'))).toBe('From cook to chef');
    const stops = page.locator('.route').first().locator('.stop');
    await expect.poll(() => text(stops.first())).toBe('cook');
    await expect.poll(() => text(stops.last())).toContain('chef');
    await expect.poll(() => stops.count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Growth' }).click();
    await expect.poll(() => texts(page.locator('.growth h2'))).toEqual(['A step up', 'Sideways', 'Two steps ahead']);
    await page.getByRole('link', { name: 'Learn next' }).click();
    await expect.poll(() => page.locator('.learn .ranked').count()).toBeGreaterThan(3);
  });

  it('my profile: picks skills, shows what fits and what it lacks, and what one more skill opens', async () => {
    await open('#/profile');
    await expect.poll(() => text(heading())).toBe('Which skills do you have?');
    await choose('Add all essential skills of an occupation', 'cook');
    await expect.poll(() => page.locator('.picked li').count()).toBeGreaterThan(10);
    await expect.poll(() => text(page.locator('.ranking .concept').first())).toBe('cook');
    await choose('Add a skill', 'manage budgets');
    await expect.poll(() => texts(page.locator('.picked'))).toEqual([expect.stringContaining('manage budgets')]);
    const chef = page.locator('.ranked', { has: page.getByRole('link', { name: 'chef', exact: true }) }).first();
    await chef.locator('summary').click();
    await expect.poll(() => chef.locator('.chip').count()).toBeGreaterThan(0);
    const before = await page.locator('.picked li').count();
    await page.locator('.steps [data-add]').first().click();
    await expect.poll(() => page.locator('.picked li').count()).toBe(before + 1);
    const kept = await hash();
    await page.reload();
    await expect.poll(() => page.locator('.picked li').count()).toBe(before + 1);
    await expect.poll(() => hash()).toBe(kept);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await expect.poll(() => text(heading())).toBe('Which skills do you have?');
  });

  it('outlook: a strip per figure, read aloud, with why and whose one press away; no figure, no dot', async () => {
    await open('#/occupation/1330.5/outlook');
    const strips = page.locator('.strip');
    const count = await strips.count();
    expect(count).toBeGreaterThan(2);
    for (const strip of await strips.all()) {
      const hasFigure = (await strip.locator('.strip-figure b').count()) === 1;
      expect(await strip.locator('.strip-plot .strip-dot').count()).toBe(hasFigure ? 1 : 0);
      expect(await strip.locator('.strip-plot').getAttribute('aria-label')).toMatch(
        hasFigure ? /lie|lies/ : /no figure/,
      );
      expect(await strip.locator('.badge').count()).toBe(1);
      await strip.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => text(strip.locator('.why-figure .fine').last())).toMatch(/High means: /);
    }
  });

  it('fit: an answer speaks for or against, by keyboard too, and answers are counted, never scored', async () => {
    await open('#/occupation/1330.5/fit');
    const first = page.locator('[data-trait]').first();
    await first.getByRole('radio', { name: 'yes' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => text(first.locator('output'))).toBe('speaks for it.');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => text(first.locator('output'))).toBe('speaks against it.');
    await expect
      .poll(() => text(page.locator('.fit-sum')))
      .toBe('Of 1 answer, 0 for ICT operations manager, 1 against.');
    await expect.poll(() => page.locator('.two-sided .sided.less').count()).toBeGreaterThan(0);
  });

  it('work and questions: tasks with their class, composition, and answers that lead on', async () => {
    await open('#/occupation/1330.5/work');
    await expect.poll(() => page.locator('.task').count()).toBe(5);
    await expect.poll(() => page.locator('.task .tag').count()).toBe(5);
    const shares = (await texts(page.locator('.composition .value'))).map(Number.parseFloat);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    await page.getByRole('link', { name: 'Questions', exact: true }).click();
    await expect
      .poll(() => texts(page.locator('.faq h2')))
      .toEqual([
        'Which skills are most important?',
        expect.stringMatching(/^How does it differ from /),
        'What is a good starting point?',
      ]);
  });

  it('an honest answer for a profile that says too little', async () => {
    await open('#/profile');
    await choose('Add a skill', 'manage budgets');
    await expect.poll(() => text(page.locator('.empty').first())).toMatch(/at least 3 are needed/);
  });

  it('network: drawn by sigma, a press walks to a node, a drag moves it instead', async () => {
    await open('#/occupation/1330.5/network');
    await page.locator('.network-host[data-drawn]').waitFor();
    await expect.poll(() => page.locator('.network-host').getAttribute('data-drawn')).toBe('sigma');
    const canvas = page.locator('.canvas');
    const colour = await canvas.evaluate((element) =>
      getComputedStyle(element).getPropertyValue('--net-occupation').trim(),
    );
    const dot = async () => (await pixelsOf(page, canvas, colour))[0]!;
    await expect.poll(async () => (await pixelsOf(page, canvas, colour)).length).toBeGreaterThan(0);
    const start = await dot();
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 60, start.y + 40, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => hash()).toBe('#/occupation/1330.5/network');
    const moved = await dot();
    await page.mouse.click(moved.x, moved.y);
    await expect.poll(hash).not.toBe('#/occupation/1330.5/network');
    await expect.poll(() => hash()).toMatch(/^#\/occupation\/[^/]+\/network$/);
  });

  it('network: the wheel zooms', async () => {
    await open('#/occupation/1330.5/network');
    const canvas = page.locator('.canvas');
    const colour = await canvas.evaluate((element) =>
      getComputedStyle(element).getPropertyValue('--net-occupation').trim(),
    );
    const width = async () => {
      const xs = (await pixelsOf(page, canvas, colour)).map(({ x }) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    await expect.poll(width).toBeGreaterThan(300);
    const before = await width();
    const { x, y, width: wide, height } = (await canvas.boundingBox())!;
    await page.mouse.move(x + wide / 2, y + height / 2);
    await page.mouse.wheel(0, 400);
    await expect.poll(width).toBeLessThan(0.9 * before);
  });

  it('network: the same as a list, for those who do not see it, with common skills on demand', async () => {
    await open('#/occupation/1330.5/network');
    const list = page.locator('.network-list');
    await list.locator('summary').click();
    const occupations = await list.locator('li').count();
    await page.getByRole('checkbox', { name: 'Show common skills' }).check();
    await list.locator('summary').click();
    await expect.poll(() => list.locator('li').count()).toBeGreaterThan(occupations);
    await list.locator('a').first().click();
    await expect.poll(hash).toMatch(/^#\/occupation\/.+\/network$/);
  });

  it('deep links: every section opens from its address alone, in the language it names', async () => {
    await open('#/occupation/5120.1/gap/3434.1?lang=de');
    await expect.poll(() => text(heading())).toMatch(/^Koch/);
    await expect.poll(() => page.getByRole('combobox', { name: 'Language of labels' }).inputValue()).toBe('de');
    await expect.poll(() => text(page.locator('.sections [aria-current]'))).toBe('Gap');
    await page.getByRole('combobox', { name: 'Language of labels' }).selectOption('en');
    await expect.poll(() => text(heading())).toBe('Cook');
    await page.evaluate(() => {
      location.hash = '#/occupation/no%20such%20thing';
    });
    await expect.poll(() => text(heading())).toBe('Not here');
  });

  it('browses by group', async () => {
    await open();
    await page.locator('.tile').first().click();
    await expect.poll(() => hash()).toMatch(/^#\/group\/\d$/);
    await page.locator('.columns .concept').first().click();
    await expect.poll(() => hash()).toMatch(/^#\/occupation\//);
  });
});

const views = [
  '#/',
  '#/occupation/1330.5',
  '#/occupation/1330.5/similar/1330.2',
  '#/occupation/5120.1/gap/3434.1',
  '#/occupation/5120.1/learn',
  '#/occupation/5120.1/pathways/3434.1',
  '#/occupation/5120.1/growth',
  '#/occupation/1330.5/work',
  '#/occupation/1330.5/outlook',
  '#/occupation/1330.5/fit',
  '#/occupation/1330.5/questions',
  '#/occupation/5120.1/network',
  '#/group/1',
  '#/profile',
];

describe.runIf(inBrowser).each(views)('the view %s', (view) => {
  it('has no serious finding of axe-core, light and dark', async () => {
    await open(view);
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: 'Use dark colours' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await findings()).toEqual([]);
  });

  it.each([320, 768])('fits a screen of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open(view);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe.runIf(inBrowser)('labels with markup stay text', () => {
  const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</script></script>"\'&amp;';

  it('everywhere: in lists, headings, suggestions, titles, reports', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const edges = ['a', 'b', 'c'].flatMap((skill) =>
      [evil, 'plain'].map((occupation) => `${quoted(occupation)},${quoted(`${evil} ${skill}`)}`),
    );
    writeFileSync(join(folder, 'evil.csv'), ['occupation,skill', ...edges, ''].join('\n'));
    for (const line of [
      ['explore', 'evil.csv', '-o', 'evil.html', '--title', evil],
      ['report', evil, '-d', 'evil.csv', '-o', 'evil-report.html'],
    ])
      expect((await skillgraph(line, { cwd: folder })).stderr).toBe('');
    for (const section of ['', '/similar/plain', '/gap', '/learn', '/pathways', '/growth', '/network']) {
      await open(`#/occupation/${encodeURIComponent(evil)}${section}`, 'evil.html');
      expect((await text(heading())).toLowerCase()).toBe(evil.toLowerCase());
      expect(
        await page.evaluate(() => [document.querySelectorAll('main img, main script').length, 'hit' in window]),
      ).toEqual([0, false]);
    }
    await page.getByRole('combobox').first().fill('window');
    expect((await texts(suggestions())).join()).toContain('onerror="window.hit=1"');
    await page.goto(pathToFileURL(join(folder, 'evil-report.html')).href);
    expect((await text(heading())).toLowerCase()).toBe(evil.toLowerCase());
    await expect.poll(() => page.locator('img, script').count()).toBe(0);
  });
});

describe.runIf(inBrowser)('skillgraph report', () => {
  it('is one static page: competences, similar occupations, gap, pathway, network, no script', async () => {
    await skillgraph(['report', '1330.5', '-o', join(folder, 'report.html')]);
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    await expect.poll(() => page.locator('.competence').count()).toBe(41);
    await expect.poll(() => page.locator('.ranking').first().locator('.ranked').count()).toBe(10);
    await expect.poll(() => page.locator('.gap-side').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.track').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('svg.drawing').count()).toBe(1);
    await expect.poll(() => page.locator('.strip').count()).toBeGreaterThan(2);
    await expect.poll(() => page.locator('.question').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.faq .card').count()).toBe(3);
    await expect.poll(() => page.locator('script, details, button, input').count()).toBe(0);
    expect(await findings()).toEqual([]);
  });
});
