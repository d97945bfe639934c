import { transposed } from '../compact/adjacency.ts';
import type { FeatureBlock } from './features.ts';
import { type BlockOptions, blockForms, termWeights } from './features-skills.ts';
import { checkedOptions } from './option-forms.ts';

/**
 * Skills that the source relates to a required skill, in either direction: knowing SQL counts towards databases. A
 * related skill's value is √ of the summed weights of the skills it is related to. Default share .1.
 */
export function relatedSkillFeatures(options: BlockOptions = {}): FeatureBlock {
  const { share = 0.1, rarity = 'smoothed', ...terms } = checkedOptions(options, blockForms);
  return {
    name: 'relations',
    parameters: { ...terms } as FeatureBlock['parameters'],
    share,
    rarity,
    prepare: (index) => {
      const weigh = termWeights(index, terms);
      const directions = [index.skillRelations, transposed(index.skillRelations, index.skillCount)];
      return {
        columnCount: index.skillCount,
        featureOf: (column) => ({ feature: 'related skill', row: column }),
        values: (subject) => {
          const sums = new Map<number, number>();
          for (let i = 0; i < subject.skills.length; i++) {
            const value = weigh(subject, i);
            if (value === 0) continue;
            const skill = subject.skills[i]!;
            for (const { offsets, targets } of directions)
              for (let edge = offsets[skill]!; edge < offsets[skill + 1]!; edge++)
                sums.set(targets[edge]!, (sums.get(targets[edge]!) ?? 0) + value);
          }
          const columns = [...sums.keys()].sort((a, b) => a - b);
          return { columns, values: columns.map((column) => Math.sqrt(sums.get(column)!)) };
        },
      };
    },
  };
}
