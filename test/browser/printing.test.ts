import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explorerPage, inBrowser } from './explorer-page.ts';

const occupations = ['ICT operations manager', 'nurse responsible for general care', 'cook'];
const explorer = explorerPage(async () =>
  occupations.map((occupation, at) => ['report', occupation, '-o', `report-${at}.html`]),
);
const page = () => explorer.page();
const open = (file: string) => page().goto(pathToFileURL(join(explorer.folder(), file)).href);

/** The elements of the report that a selector finds, by how they may be torn. */
const torn = (selector: string, property: 'breakInside' | 'breakAfter') =>
  page().evaluate(
    ([found, name]) => [
      ...new Set([...document.querySelectorAll(found)].map((element) => getComputedStyle(element)[name])),
    ],
    [selector, property] as const,
  );

describe.runIf(inBrowser)('a report on paper', () => {
  it.each(occupations.map((occupation, at) => [occupation, at]))(
    '%s: nothing is wider than a page, stands over something else, or is torn that is read together',
    async (_, at) => {
      await page().setViewportSize({ width: 695, height: 1010 }); // A4 within its margins
      await open(`report-${at}.html`);
      await page().emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await torn('h2, h3, .card-head', 'breakAfter')).toEqual(['avoid']);
      expect(
        await torn(
          '.competence, .ranked, .question, .strip, .task, .steps > li, .two-sided li, .legend, .drawing',
          'breakInside',
        ),
      ).toEqual(['avoid']);
      const { wide, over, dark } = await page().evaluate(() => {
        const boxes = [...document.querySelectorAll('.strip > *, .ranked-line > *, .two-sided li > *, .traits > *')];
        const over = boxes.filter((box) => {
          const next = box.nextElementSibling?.getBoundingClientRect();
          const own = box.getBoundingClientRect();
          return (
            next !== undefined &&
            Math.min(own.right, next.right) - Math.max(own.left, next.left) > 1 &&
            Math.min(own.bottom, next.bottom) - Math.max(own.top, next.top) > 1
          );
        });
        const wide = [...document.querySelectorAll('main *')].filter(
          (one) => one.closest('svg') === null && one.getBoundingClientRect().right > innerWidth + 1,
        );
        const named = (list: readonly Element[]) =>
          list.map((one) => `${one.className}: ${one.textContent}`.slice(0, 80));
        return { wide: named(wide), over: named(over), dark: getComputedStyle(document.body).color };
      });
      expect(wide).toEqual([]);
      expect(over).toEqual([]);
      expect(dark).toBe('rgb(20, 33, 31)');
    },
  );

  it('has margins, and takes no more pages than it needs', async () => {
    await open('report-0.html');
    const pdf = (await page().pdf({ format: 'A4', printBackground: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length;
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThanOrEqual(14);
    const rules = await page().evaluate(() =>
      [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
    );
    expect(rules.filter((rule) => rule.startsWith('@page'))).toEqual([expect.stringMatching(/margin: 14mm 13mm 15mm/)]);
  });
});
