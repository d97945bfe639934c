import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/compact/catalogue-of.ts';
import { fromGraph, skillKey, toGraph } from '../../../src/graph/index.ts';
import { buildIndex, type Catalogue, findConcept } from '../../../src/index.ts';
import { type CatalogueInput, createCatalogue, withAttributes, withIndicators } from '../../../src/ingest/index.ts';
import { codeOf } from '../../support/coded.ts';

const bytesOf = (catalogue: Catalogue): Buffer => Buffer.from(buildIndex(catalogue).buffer);

/** Everything a catalogue can hold. */
const everything: CatalogueInput = {
  source: { licence: 'CC BY 4.0', name: 'ESCO', version: '9', attribution: 'Thank you.', url: 'https://x', year: 2026 },
  language: 'en',
  occupations: [
    {
      id: 'cook',
      label: 'cook',
      code: '5120.1',
      groupCode: '5120',
      level: 2,
      altLabels: ['canteen cook', 'a | b'],
      hiddenLabels: ['coook'],
      description: 'Cooks.\nDaily.',
      scopeNote: 'Not chefs.',
      broader: ['g1', 'chef'],
      tags: ['green', 'a,b'],
      translations: {
        de: { label: 'Koch', altLabels: ['Köchin', 'Kantinenkoch'], hiddenLabels: ['Koh'], description: 'Kocht.' },
        fr: { label: 'cuisinier', scopeNote: 'Pas les chefs.' },
      },
      attributes: [
        { set: 'wages', name: 'median', value: 21, unit: 'EUR', min: 1, max: 90 },
        { set: 'wages', name: 'median b', value: 'x', code: '1.a' },
      ],
    },
    { id: 'chef', label: 'chef', translations: { de: { label: 'Küchenchef' } } },
    { id: 'idle', label: 'idle' },
    { id: '__proto__', label: 'constructor' },
    { id: 'same', label: 'same' },
  ],
  skills: [
    {
      id: 'soup',
      label: 'cook soups',
      code: 'S1',
      type: 'technology',
      reuseLevel: 'cross-sector',
      layer: 'tools',
      broader: ['g2', 'menu'],
    },
    { id: 'menu', label: 'plan menus', hiddenLabels: ['menue'], translations: { fr: { label: 'menus' } } },
    { id: 'same', label: 'same skill' },
    { id: skillKey('same'), label: 'looks like a key' },
    { id: 'constructor', label: '__proto__' },
  ],
  groups: [
    { id: 'g1', label: 'kitchen', code: '512', pillar: 'occupation', broader: ['g0'], description: 'Kitchens.' },
    { id: 'g0', label: 'all work', pillar: 'occupation', translations: { de: { label: 'Arbeit' } } },
    { id: 'g2', label: 'craft', pillar: 'skill', scopeNote: 'By hand.' },
  ],
  requirements: [
    { occupation: 'cook', skill: 'soup', kind: 'rated', importance: 0.1 + 0.2, level: 1e-7 },
    { occupation: 'cook', skill: 'menu', kind: 'rated', importance: 0, level: 0 },
    { occupation: 'chef', skill: 'menu', kind: 'essential' },
    { occupation: 'same', skill: 'same', kind: 'optional' },
    { occupation: 'same', skill: skillKey('same'), kind: 'optional' },
    { occupation: '__proto__', skill: 'constructor', kind: 'essential', level: 0.5 },
    { occupation: 'chef', skill: 'nobody', kind: 'essential' },
  ],
  skillRelations: [
    { from: 'soup', to: 'menu', kind: 'optional' },
    { from: 'menu', to: 'soup', kind: 'essential' },
  ],
  issues: [{ code: 'RAGGED_ROW', file: 'occupations_en.csv', row: 7, message: 'Short.' }],
};

const whole: Catalogue = withAttributes(
  withIndicators(createCatalogue(everything), [
    {
      id: 'outlook',
      label: 'outlook',
      unit: 'share',
      direction: 'better',
      range: [0, 1],
      source: { name: 'bureau', licence: 'CC0', attribution: 'The bureau.' },
      vintage: 'esco',
      codes: ['chef', 'cook'],
      names: ['chef', ''],
      values: [0.25, 0.75],
      parts: {
        over: 'tasks',
        ids: ['t1', 't2'],
        labels: ['chop', 'stir'],
        offsets: [0, 1, 3],
        elements: [0, 0, 1],
        contributions: [0.25, 0.5, 0.25],
      },
    },
  ]),
  [
    { occupation: 'chef', set: 'wages', name: 'a b', value: 3 },
    { occupation: 'chef', set: 'wages', name: 'a', value: 4 },
  ],
);

