import { derived } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { comparedFeatures } from './default-method.ts';
import { type FeatureSpace, featureSpace } from './features.ts';
import { addProducts } from './features-cosine.ts';
import { occupationSubject } from './subject.ts';

/** How much likeness in skills and in place count: k = .7 K + .3 H. Where no occupation has a group, K alone. */
const kernelShares = { skills: 0.7, place: 0.3 } as const;

/** How many prefixes of a group's code are compared: the four digits of an ISCO unit group. */
const PREFIXES = 4;

/**
 * How alike occupations are for estimates: K, the product of their rows in the space of the default features; H, the share
 * of the four prefixes of their groups' codes in common (0 where one has none).
 */
export interface EstimateKernel {
  readonly space: FeatureSpace;
  readonly shares: { readonly skills: number; readonly place: number };
  /** K of a row with every row. */
  readonly skills: (row: number) => Float64Array;
  /** H of two rows. */
  readonly place: (row: number, other: number) => number;
}

export const estimateKernel: (index: SkillIndex) => EstimateKernel = /* @__PURE__ */ derived(
  (index: SkillIndex): EstimateKernel => {
    const space = featureSpace(index, comparedFeatures(index));
    const codes = index.occupations.groupCodes.all().map((code) => code.replace(/\D/g, '').slice(0, PREFIXES));
    const placed = codes.some((code) => code !== '');
    return {
      space,
      shares: placed ? kernelShares : { skills: 1, place: 0 },
      skills: (row) => {
        const sums = new Float64Array(index.occupationCount);
        addProducts(space.matrix, space.vectorOf(occupationSubject(index, row)), sums);
        return sums;
      },
      place: (row, other) => {
        const [a, b] = [codes[row]!, codes[other]!];
        let common = 0;
        while (common < a.length && common < b.length && a[common] === b[common]) common++;
        return common / PREFIXES;
      },
    };
  },
);
