import { describe, expect, it } from 'vitest';
import { changesView, occupationChanges } from '../../../../src/explorer/view/changes-view.ts';
import type { ViewContext } from '../../../../src/explorer/view/context.ts';
import { changeMark } from '../../../../src/explorer/view/parts.ts';
import { sinceOf } from '../../../../src/explorer/view/since.ts';
import { buildIndex } from '../../../../src/index.ts';
import { createCatalogue } from '../../../../src/ingest/index.ts';
import { releaseDiff } from '../../../../src/releases/index.ts';

const release = (lists: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>> = {}) =>
  buildIndex(
    createCatalogue({
      source: { name: 'test' },
      language: 'en',
      occupations: Object.keys(lists).map((id) => ({ id, label: labels[id] ?? id })),
      skills: [...new Set(Object.values(lists).join(''))].map((id) => ({ id, label: `skill ${id}` })),
      requirements: Object.entries(lists).flatMap(([occupation, list]) =>
        [...list].map((skill) => ({ occupation, skill, kind: 'essential' as const })),
      ),
    }),
  );

const before = release({ cook: 'abc', baker: 'de', porter: 'fg', smith: 'hi' });
const index = release({ cook: 'abx', o9: 'de', porter: 'fg', clerk: 'yz' }, { o9: 'baker', cook: 'chef' });
const context: ViewContext = {
  index,
  printed: false,
  links: { occupation: ({ id }) => `#${id}`, skill: ({ id }) => `#${id}`, group: () => undefined },
  since: sinceOf(index, releaseDiff(before, index)),
};

describe('the page "what changed"', () => {
  const page = changesView(context).toString();

  it('names what is new, gone, followed and renamed', () => {
    expect(page).toMatch(/New occupations[\s\S]*clerk/);
    expect(page).toMatch(/go on elsewhere[\s\S]*baker<small> is now <\/small>[\s\S]*the same name/);
    expect(page).toMatch(/nothing follows[\s\S]*<li>smith<\/li>/);
    expect(page).toMatch(/Renamed occupations[\s\S]*cook<small> is now <\/small>[\s\S]*chef/);
  });

  it('says so where there is nothing to compare with', () => {
    const { since: _, ...without } = context;
    expect(changesView(without).toString()).toContain('without an earlier release');
  });

  it("tells on an occupation's page what its list gained and lost, and its former name", () => {
    const card = occupationChanges(context, 'cook')!.toString();
    expect(card).toMatch(/Formerly <b>cook<\/b>/);
    expect(card).toMatch(/Newly asked for[\s\S]*skill x/);
    expect(card).toMatch(/No longer asked for[\s\S]*skill c/);
    expect(occupationChanges(context, 'porter')).toBeNull();
  });

  it('marks what is new and what changed, and nothing else', () => {
    const marks = ['clerk', 'o9', 'cook', 'porter'].map((id) => changeMark(context, 'occupations', id)?.toString());
    expect(marks.map((mark) => mark?.replace(/<[^>]*>/g, '').trim())).toEqual(['new', 'new', 'changed', undefined]);
    expect(changeMark(context, 'skills', 'x')?.toString()).toContain('new');
    expect(changeMark(context, 'skills', 'a')).toBeNull();
  });
});
