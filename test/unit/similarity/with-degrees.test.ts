import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  openIndex,
  rarity,
  similarOccupations,
  withOccupations,
  withoutOccupations,
} from '../../../src/index.ts';
import { adamicAdar, withDegrees } from '../../../src/methods.ts';
import { degreesOf, graphTotals, isBlock } from '../../../src/similarity/graph-totals.ts';
import { setCatalogue } from '../../support/edges.ts';
import { snapshot } from '../../support/rebuilt.ts';

const jobs = {
  baker: { essential: ['bake', 'clean', 'roast'] },
  cook: { essential: ['roast', 'clean', 'season'], optional: ['bake'] },
  chef: { essential: ['roast', 'season', 'lead'] },
  porter: { essential: ['clean'] },
};
const { baker, cook, chef, porter } = jobs;
const whole = buildIndex(setCatalogue(jobs));
const north = buildIndex(setCatalogue({ cook, chef }));
const south = buildIndex(setCatalogue({ baker, porter }));

describe('withDegrees', () => {
  it('counts over the whole, given in one piece or block by block, each looked at once', () => {
    const named = (index = whole) =>
      Object.fromEntries(index.skills.ids.all().map((id, skill) => [id, degreesOf(index)[skill]]));
    expect(named()).toEqual({ bake: 2, clean: 3, lead: 1, roast: 3, season: 2 });
    let looked = 0;
    function* blocks() {
      for (const block of [north, south]) {
        looked++;
        yield block;
      }
    }
    for (const block of [withDegrees(north, whole), withDegrees(north, blocks())]) {
      expect(named(block)).toEqual(named());
      expect(graphTotals(block)).toMatchObject({ occupations: 4, meanSize: 11 / 4, total: 11 });
      expect([...graphTotals(block).skillTotals]).toEqual([...degreesOf(block)]);
    }
    expect(graphTotals(whole)).toMatchObject({ occupations: 4, meanSize: 11 / 4, total: 11 });
    expect(looked).toBe(2);
    expect(named(withDegrees(south, [south, north]))).toEqual({ bake: 2, clean: 3, roast: 3 });
  });

  it('a question on the block then scores as on the whole', () => {
    const ready = withDegrees(north, [north, south]);
    for (const compared of [{ weighting: rarity }, { method: adamicAdar }]) {
      const ask = (index = whole) => similarOccupations(index, 'cook', { ...compared, among: ['chef'] }).results;
      expect(ask(ready)).toEqual(ask());
      expect(ask(north)).not.toEqual(ask());
    }
  });

  it('the counts travel in the snapshot, and stay when the block is cut further or added to', () => {
    const ready = openIndex(snapshot(withDegrees(whole, whole)));
    const cut = withoutOccupations(ready, ['baker', 'porter']);
    expect(isBlock(cut)).toBe(true);
    expect(degreesOf(cut)).toEqual(degreesOf(whole));
    const more = withOccupations(ready, [
      { id: 'x', label: 'x', requirements: [{ skill: 'lead', kind: 'essential' }] },
    ]);
    expect(degreesOf(more)).toEqual(degreesOf(whole));
  });

  it('counts blocks, not what they say of their own whole', () => {
    const ready = [north, south].map((block) => withDegrees(block, [north, south]));
    expect(graphTotals(withDegrees(ready[0]!, ready)).occupations).toBe(4);
  });

  it.each([
    ['an occupation in two blocks', [north, north], 'in two blocks'],
    ['an index that is no part of it', [south], 'in no block'],
    ['nothing', null, 'give an index'],
    ['something else', ['north'], 'An index is expected'],
  ])('%s is refused', (_, given, why) => {
    expect(() => withDegrees(north, given as never)).toThrow(why);
  });
});