describe('the graph round trip', () => {
  it('gives back the catalogue, field by field, and so the same bytes', () => {
    const back = fromGraph(toGraph(whole));
    for (const part of ['source', 'languages', 'occupations', 'skills', 'groups', 'requirements', 'lens'] as const)
      expect([part, back[part]]).toEqual([part, whole[part]]);
    expect(back).toEqual(whole);
    expect(bytesOf(back).equals(bytesOf(whole))).toBe(true);
  });

  it('goes through JSON unchanged', () => {
    const json = JSON.parse(JSON.stringify(toGraph(whole).export()));
    const graph = toGraph(createCatalogue({ ...everything, issues: [] }));
    graph.clear();
    graph.import(json);
    expect(bytesOf(fromGraph(graph)).equals(bytesOf(whole))).toBe(true);
  });

  it('is whole from an index too, which knows issues by number only', () => {
    const index = buildIndex(whole);
    expect(bytesOf(catalogueOf(index)).equals(bytesOf(whole))).toBe(true);
    expect(bytesOf(fromGraph(toGraph(index))).equals(bytesOf(whole))).toBe(true);
  });

  it('finds a concept by each of its names afterwards', () => {
    const index = buildIndex(fromGraph(toGraph(buildIndex(whole))));
    for (const name of ['5120.1', 'canteen cook', 'a | b', 'coook', 'Koch', 'Kantinenkoch', 'Koh', 'cuisinier'])
      expect(index.occupations.ids.at(findConcept(index, 'occupations', name).row)).toBe('cook');
  });

  it('follows what is changed in the graph: a node that goes takes its relations along, and that is reported', () => {
    const graph = toGraph(whole);
    graph.dropNode('menu');
    const back = fromGraph(graph);
    expect(back.skills.map(({ id }) => id)).not.toContain('menu');
    expect(back.skillRelations).toEqual([]);
    expect(back.issues.filter(({ code }) => code === 'UNKNOWN_CONCEPT').map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('skill relation'), expect.stringContaining('broader')]),
    );
    expect(back.issues.map(({ message }) => message).join()).toContain('"chef" (chef) has no requirement');
  });

  it('refuses facts of the graph that are of no known form', () => {
    for (const [name, value] of [
      ['groups', 5],
      ['groups', [{ id: 'g' }]],
      ['groups', [null]],
      ['skillRelations', [{ from: 'soup' }]],
      ['lens', { indicators: 3 }],
      ['issues', ['all of them']],
      ['furtherSources', [3]],
    ] as const) {
      const graph = toGraph(whole);
      graph.setAttribute(name as 'groups', value as never);
      expect([name, codeOf(() => fromGraph(graph))]).toEqual([name, 'BAD_INPUT']);
    }
  });

  it('keeps any catalogue of awkward ids, weights and isolated concepts', () => {
    const id = fc.oneof(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        'skill:a',
        'skill:skill:a',
        'a',
        '"q"',
        '<&>',
        'ü 漢',
        '0',
      ),
      fc.string({ minLength: 1, maxLength: 6 }),
    );
    const weight = fc.oneof(fc.constant(undefined), fc.constant(0), fc.double({ min: 0, max: 9, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(id, { minLength: 1, maxLength: 6 }),
        fc.array(id, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), fc.nat(5), weight, weight), { maxLength: 12 }),
        (occupations, skills, pairs) => {
          let catalogue: Catalogue;
          try {
            catalogue = createCatalogue({
              occupations: occupations.map((one) => ({ id: one, label: one, altLabels: [`${one}s`] })),
              skills: skills.map((one) => ({ id: one, label: one })),
              requirements: pairs.map(([o, s, importance, level]) => ({
                occupation: occupations[o % occupations.length]!,
                skill: skills[s % skills.length]!,
                kind: 'rated' as const,
                ...(importance === undefined ? {} : { importance }),
                ...(level === undefined ? {} : { level }),
              })),
            });
          } catch {
            return; // Ids of nothing but invisible characters.
          }
          expect(bytesOf(fromGraph(toGraph(catalogue))).equals(bytesOf(catalogue))).toBe(true);
          expect(bytesOf(fromGraph(toGraph(buildIndex(catalogue)))).equals(bytesOf(catalogue))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
