import { describe, expect, it } from 'vitest';
import { withSection } from '../../../../src/compact/derived-section.ts';
import { jaccard, openIndex, type Transitions, transitions, withoutOccupations } from '../../../../src/index.ts';
import { comparisonOf } from '../../../../src/query/answer/comparison.ts';
import { calibratedGates } from '../../../../src/query/move/gate.ts';
import { gateSection, gatesOf, withGates } from '../../../../src/query/move/stored-gates.ts';
import { codeOf } from '../../../support/coded.ts';
import { kitchen } from '../../../support/kitchen.ts';

const ready = openIndex(withGates(kitchen).buffer);

describe('gates kept in an index', () => {
  it('are to the bit those calibrated at the first question', () => {
    expect(gatesOf(ready, comparisonOf(ready))).toEqual(calibratedGates(kitchen, comparisonOf(kitchen)));
    const kept = transitions(ready, 'cook') as Transitions;
    expect(kept).toEqual(transitions(kitchen, 'cook'));
  });

  it('count for their own method alone', () => {
    const asked = comparisonOf(ready, { method: jaccard });
    expect(gatesOf(ready, asked)).toEqual(calibratedGates(kitchen, comparisonOf(kitchen, { method: jaccard })));
  });

  it('are dropped where occupations change', () => {
    expect(withoutOccupations(ready, ['porter']).meta.dropped).toContain('gates');
  });

  it('are none where there is nobody to compare, and questions answer as before', () => {
    const alone = withoutOccupations(kitchen, kitchen.occupations.ids.all().slice(1));
    const kept = openIndex(withGates(alone).buffer);
    expect(kept.meta.sections?.['gates']).toBeUndefined();
    const [only] = kept.occupations.ids.all();
    expect(transitions(kept, only!)).toEqual(transitions(alone, only!));
  });

  it('are refused where they are no gates', () => {
    const forged = (figures: readonly number[], from: readonly string[]) => {
      const index = withSection(kitchen, gateSection, { figures: Float64Array.from(figures) }, { method: {}, from });
      return codeOf(() => gatesOf(index, comparisonOf(index)));
    };
    const good = [0.1, 0.2, 0.3, ...new Array(10).fill(0)];
    expect(forged(good, ['unit groups'])).toBe('none');
    expect(forged(good, ['thin air'])).toBe('INDEX_DAMAGED');
    expect(forged([0.3, 0.2, ...good.slice(2)], ['unit groups'])).toBe('INDEX_DAMAGED');
    expect(forged([Number.NaN, ...good.slice(1)], ['unit groups'])).toBe('INDEX_DAMAGED');
    expect(forged(good.slice(1), ['unit groups'])).toBe('INDEX_DAMAGED');
  });
});
