import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { attributesOf } from '../answer/attributes.ts';

/** The attribute that states the mean category of required education: O*NET's scale RL, 1 less than secondary school, 12 post-doctoral. */
const EDUCATION = { set: 'required education', name: 'mean category' } as const;

/** Mean category of required education, by row; NaN where the data state none, null where they state it nowhere. */
export const requiredEducation: (index: SkillIndex) => Float64Array | null = /* @__PURE__ */ derived(
  (index: SkillIndex) => {
    const categories = new Float64Array(index.occupationCount).fill(Number.NaN);
    let known = false;
    for (let row = 0; row < categories.length; row++) {
      const attributes = attributesOf(index, row);
      if (attributes.length === 0) continue;
      const stated = attributes.find(({ set, name }) => set === EDUCATION.set && name === EDUCATION.name);
      if (typeof stated?.value !== 'number') continue;
      categories[row] = stated.value;
      known = true;
    }
    return known ? categories : null;
  },
);
