import { type ReuseLevel, requirementKinds, reuseLevels } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { checkLayers } from './check-layers.ts';
import { type FeatureBlock, type Rarity, rarities } from './features.ts';
import { checkedOptions, checkOption, type OptionForms, shareForm, weightForm } from './option-forms.ts';
import { ownBlock } from './stored-space.ts';
import type { Subject } from './subject.ts';

/** How much each requirement counts before rarity: what all skill-based blocks have in common. */
export interface TermOptions {
  /** Weight of essential requirements. Default 1. */
  readonly essential?: number;
  /** Weight of optional requirements. Default ½. */
  readonly optional?: number;
  /** Power of the published importance of ratings and weighted edges; 0 treats them as sets. Default ½. */
  readonly damping?: number;
  /** Factor per reuse level, such as `{ transversal: 0.5 }`; levels that are not named count 1. */
  readonly reuse?: Readonly<Partial<Record<ReuseLevel, number>>>;
  /** Layers of skills to take; all when none is named. */
  readonly layers?: readonly string[];
}

export interface BlockOptions extends TermOptions {
  /** Share of the squared length of a row, relative to the other blocks. */
  readonly share?: number;
  readonly rarity?: Rarity;
}

export const blockForms: OptionForms<BlockOptions> = {
  share: shareForm,
  rarity: rarities,
  essential: weightForm,
  optional: weightForm,
  damping: weightForm,
  reuse: 'object',
  layers: 'list',
};

/**
 * The skills themselves, weighed by kind or published value and by rarity: tf-idf. Default share .7.
 *
 * @throws SkillGraphError `BAD_OPTION`; for a layer that an index does not have when it is used.
 */
export function skillFeatures(options: BlockOptions = {}): FeatureBlock {
  const { share = 0.7, rarity = 'smoothed', ...terms } = checkedOptions(options, blockForms);
  return ownBlock({
    name: 'skills',
    parameters: { ...terms } as FeatureBlock['parameters'],
    share,
    rarity,
    prepare: (index) => {
      const weigh = termWeights(index, terms);
      const inLayers = skillsIn(index, terms.layers);
      const { rowOf, columnOf } = columnsFor(index.skillCount, (skill) => inLayers[skill] === 1);
      return {
        columnCount: rowOf.length,
        featureOf: (column) => ({ feature: 'skill', row: rowOf[column]! }),
        values: (subject) => {
          const columns = new Uint32Array(subject.skills.length);
          const values = new Float64Array(subject.skills.length);
          let count = 0;
          for (let i = 0; i < subject.skills.length; i++) {
            const value = weigh(subject, i);
            if (value === 0) continue;
            columns[count] = columnOf[subject.skills[i]!]!;
            values[count++] = value;
          }
          return { columns: columns.subarray(0, count), values: values.subarray(0, count) };
        },
      };
    },
  });
}

/** 1 for skills of the layers; of all where none is named. */
export function skillsIn(index: SkillIndex, layers: readonly string[] | undefined): Uint8Array {
  const taken = index.meta.layers.map((layer) => layers === undefined || layers.includes(layer));
  return index.skills.layers.map((layer) => (taken[layer] ? 1 : 0));
}

/**
 * Rows that a block has columns for, in their order: what is left out takes no number, so that a block is the same whatever
 * other layers an index has beside.
 */
export function columnsFor(
  count: number,
  keeps: (row: number) => boolean,
): { readonly rowOf: Uint32Array; readonly columnOf: Uint32Array } {
  const columnOf = new Uint32Array(count);
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (keeps(row)) columnOf[row] = rows.push(row) - 1;
  return { rowOf: Uint32Array.from(rows), columnOf };
}

/**
 * Weight of requirement `i` of a subject under the options: by kind, times the published value to the power of
 * `damping` (1 where nothing is published), times the factor of the skill's reuse level.
 *
 * @throws SkillGraphError `BAD_OPTION` for a weight below 0 or a layer that the index does not have.
 */
export function termWeights(index: SkillIndex, options: TermOptions): (subject: Subject, i: number) => number {
  const { essential = 1, optional = 0.5, damping = 0.5, reuse = {}, layers } = options;
  for (const [name, value] of Object.entries({ essential, optional, damping, ...reuse }))
    checkOption(name, value, weightForm);
  checkLayers(index, layers);
  const taken = skillsIn(index, layers);
  const factors = Float64Array.from(reuseLevels, (level) => reuse[level] ?? 1);
  const byKind = Float64Array.from(requirementKinds, (kind) =>
    kind === 'essential' ? essential : kind === 'optional' ? optional : 1,
  );
  return ({ skills, kinds, importance }, i) => {
    const skill = skills[i]!;
    if (taken[skill] === 0) return 0;
    const stated = importance === null || Number.isNaN(importance[i]!) ? 1 : importance[i]! ** damping;
    return byKind[kinds[i]!]! * stated * factors[index.skills.reuse[skill]!]!;
  };
}
