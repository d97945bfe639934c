import { beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../../src/cli/ask/open-data.ts';
import { readEsco } from '../../../src/files/index.ts';
import { buildIndex, type Catalogue, type SkillIndex, withoutOccupations } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { withFactors } from '../../../src/latent/index.ts';
import { hasFactors } from '../../../src/methods.ts';
import { rebuiltWithout, sectionBytes, snapshot } from '../../support/rebuilt.ts';

let catalogue: Catalogue;
let index: SkillIndex;

beforeAll(async () => {
  catalogue = await readEsco(samplePath);
  index = buildIndex(catalogue);
});

describe('withoutOccupations', () => {
  it('gives the bytes of a rebuild, for one occupation of the sample and for half of them', () => {
    const ids = catalogue.occupations.map(({ id }) => id);
    const cases = [[ids[0]!], [ids[40]!], [ids.at(-1)!], ids.filter((_, row) => row % 2 === 1)];
    for (const gone of cases) {
      const rebuilt = buildIndex(rebuiltWithout(catalogue, gone));
      expect(sectionBytes(withoutOccupations(index, gone))).toEqual(sectionBytes(rebuilt));
      expect(snapshot(withoutOccupations(index, gone)).equals(snapshot(rebuilt))).toBe(true);
    }
    expect.assertions(2 * cases.length);
  });

  it('takes codes and labels for names, and each once', () => {
    const byName = withoutOccupations(index, ['cook', 'cook', '1330.5']);
    expect(byName.occupationCount).toBe(index.occupationCount - 2);
    expect(byName.occupations.labels().all()).not.toContain('cook');
  });

  it('children of a removed occupation lose it as a parent, which is an issue', () => {
    const family = buildIndex(
      createCatalogue({
        occupations: [
          { id: 'chef', label: 'chef', broader: ['cook'] },
          { id: 'cook', label: 'cook' },
        ],
        skills: [{ id: 's', label: 's' }],
        requirements: [{ occupation: 'chef', skill: 's', kind: 'essential' }],
      }),
    );
    expect(family.meta.issues).toEqual({ NO_REQUIREMENTS: 1 });
    const orphaned = withoutOccupations(family, ['cook']);
    expect(orphaned.meta.issues).toEqual({ UNKNOWN_CONCEPT: 1 });
    expect([...orphaned.broader.occupations.targets]).toEqual([]);
  });

  it('nothing removed is the same index', () => {
    expect(withoutOccupations(index, [])).toBe(index);
  });

  it('refuses unknown names, and to leave nothing', () => {
    const coded = (code: string) => expect.objectContaining({ code });
    expect(() => withoutOccupations(index, ['cok'])).toThrow(coded('UNKNOWN_OCCUPATION'));
    expect(() => withoutOccupations(index, index.occupations.ids.all())).toThrow(coded('EMPTY_CATALOGUE'));
  });

  it('leaves out factors, which were made of what changes, and says so', () => {
    const less = withoutOccupations(withFactors(index, { rank: 4 }), ['cook']);
    expect(hasFactors(less)).toBe(false);
    expect(less.meta.dropped).toEqual(['factors']);
  });
});
