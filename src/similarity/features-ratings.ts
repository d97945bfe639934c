import { requirementKinds } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { checkLayers } from './check-layers.ts';
import type { FeatureBlock } from './features.ts';
import { checkedOptions, type OptionForms, shareForm } from './option-forms.ts';
import { occupationSubject, type Subject } from './subject.ts';

/** Which ratings are compared, and how. */
export interface RatingOptions {
  /** Share of the squared length of a row, relative to the other blocks. Default 1. */
  readonly share?: number;
  /** Layers of rated skills to take; all when none is named. */
  readonly layers?: readonly string[];
  /** Compare levels next to importances where the source publishes both. Default true. */
  readonly level?: boolean;
  /**
   * What to subtract before comparing. `occupation`: the occupation's own mean, so that raters who mark everything high
   * do not look alike; `skill`: the mean of the skill, so that what everyone needs says nothing; `both` (the default):
   * one after the other.
   */
  readonly centring?: 'both' | 'occupation' | 'skill' | 'none';
  /**
   * `stated` (the default), or `advantage`: a rating's share of the occupation's ratings over the skill's share of all
   * ratings, revealed comparative advantage (Balassa 1965; for skills Alabdulkareem et al. 2018). Importances and levels
   * each by themselves.
   */
  readonly values?: 'stated' | 'advantage';
}

const forms: OptionForms<RatingOptions> = {
  share: shareForm,
  layers: 'list',
  level: 'flag',
  centring: /* @__PURE__ */ new Set(['both', 'occupation', 'skill', 'none']),
  values: /* @__PURE__ */ new Set(['stated', 'advantage']),
};

/**
 * Ratings kept as ratings: importance and level of every rated skill, centred. Values can be negative: less than usual.
 * What is not stated counts as average for an occupation, and as not held at all for a profile.
 */
export function ratingFeatures(options: RatingOptions = {}): FeatureBlock {
  const {
    share = 1,
    level = true,
    centring = 'both',
    values: taken = 'stated',
    layers,
  } = checkedOptions(options, forms);
  return {
    name: 'ratings',
    parameters: { level, centring, ...(taken === 'stated' ? {} : { values: taken }), ...(layers ? { layers } : {}) },
    share,
    rarity: 'none',
    prepare: (index) => {
      const rated = ratedColumns(index, level, layers);
      const published = statedRatings(index, rated);
      const stated = taken === 'advantage' ? advantages(index, rated, published) : published;
      const centre = centring === 'both' || centring === 'occupation' ? withoutMean : (row: Float64Array) => row;
      const means =
        centring === 'both' || centring === 'skill' ? columnMeans(index, rated.length, stated, centre) : null;
      return {
        columnCount: rated.length,
        featureOf: (column) => {
          const key = rated[column]!;
          return { feature: key < index.skillCount ? 'skill' : 'level', row: key % index.skillCount };
        },
        values: (subject) => {
          const row = stated(subject);
          if (row === null) return { columns: [], values: [] };
          const centred = centre(row);
          const columns: number[] = [];
          const values: number[] = [];
          for (let column = 0; column < centred.length; column++) {
            const value = centred[column]! - (means ? means[column]! : 0);
            if (Number.isNaN(value) || value === 0) continue;
            columns.push(column);
            values.push(value);
          }
          return { columns, values };
        },
      };
    },
  };
}

type Stated = (subject: Subject) => Float64Array | null;

/** Ratings of a subject by column; NaN where not stated; null for a subject without any rating. */
function statedRatings(index: SkillIndex, rated: readonly number[]): Stated {
  const columnOf = new Map(rated.map((key, column) => [key, column]));
  return ({ row, skills, importance, levels }) => {
    const values = new Float64Array(rated.length).fill(row < 0 ? 0 : Number.NaN);
    let any = false;
    for (let i = 0; i < skills.length; i++) {
      const column = columnOf.get(skills[i]!);
      const levelColumn = columnOf.get(index.skillCount + skills[i]!);
      let value = importance?.[i] ?? Number.NaN;
      let atLevel = levels?.[i] ?? Number.NaN;
      if (row < 0 && Number.isNaN(value)) value = 1;
      if (row < 0 && Number.isNaN(atLevel)) atLevel = value;
      if (column !== undefined) values[column] = value;
      if (levelColumn !== undefined) values[levelColumn] = atLevel;
      any ||= (column !== undefined && !Number.isNaN(value)) || (levelColumn !== undefined && !Number.isNaN(atLevel));
    }
    return any ? values : null;
  };
}

/** Ratings as comparative advantage; importances come first among the columns, levels after them. */
function advantages(index: SkillIndex, rated: readonly number[], stated: Stated): Stated {
  const levelsFrom = rated.filter((key) => key < index.skillCount).length;
  const halves: readonly (readonly [from: number, to: number])[] = [
    [0, levelsFrom],
    [levelsFrom, rated.length],
  ];
  const sumOf = (row: Float64Array, from: number, to: number): number => {
    let sum = 0;
    for (let column = from; column < to; column++) if (!Number.isNaN(row[column]!)) sum += row[column]!;
    return sum;
  };
  const totals = new Float64Array(rated.length);
  for (let row = 0; row < index.occupationCount; row++) {
    const values = stated(occupationSubject(index, row)) ?? [];
    for (let column = 0; column < values.length; column++)
      if (!Number.isNaN(values[column]!)) totals[column]! += values[column]!;
  }
  return (subject) => {
    const row = stated(subject);
    if (row === null) return null;
    for (const [from, to] of halves) {
      const own = sumOf(row, from, to);
      const all = sumOf(totals, from, to);
      for (let column = from; column < to; column++)
        row[column] = own > 0 && totals[column]! > 0 ? row[column]! / own / (totals[column]! / all) : row[column]!;
    }
    return row;
  };
}

/** What some occupation states: rows of skills for importances, `skillCount` + row for levels; ascending. */
function ratedColumns(index: SkillIndex, level: boolean, layers: readonly string[] | undefined): readonly number[] {
  checkLayers(index, layers);
  const known = index.meta.layers;
  const { targets, kinds, importance, levels } = index.requirements;
  const rated = requirementKinds.indexOf('rated');
  const columns = new Set<number>();
  for (let edge = 0; edge < targets.length; edge++) {
    const skill = targets[edge]!;
    if (kinds[edge] !== rated || (layers && !layers.includes(known[index.skills.layers[skill]!]!))) continue;
    if (importance && !Number.isNaN(importance[edge]!)) columns.add(skill);
    if (level && levels && !Number.isNaN(levels[edge]!)) columns.add(index.skillCount + skill);
  }
  return [...columns].sort((a, b) => a - b);
}

function withoutMean(row: Float64Array): Float64Array {
  let sum = 0;
  let count = 0;
  for (const value of row)
    if (!Number.isNaN(value)) {
      sum += value;
      count++;
    }
  return row.map((value) => value - sum / count);
}

function columnMeans(
  index: SkillIndex,
  columnCount: number,
  stated: Stated,
  centre: (row: Float64Array) => Float64Array,
): Float64Array {
  const sums = new Float64Array(columnCount);
  const counts = new Float64Array(columnCount);
  for (let row = 0; row < index.occupationCount; row++) {
    const values = stated(occupationSubject(index, row));
    if (values === null) continue;
    for (const [column, value] of centre(values).entries()) {
      if (Number.isNaN(value)) continue;
      sums[column]! += value;
      counts[column]!++;
    }
  }
  return sums.map((sum, column) => (counts[column]! > 0 ? sum / counts[column]! : 0));
}
