import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explorerPage, inBrowser } from './explorer-page.ts';

const teachers = ['riding', 'language', 'primary school', 'dance', 'music', 'vocational'].map(
  (sort) => `${sort} teacher`,
);
const lists: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(teachers.map((label) => [label, ['plan lessons', 'manage classes', `teach ${label}s`]])),
  'kitchen chef': ['plan menus', 'manage staff', 'manage budgets', 'cook sauces'],
  'café owner': ['manage budgets', 'bake cakes, pies', 'plan menus'],
};
const quoted = (text: string) => `"${text}"`;

const explorer = explorerPage(async (folder) => {
  const rows = Object.entries(lists).flatMap(([job, skills]) =>
    skills.map((skill) => `${quoted(job)},${quoted(skill)}`),
  );
  writeFileSync(join(folder, 'jobs.csv'), ['occupation,skill', ...rows].join('\n'));
  return [
    ['explore', 'jobs.csv', '-o', 'jobs.html'],
    ['explore', '-o', 'sample.html'],
  ];
});
const { open, heading, text, texts, suggestions, hash } = explorer;
const box = () => explorer.page().getByRole('combobox', { name: 'Search occupations and skills' }).first();
const note = () => explorer.page().locator('.suggestions:not([hidden]) .suggestions-note');

describe.runIf(inBrowser)('the box to search in', () => {
  it('says that a word may mean several, shows them, and takes none unless one is chosen', async () => {
    await open('', 'jobs.html');
    await box().fill('teacher');
    await expect.poll(() => texts(note())).toEqual(['“teacher” can mean several of these. Choose one.']);
    const offered = (await texts(suggestions().locator('span'))).filter((label) => label.endsWith('teacher'));
    expect(new Set(offered)).toEqual(new Set(teachers));
    expect(await box().getAttribute('aria-activedescendant')).toBeNull();
    await explorer.page().keyboard.press('Enter');
    await expect.poll(() => suggestions().first().getAttribute('aria-selected')).toBe('true');
    expect(await hash()).toBe('');
    const first = await text(suggestions().first().locator('span'));
    await explorer.page().keyboard.press('Enter');
    await expect.poll(async () => (await text(heading())).toLowerCase()).toBe(first);
  });

  it('names the word that no name holds, once it is typed to its end', async () => {
    await open('', 'jobs.html');
    await box().fill('zzz teacher');
    await expect.poll(() => texts(note())).toEqual(['No name here holds “zzz”. The nearest:']);
    await box().fill('kitch');
    await expect.poll(() => texts(suggestions().locator('span'))).toEqual(['kitchen chef']);
    expect(await texts(note())).toEqual(['']);
  });

  it('opens on its first or last by an arrow, and takes nothing while it is closed', async () => {
    await open('', 'jobs.html');
    await box().fill('teacher');
    await explorer.page().keyboard.press('Escape');
    await explorer.page().keyboard.press('ArrowDown');
    await expect.poll(() => box().getAttribute('aria-activedescendant')).toBe('site-box-0');
    await explorer.page().keyboard.press('Escape');
    await explorer.page().keyboard.press('ArrowUp');
    await expect.poll(() => suggestions().count()).toBeGreaterThan(1);
    const last = (await suggestions().count()) - 1;
    await expect.poll(() => box().getAttribute('aria-activedescendant')).toBe(`site-box-${last}`);
    await explorer.page().keyboard.press('Escape');
    await explorer.page().keyboard.press('Enter');
    expect(await hash()).toBe('');
    await explorer.page().keyboard.press('Escape');
    await explorer.page().keyboard.press('Escape');
    await expect.poll(() => box().inputValue()).toBe('');
  });

  it('is led by the mouse alike, by its first button alone', async () => {
    await open('', 'jobs.html');
    await box().fill('kitchen chef');
    await suggestions().first().click({ button: 'right' });
    expect(await hash()).toBe('');
    await suggestions().first().click();
    await expect.poll(() => text(heading())).toBe('Kitchen chef');
  });
});

const curriculum =
  'I planned menus and managed budgets for ten years, as restaurant manager.\nAlso: manage staff, food safety.';

