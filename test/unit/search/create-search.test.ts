import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { createSearch } from '../../../src/search/index.ts';
import { sampleIndex } from '../../support/sample.ts';

const occupations = [
  { id: 'o:cook', code: '5120.1', label: 'cook', altLabels: ['kitchen hand', 'line cook'] },
  { id: 'o:ship-cook', code: '5120.2', label: "ship's cook", altLabels: ['geologist of soups'] },
  { id: 'o:chef', code: '3434.1', label: 'chef', altLabels: ['head cook', 'kitchen chief'] },
  { id: 'o:web', code: '2513.1', label: 'web developer', altLabels: ['front-end developer', 'web programmer'] },
  { id: 'o:mobile', code: '2514.1', label: 'mobile application developer', altLabels: ['app programmer'] },
  { id: 'o:mine', code: '2114.1', label: 'mine geologist', altLabels: ['geologist'] },
  { id: 'o:geo', code: '2114.2', label: 'geophysicist', altLabels: ['geologist'] },
  {
    id: 'o:nurse',
    code: '2221.1',
    label: 'nurse',
    altLabels: [],
    translations: { de: { label: 'Krankenpfleger', altLabels: ['Pflegefachkraft'] } },
  },
];
const skills = [
  { id: 's:staff', label: 'manage staff', altLabels: ['lead staff'] },
  { id: 's:soup', label: 'cook soups' },
];
const index = buildIndex(
  createCatalogue({
    language: 'en',
    occupations,
    skills,
    requirements: occupations.map(({ id }) => ({ occupation: id, skill: 's:staff', kind: 'essential' as const })),
  }),
);
const search = createSearch(index);
const sample = await sampleIndex();
const labels = (query: string) => search(query).map(({ label }) => label);

describe('createSearch', () => {
  it('finds a concept by id, code, label or alternative label, each scored 1', () => {
    const found = ['o:web', '2513.1', 'web developer', 'web programmer'].map((query) => search(query)[0]);
    expect(found.map((result) => result?.id)).toEqual(['o:web', 'o:web', 'o:web', 'o:web']);
    expect(found.map((result) => result?.matchedBy)).toEqual(['id', 'code', 'label', 'altLabel']);
    expect(found.map((result) => result?.score)).toEqual([1, 1, 1, 1]);
  });

  it('takes no notice of case and spacing in an exact match', () => {
    expect(search('  WEB   Developer ')[0]).toMatchObject({ id: 'o:web', exact: true, score: 1 });
  });

  it('puts an exact match before longer names that contain it', () => {
    // A person who types "cook" means the cook; the ship's cook and the chef ("head cook") are next of kin.
    expect(labels('cook').slice(0, 3).sort()).toEqual(['chef', 'cook', "ship's cook"]);
    expect(labels('cook')[0]).toBe('cook');
  });

  it('gives all concepts that share a name as choices, the one whose label says it first', () => {
    const choices = search('geologist').filter(({ exact }) => exact);
    expect(choices.map(({ id }) => id)).toEqual(['o:mine', 'o:geo']);
    expect(choices.every(({ matchedBy, text }) => matchedBy === 'altLabel' && text === 'geologist')).toBe(true);
  });

  it('forgives typing mistakes', () => {
    expect(labels('web develper')[0]).toBe('web developer');
    expect(labels('mobil aplication developer')[0]).toBe('mobile application developer');
    expect(labels('nusre')[0]).toBe('nurse');
    // Of so few letters everything is a neighbour.
    expect(labels('cok')).toEqual([]);
    expect(labels('webdeveloper')[0]).toBe('web developer');
  });

  it('takes the beginnings of words', () => {
    expect(labels('mob app')[0]).toBe('mobile application developer');
    expect(labels('geoph')).toEqual(['geophysicist']);
  });

  it('says which name matched, in which language', () => {
    expect(search('Pflegefachkraft')[0]).toMatchObject({ label: 'nurse', text: 'Pflegefachkraft', language: 'de' });
    expect(search('krankenpfleger', { language: 'de' })[0]).toMatchObject({ label: 'Krankenpfleger' });
  });

  it('searches only the languages asked for', () => {
    const english = createSearch(index, { languages: ['en'] });
    expect(english('Pflegefachkraft')).toEqual([]);
    expect(english('nurse')[0]?.id).toBe('o:nurse');
  });

  it('searches skills when asked to', () => {
    expect(search('cook', { kind: 'skills' })).toMatchObject([{ label: 'cook soups', kind: 'skills', exact: false }]);
  });

  it('gives the first five of ten as the five, and the same answer twice', () => {
    const ten = search('developer cook geologist', { limit: 10 });
    expect(ten.length).toBeGreaterThan(2);
    expect(search('developer cook geologist', { limit: 2 })).toEqual(ten.slice(0, 2));
  });

  it('gives the owner of every name of the sample among the first eight', () => {
    const find = createSearch(sample);
    const named = (['occupations', 'skills'] as const).flatMap((kind) =>
      sample.meta.languages.flatMap((language) =>
        [...sample[kind].labels(language).all().entries(), ...sample[kind].altLabels(language).all().entries()].flatMap(
          ([row, names]) =>
            names
              .split('\n')
              .filter((name) => name !== '')
              .map((name) => ({ kind, id: sample[kind].ids.at(row), name })),
        ),
      ),
    );
    expect(named.length).toBeGreaterThan(1000);
    expect(
      named.filter((one) => !find(one.name, { kind: one.kind, limit: 8 }).some(({ id }) => id === one.id)),
    ).toEqual([]);
  });

  it('scores a near name below 1', () => {
    const near = search('developer web');
    expect(near[0]).toMatchObject({ id: 'o:web', exact: false });
    expect(near[0]!.score).toBeLessThan(1);
  });

  it('finds nothing for a blank or for signs alone', () => {
    expect(search('   ')).toEqual([]);
    expect(search('§§§')).toEqual([]);
  });

  it('refuses a language that is not loaded, and a limit that is no count', () => {
    expect(() => createSearch(index, { languages: ['fr'] })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    expect(() => search('cook', { limit: 1.5 })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
  });
});
