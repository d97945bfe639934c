import { badOption } from '../../catalogue/options.ts';
import { requirementKinds } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { IndicatorFormula } from './formula.ts';

/**
 * The share of what an occupation asks for that carries a tag, essential counting 1, optional ½:
 * Σ w·[tagged] / Σ w. With ESCO's collections: how digital, how green an occupation's skills are.
 *
 * @throws SkillGraphError `BAD_OPTION` for what is no text.
 */
export function tagShare(tag: string): IndicatorFormula {
  if (typeof tag !== 'string') throw badOption('tag', tag, 'a text');
  return {
    id: `${tag}-share`,
    label: `${tag} share of skills`,
    unit: 'share of what is asked for',
    range: [0, 1],
    direction: `more of what is asked for is ${tag}`,
    ...(tag === 'digital' || tag === 'green' ? { trend: tag } : {}),
    source: { name: `skills tagged ${tag} in the classification itself` },
    formula: 'weight of the tagged skills ÷ weight of all, essential 1, optional ½',
    prepare: (index) => {
      const bit = index.meta.tags.indexOf(tag);
      return (row) => {
        if (bit < 0) return null;
        const { offsets, targets, kinds } = index.requirements;
        let [total, tagged] = [0, 0];
        const found: { skill: number; weight: number }[] = [];
        for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
          const weight = requirementKinds[kinds[edge]!] === 'optional' ? 0.5 : 1;
          const skill = targets[edge]!;
          total += weight;
          if (((index.skills.tags[skill]! >>> bit) & 1) === 0) continue;
          tagged += weight;
          found.push({ skill, weight });
        }
        if (total === 0) return null;
        const parts = found.map(({ skill, weight }) => ({
          id: index.skills.ids.at(skill),
          label: index.skills.labels().at(skill),
          contribution: weight / total,
        }));
        return { value: tagged / total, base: 0, parts };
      };
    },
  };
}

/** The shares that an index allows without being told: of digital and of green skills, where some carry the tag. */
export function ownShares(index: SkillIndex): readonly IndicatorFormula[] {
  return shares.filter(({ tag }) => index.meta.tags.includes(tag)).map(({ formula }) => formula);
}

const shares = /* @__PURE__ */ ['digital', 'green'].map((tag) => ({ tag, formula: /* @__PURE__ */ tagShare(tag) }));