describe.runIf(inBrowser)('my profile, from a pasted text', () => {
  const mark = (words: string) => explorer.page().locator('.mark', { hasText: words });
  const picked = async () => (await texts(explorer.page().locator('.picked li span:first-child'))).sort();
  const button = (name: string | RegExp) => explorer.page().getByRole('button', { name });
  const read = async (words: string) => {
    await open('#/profile');
    await explorer.page().getByLabel('Paste a text').fill(words);
    await button('Read the text').click();
  };

  it('marks in place what was understood, and changes none of the words', async () => {
    await read(curriculum);
    await expect.poll(() => text(explorer.page().locator('.read-text'))).toContain('for ten years');
    const marked = await explorer
      .page()
      .locator('.read-text')
      .evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
        return copy.textContent;
      });
    expect(marked).toBe(curriculum);
    const titles = await explorer
      .page()
      .locator('.mark')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).title));
    expect(titles).toEqual([
      'plan menus',
      'manage budgets',
      'job title: restaurant manager',
      'manage staff',
      expect.stringMatching(/^one of \d: choose below$/),
    ]);
  });

  it('lets one drop, take again and add: what was dropped stays out', async () => {
    await read(curriculum);
    await mark('manage staff').click();
    await expect.poll(() => mark('manage staff').getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => explorer.page().getByRole('checkbox', { name: 'manage staff' }).isChecked()).toBe(false);
    await button('Add 2 skills to my profile').click();
    await expect.poll(picked).toEqual(['manage budgets', 'plan menus']);
    await explorer.page().getByRole('checkbox', { name: 'manage staff' }).check();
    await button('Add 1 skill to my profile').click();
    await expect.poll(picked).toEqual(['manage budgets', 'manage staff', 'plan menus']);
    await explorer.page().getByRole('checkbox', { name: 'restaurant manager' }).check();
    await button(/^Add \d+ skills to my profile/).click();
    await expect.poll(async () => (await picked()).length).toBeGreaterThan(5);
    await button('Forget the text').click();
    await expect.poll(() => explorer.page().locator('.mark').count()).toBe(0);
  });

  it('offers what may mean several things as a choice, and takes what is chosen', async () => {
    await read('I manage staff. Also: food safety.');
    const choice = explorer.page().getByLabel('“food safety”');
    await choice.waitFor();
    const options = await texts(choice.locator('option'));
    expect(options.slice(0, 2)).toEqual(['nothing of these', 'comply with food safety and hygiene']);
    await explorer.page().getByRole('checkbox', { name: 'manage staff' }).uncheck();
    await expect.poll(() => button('Nothing to add').isDisabled()).toBe(true);
    await mark('food safety').click();
    await expect.poll(() => choice.evaluate((element) => element === document.activeElement)).toBe(true);
    await choice.selectOption({ index: 1 });
    await button('Add 1 skill to my profile').click();
    await expect.poll(picked).toEqual([options[1]]);
  });

  it('says so where nothing is recognised', async () => {
    await read('Lorem ipsum dolor sit amet.');
    await expect
      .poll(() => text(explorer.page().locator('.text-reader .empty')))
      .toContain('No skill and no job title');
  });

  it('keeps a skill with a comma in its name in the address', async () => {
    await open('#/profile', 'jobs.html');
    await explorer.choose('Add a skill', 'bake cakes, pies');
    await expect.poll(() => explorer.page().locator('.picked li').count()).toBe(1);
    await explorer.page().reload();
    await expect
      .poll(() => texts(explorer.page().locator('.picked li span:first-child')))
      .toEqual(['bake cakes, pies']);
  });

  it('has no serious finding of axe-core, light and dark, and fits a narrow screen', async () => {
    await read(curriculum);
    await explorer.page().locator('.mark').first().waitFor();
    expect(await explorer.findings()).toEqual([]);
    await explorer.page().getByRole('button', { name: 'Use dark colours' }).click();
    expect(await explorer.findings()).toEqual([]);
    await explorer.page().setViewportSize({ width: 320, height: 800 });
    expect(await explorer.page().evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

describe.runIf(inBrowser)('links', () => {
  it('keep the language, those of the frame too', async () => {
    await open('#/occupation/5120.1?lang=de');
    for (const link of ['.site-nav a[href*="profile"]', '.brand'])
      expect(await explorer.page().locator(link).first().getAttribute('href')).toContain('lang=de');
    await explorer.page().locator('.brand').click();
    await expect.poll(hash).toBe('#/?lang=de');
  });
});
