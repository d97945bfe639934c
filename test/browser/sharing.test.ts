import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explorerPage, inBrowser } from './explorer-page.ts';

const explorer = explorerPage(async () => [['explore', '-o', 'sample.html']]);
const { open, heading, text, hash, choose, findings } = explorer;
const page = () => explorer.page();

describe.runIf(inBrowser)('what is shown can be handed on', () => {
  it('as a link, copied with one press, and by the keyboard; Escape closes', async () => {
    await page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('#/occupation/1330.5/outlook');
    await page().locator('#share summary').focus();
    await page().keyboard.press('Enter');
    await page().getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => text(page().locator('#share [role=status]'))).toMatch(/^(Copied|Selected)/);
    await expect
      .poll(() => page().locator('#share-link').inputValue())
      .toMatch(/sample\.html#\/occupation\/1330\.5\/outlook$/);
    expect(await findings()).toEqual([]);
    await page().keyboard.press('Escape');
    await expect.poll(() => page().locator('#share[open]').count()).toBe(0);
  });

  it('as a card within another page: without frame, with the data’s licence, and a way to everything', async () => {
    await open('#/occupation/1330.5');
    await page().locator('#share summary').click();
    await expect.poll(() => page().locator('#share-card').inputValue()).toMatch(/^<iframe /);
    const frame = await page().locator('#share-card').inputValue();
    expect(frame).toMatch(/^<iframe src="file:[^"]+#\/card\/1330\.5" title="ICT operations manager[^"]*"/);
    writeFileSync(join(explorer.folder(), 'host.html'), `<!doctype html><title>Host</title>${frame}`);
    await page().goto(pathToFileURL(join(explorer.folder(), 'host.html')).href);
    const card = page().frameLocator('iframe');
    await expect.poll(() => text(card.locator('h1'))).toBe('ICT operations manager');
    await expect.poll(() => card.locator('header.site').isVisible()).toBe(false);
    await expect.poll(() => card.locator('.occupation-card .shares li').count()).toBe(3);
    await expect.poll(() => text(card.locator('footer'))).toMatch(/ESCO/);
    await expect
      .poll(() => card.getByRole('link', { name: 'All about it' }).getAttribute('href'))
      .toBe('#/occupation/1330.5');
  });

  it('as a card that fits a narrow frame, without serious findings of axe-core, light and dark', async () => {
    await page().setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme });
      await open('#/card/1330.5');
      expect(await findings()).toEqual([]);
      expect(await page().evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  it('has no card where no occupation is shown', async () => {
    await open('#/profile');
    await page().locator('#share summary').click();
    await expect.poll(() => page().locator('#share-link').inputValue()).toMatch(/#\/profile$/);
    await expect.poll(() => page().locator('[data-of=card]').isVisible()).toBe(false);
  });

  it.each([
    '',
    '#/occupation/1330.5',
    '#/occupation/5120.1/moves',
    '#/occupation/1330.5/outlook',
    '#/occupation/1330.5/fit',
    '#/occupation/5120.1/compare/3434.1',
    '#/group/1',
    '#/profile',
  ])('on paper %j is light and open, without what can only be pressed, and afterwards as it was', async (view) => {
    await open(view);
    await page().getByRole('button', { name: 'Use dark colours' }).click();
    const folded = await page().locator('main details:not([open]):not(.help)').count();
    await page().emulateMedia({ media: 'print' });
    await expect.poll(() => page().locator('main details:not([open]):not(.help)').count()).toBe(0);
    for (const pressed of ['header.site', '.sections', 'main .button', '#chooser', '.text-reader', '.help'])
      for (const one of await page().locator(pressed).all()) expect(await one.isVisible()).toBe(false);
    await expect.poll(() => page().evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(20, 33, 31)');
    await page().emulateMedia({ media: 'screen' });
    await expect.poll(() => page().locator('main details:not([open]):not(.help)').count()).toBe(folded);
    await expect.poll(() => page().evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });
});

describe.runIf(inBrowser)('an occupation’s page', () => {
  it('shows all its sections in one line at 1,280 pixels, in three named groups', async () => {
    await open('#/occupation/1330.5');
    const links = await page().locator('.sections a').all();
    expect(links).toHaveLength(12);
    const tops = new Set(await Promise.all(links.map(async (link) => Math.round((await link.boundingBox())!.y))));
    expect(tops.size).toBe(1);
    expect(
      await page()
        .locator('.sections')
        .evaluate((nav) => nav.scrollWidth - nav.clientWidth),
    ).toBeLessThanOrEqual(0);
    await expect.poll(() => page().locator('.sections ul[aria-labelledby]').count()).toBe(3);
  });

  it.each([
    ['work', 'Beside which occupation?', '.side-by-side'],
    ['questions', 'How does it differ from which?', '.faq'],
    ['compare', 'Compare with which occupation?', '.pair'],
  ])('in %s lets one choose whom to stand beside', async (section, box, where) => {
    await open(`#/occupation/1330.5/${section}`);
    await choose(box, 'web developer');
    await expect.poll(hash).toMatch(new RegExp(`^#/occupation/1330.5/${section}/.+`));
    await expect.poll(() => text(page().locator(where))).toContain('web developer');
    await expect.poll(() => text(heading())).toBe('ICT operations manager');
  });
});

describe.runIf(inBrowser)('regulated occupations', () => {
  it('are left out of moves on demand, the address keeps it, and one press takes it back', async () => {
    const marked = page().locator('.growth', { hasText: 'regulated profession' });
    await open('#/occupation/2264.2/moves');
    await expect.poll(() => marked.count()).toBe(1);
    await page().getByRole('link', { name: 'Leave out regulated occupations' }).click();
    await expect.poll(hash).toBe('#/occupation/2264.2/moves?regulated=no');
    await expect
      .poll(() => text(page().locator('.growth')))
      .toContain('moves into regulated ones are blocked as asked');
    await page().reload();
    await page().getByRole('link', { name: 'Allow regulated occupations' }).click();
    await expect.poll(hash).toBe('#/occupation/2264.2/moves');
    await expect.poll(() => text(page().locator('.growth'))).not.toContain('blocked as asked');
  });
});
