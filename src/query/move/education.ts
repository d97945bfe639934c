import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { attributesOf } from '../answer/attributes.ts';

/** The attribute that states the mean category of required education: O*NET's scale RL, 1 less than secondary school, 12 post-doctoral. */
const EDUCATION = { set: 'required education', name: 'mean category' } as const;

/** Mean category of required education, by row; NaN where the data state none, null where they state it nowhere. */
export const requiredEducation: (index: SkillIndex) => Float64Array | null = /* @__PURE__ */ derived(
  (index: SkillIndex) => {
    const categories = Float64Array.from({ length: index.occupationCount }, (_, row) => {
      const stated = attributesOf(index, row).find(({ set, name }) => set === EDUCATION.set && name === EDUCATION.name);
      return typeof stated?.value === 'number' ? stated.value : Number.NaN;
    });
    return categories.every(Number.isNaN) ? null : categories;
  },
);
