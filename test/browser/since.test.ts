import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explorerPage, inBrowser } from './explorer-page.ts';

const pairs = (lists: Readonly<Record<string, string>>) =>
  [
    'occupation,skill',
    ...Object.entries(lists).flatMap(([job, list]) => list.split(' ').map((skill) => `${job},${skill}`)),
  ].join('\n');

const explorer = explorerPage(async (folder) => {
  writeFileSync(
    join(folder, 'old.csv'),
    pairs({ cook: 'roast season carve', baker: 'knead prove', porter: 'carry lift', smith: 'forge weld' }),
  );
  writeFileSync(
    join(folder, 'new.csv'),
    pairs({ cook: 'roast season plate', Baker: 'knead prove', porter: 'carry lift', clerk: 'file count season' }),
  );
  return [['explore', 'new.csv', '--since', 'old.csv', '-o', 'since.html']];
});
const { open, heading, text, texts } = explorer;
const words = async (selector: string) =>
  (await texts(explorer.page().locator(selector))).map((line) => line.replace(/\s+/g, ' ').trim());

describe.runIf(inBrowser)('explore NEW --since OLD', () => {
  it('has a page "what changed", reached from every page, with figures that say what they count', async () => {
    await open('', 'since.html');
    await explorer.page().getByRole('link', { name: 'What changed' }).click();
    await expect.poll(() => text(heading())).toBe('What changed');
    expect(await words('.figures div')).toEqual([
      'New occupations 2',
      'Gone occupations 2',
      'New skills 3',
      'Gone skills 3',
    ]);
    const main = await explorer.page().locator('main').innerText();
    expect(main).toMatch(/an earlier release → this one/i);
    expect(main).toMatch(/baker is now Baker \(the same name\)/);
    expect(main).toMatch(/Gone occupations that nothing follows[\s\S]*smith/);
  });

  it('marks what is new and what changed wherever it is named, and leads from the page to it', async () => {
    await open('#/changes', 'since.html');
    await explorer.page().getByRole('link', { name: 'cook', exact: true }).click();
    await expect.poll(() => text(heading())).toBe('Cook');
    expect(await words('.page-head .tag')).toEqual(['changed']);
    const card = explorer.page().locator('aside .card', { hasText: 'Changed since' });
    expect(await texts(card.locator('h3'))).toEqual(['Newly asked for', 'No longer asked for']);
    expect(await texts(card.locator('.chip'))).toEqual(['plate', 'carve']);
    const plate = explorer.page().locator('.competence', { has: explorer.page().getByText('plate', { exact: true }) });
    expect(await texts(plate.locator('.tag'))).toEqual(['new']);
    expect(await words('aside .shares .tag')).toEqual(['new']);
    await open('#/occupation/porter', 'since.html');
    expect(await words('.page-head .tag')).toEqual([]);
  });

  it('has no serious finding of axe-core, and fits a narrow screen', async () => {
    await open('#/changes', 'since.html');
    expect(await explorer.findings()).toEqual([]);
    await explorer.page().setViewportSize({ width: 320, height: 800 });
    expect(await explorer.page().evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});
