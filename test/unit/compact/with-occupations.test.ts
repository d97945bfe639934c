import { beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../../src/cli/ask/open-data.ts';
import { readEsco } from '../../../src/files/index.ts';
import {
  type AddedOccupation,
  buildIndex,
  type Catalogue,
  requirementsOf,
  type SkillIndex,
  similarOccupations,
  withOccupations,
  withoutOccupations,
} from '../../../src/index.ts';
import { withFactors } from '../../../src/latent/index.ts';
import { hasFactors } from '../../../src/methods.ts';
import { asAdded, rebuiltWith, rebuiltWithout, sectionBytes, snapshot } from '../../support/rebuilt.ts';

let catalogue: Catalogue;
let index: SkillIndex;

beforeAll(async () => {
  catalogue = await readEsco(samplePath);
  index = buildIndex(catalogue);
});

const barista: AddedOccupation = {
  id: 'barista',
  label: 'barista',
  tags: ['hospitality'],
  requirements: [
    { skill: 'manage staff', kind: 'optional' },
    { skill: 'plan menus', kind: 'essential' },
  ],
};

describe('withOccupations', () => {
  it('gives the bytes of a rebuild: every eighth occupation of the sample taken out and put back', () => {
    const ids = catalogue.occupations.map(({ id }) => id).filter((_, row) => row % 8 === 3);
    const less = rebuiltWithout(catalogue, ids);
    const added = asAdded(catalogue, ids);
    const back = withOccupations(withoutOccupations(index, ids), added);
    const rebuilt = buildIndex(rebuiltWith(less, added));
    expect(sectionBytes(back)).toEqual(sectionBytes(rebuilt));
    expect(snapshot(back).equals(snapshot(rebuilt))).toBe(true);
    expect([...back.requirements.targets]).toEqual([...index.requirements.targets]);
    expect(added.length).toBeGreaterThan(5);
  });

  it('names skills by id, code or label, and the new occupation answers like any other', () => {
    const larger = withOccupations(index, [barista]);
    expect(requirementsOf(larger, 'barista').map(({ skillLabel, kind }) => [skillLabel, kind])).toEqual(
      expect.arrayContaining([
        ['manage staff', 'optional'],
        ['plan menus', 'essential'],
      ]),
    );
    const { results } = similarOccupations(larger, 'barista');
    expect(results.length).toBeGreaterThan(0);
    expect(larger.meta.tags).toContain('hospitality');
    expect(index.meta.tags).not.toContain('hospitality');
    const byId = barista.requirements.map((own) => ({
      ...own,
      skill: catalogue.skills.find(({ label }) => label === own.skill)!.id,
    }));
    expect(
      snapshot(larger).equals(snapshot(buildIndex(rebuiltWith(catalogue, [{ ...barista, requirements: byId }])))),
    ).toBe(true);
  });

  it('a weighting that was asked for stays, one that was chosen is chosen anew', () => {
    const rated: AddedOccupation = {
      id: 'r',
      label: 'r',
      requirements: [{ skill: 'manage staff', kind: 'rated', importance: 0.5 }],
    };
    expect(withOccupations(index, [rated]).meta.weighting).toEqual({ name: 'published' });
    const rare = buildIndex(catalogue, { weighting: { name: 'rarity' } });
    expect(withOccupations(rare, [rated]).meta.weighting).toEqual({ name: 'rarity' });
  });

  it('nothing added is the same index', () => {
    expect(withOccupations(index, [])).toBe(index);
  });

  it('refuses skills that are unknown, occupations that are there, and levels that no index holds', () => {
    const add = (changes: Partial<AddedOccupation>) => () => withOccupations(index, [{ ...barista, ...changes }]);
    const coded = (code: string) => expect.objectContaining({ code });
    expect(add({ requirements: [{ skill: 'manage staf', kind: 'essential' }] })).toThrow(coded('UNKNOWN_SKILL'));
    expect(add({ id: index.occupations.ids.at(0) })).toThrow(coded('BAD_INPUT'));
    expect(add({ id: ` ${index.occupations.ids.at(0)}` })).toThrow(coded('BAD_INPUT'));
    expect(add({ level: 0 })).toThrow(coded('BAD_INPUT'));
    expect(add({ requirements: [{ skill: 'manage staff', kind: 'rated', importance: -1 }] })).toThrow(
      coded('BAD_WEIGHT'),
    );
  });

  it('leaves out factors, which were made of what changes, and says so', () => {
    const larger = withOccupations(withFactors(index, { rank: 4 }), [barista]);
    expect(hasFactors(larger)).toBe(false);
    expect(larger.meta.dropped).toEqual(['factors']);
    const { meta: _, ...sections } = sectionBytes(larger);
    const { meta: __, ...plain } = sectionBytes(withOccupations(index, [barista]));
    expect(sections).toEqual(plain);
  });

  it('keeps the features the index is compared by', () => {
    const features = [{ name: 'skills', share: 1, rarity: 'smoothed', parameters: {} }];
    const larger = withOccupations(buildIndex(catalogue, { features }), [barista]);
    expect(larger.meta.features).toEqual(features);
  });
});
