import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import { mergeCatalogues } from '../../../src/catalogue/merge-catalogues.ts';
import type { Catalogue, Issue } from '../../../src/catalogue/types.ts';
import { buildIndex } from '../../../src/compact/build-index.ts';
import { readEsco } from '../../../src/files/index.ts';
import { fixture } from '../../support/tables.ts';

const inLanguage = (
  language: string,
  labels: Readonly<Record<string, string>>,
  issues: readonly Issue[] = [],
): Catalogue =>
  createCatalogue({
    source: { name: 'kitchen' },
    language,
    occupations: [
      { id: 'cook', label: labels['cook']!, altLabels: [`${labels['cook']} 2`], description: `${language} text` },
    ],
    skills: Object.entries(labels)
      .filter(([id]) => id !== 'cook')
      .map(([id, label]) => ({ id, label })),
    requirements: [{ occupation: 'cook', skill: 'soups', kind: 'essential' }],
    issues,
  });

const english = inLanguage('en', { cook: 'cook', soups: 'cook soups', menus: 'plan menus' });
const german = inLanguage('de', { cook: 'Koch', soups: 'Suppen kochen', bread: 'Brot backen' });

describe('mergeCatalogues', () => {
  it('keeps the first catalogue and adds the texts of the others', () => {
    const merged = mergeCatalogues([english, german]);
    expect(merged.languages).toEqual(['en', 'de']);
    expect(merged.occupations[0]).toMatchObject({
      label: 'cook',
      translations: { de: { label: 'Koch', altLabels: ['Koch 2'], description: 'de text' } },
    });
    expect(merged.skills.map(({ id }) => id)).toEqual(['menus', 'soups']);
    expect(merged.requirements).toBe(english.requirements);
    expect(english.occupations[0]!.translations).toEqual({});
  });

  it('reports what exists in one language only, either way', () => {
    const mismatches = mergeCatalogues([english, german]).issues.filter(({ code }) => code === 'LANGUAGE_MISMATCH');
    expect(mismatches.map(({ message }) => message)).toEqual([
      '"Brot backen" (bread) exists in "de" but not in "en"; it is left out.',
      '"plan menus" (menus) exists in "en" but not in "de"; it has no translation.',
    ]);
  });

  it('merges any number of languages', () => {
    const french = inLanguage('fr', { cook: 'cuisinier', soups: 'cuire des soupes', menus: 'composer des menus' });
    const merged = mergeCatalogues([english, german, french]);
    expect(merged.languages).toEqual(['en', 'de', 'fr']);
    expect(Object.keys(merged.occupations[0]!.translations)).toEqual(['de', 'fr']);
    expect(mergeCatalogues([english])).toBe(english);
  });

  it('keeps issues about the concepts of the others, not those about relations it does not use', () => {
    const issues: Issue[] = [
      { code: 'CLEANED_TEXT', file: 'skills_de.csv', row: 2, message: 'tidied' },
      { code: 'CONFLICTING_KINDS', file: 'relations_de.csv', row: 2, message: 'both' },
    ];
    const other = inLanguage('de', { cook: 'Koch', soups: 'Suppen', menus: 'Menüs' }, issues);
    expect(mergeCatalogues([english, other]).issues.map(({ code }) => code)).toEqual(['CLEANED_TEXT']);
  });

  it('refuses an empty list, other classifications and a language given twice', () => {
    const other = createCatalogue({ ...german, requirements: [], source: { name: 'garden' } });
    for (const catalogues of [[], [english, english], [english, other]])
      expect(() => mergeCatalogues(catalogues)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    expect.assertions(3);
  });

  it('makes an index with labels in every language', async () => {
    const sample = await readEsco(fixture('sample'), { languages: ['en'] });
    const renamed = { ...sample, language: 'xx', languages: ['xx'] };
    const index = buildIndex(mergeCatalogues([sample, renamed]));
    expect(index.occupations.labels('xx').all()).toEqual(index.occupations.labels('en').all());
  });
});
