import { isIndicatorFacts } from '../../catalogue/catalogue-forms.ts';
import {
  checkForm,
  dictionaryOf,
  type Form,
  type Forms,
  isFunction,
  isNumber,
  isText,
  such,
} from '../../catalogue/forms.ts';
import type { IndicatorFacts } from '../../catalogue/lens.ts';
import { checkOptions } from '../../catalogue/options.ts';
import { type RequirementKind, requirementKinds } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { FormulaPart, IndicatorFormula } from './formula.ts';

/** What a combination may know of an element that an occupation rates or asks for. */
export interface RatedElement {
  readonly id: string;
  readonly label: string;
  readonly kind: RequirementKind;
  /** Shares of their scales (0–1), NaN where not stated. */
  readonly importance: number;
  readonly level: number;
}

export interface WeightedSumOptions {
  /** The layer of what is rated: `abilities`, `work activities`, `activities`, … Default: all. */
  readonly over?: string;
  /** Score of an element by id; elements without one do not count. */
  readonly scores: Readonly<Record<string, number>> | ReadonlyMap<string, number>;
  /** How much an element counts. Default: its importance, or 1 where it has none. */
  readonly combine?: (element: RatedElement) => number;
  /** The id that scores are kept under, such as that of the activity above. Default: the element's own. */
  readonly scoredAs?: (id: string) => string;
  /** The value is (mean − `origin`) × `scale`. Default 0 and 1. */
  readonly origin?: number;
  readonly scale?: number;
}

const areNumbers: Form = /* @__PURE__ */ dictionaryOf(isNumber);

/** Numbers by id, in a map or a record. */
const areScores: Form = (value) =>
  value instanceof Map
    ? such(
        () => [...value].every(([id, score]) => typeof id === 'string' && Number.isFinite(score)),
        'numbers by id',
      )(value)
    : areNumbers(value);

const forms: Forms<WeightedSumOptions> = {
  over: isText,
  scores: areScores,
  combine: isFunction,
  scoredAs: isFunction,
  origin: isNumber,
  scale: isNumber,
};

/**
 * The weighted mean of scores of what an occupation rates: abilities scored by how far a technology reaches them, work
 * activities by how often it was used for them. Σ w·s / Σ w over elements with a score.
 *
 * @throws SkillGraphError `BAD_INPUT` for facts that are incomplete, `BAD_OPTION`.
 *
 * @example
 * const manual = weightedSum(facts, { over: 'abilities', scores: { '1.A.2.a.2': 1, '1.A.3.a.1': 1, '1.A.1.a.1': 0 } });
 */
export function weightedSum(facts: IndicatorFacts, options: WeightedSumOptions): IndicatorFormula {
  checkForm('The facts', facts, isIndicatorFacts);
  const {
    over,
    scores,
    combine = usualWeight,
    scoredAs = (id: string) => id,
    origin = 0,
    scale = 1,
  } = checkOptions(options, forms);
  checkForm('The option scores', scores, areScores, 'BAD_OPTION');
  const scoreOf = (id: string): number | undefined =>
    scores instanceof Map ? scores.get(id) : (scores as Readonly<Record<string, number>>)[id];
  return {
    ...facts,
    prepare: (index) => {
      const elements = elementsOf(index, over);
      return (row) => {
        const counted: { part: Omit<FormulaPart, 'contribution'>; weight: number; score: number }[] = [];
        let total = 0;
        for (const element of elements(row)) {
          const score = scoreOf(scoredAs(element.id));
          if (score === undefined) continue;
          const weight = combine(element);
          checkForm(`What combine gives for ${element.id}`, weight, isNumber);
          if (!(weight > 0)) continue;
          counted.push({ part: { id: element.id, label: element.label }, weight, score });
          total += weight;
        }
        if (total === 0) return null;
        const base = origin === 0 ? 0 : -origin * scale;
        const parts = counted.map(({ part, weight, score }) => ({
          ...part,
          contribution: (scale * weight * score) / total,
        }));
        return { value: parts.reduce((sum, { contribution }) => sum + contribution, base), base, parts };
      };
    },
  };
}

function usualWeight({ importance }: RatedElement): number {
  return Number.isNaN(importance) ? 1 : importance;
}

/** What an occupation rates or asks for in a layer, by id. */
function elementsOf(index: SkillIndex, layer: string | undefined): (row: number) => readonly RatedElement[] {
  const { offsets, targets, kinds, importance, levels } = index.requirements;
  const wanted = layer === undefined ? -1 : index.meta.layers.indexOf(layer);
  if (layer !== undefined && wanted < 0) return () => [];
  return (row) => {
    const elements: RatedElement[] = [];
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const skill = targets[edge]!;
      if (wanted >= 0 && index.skills.layers[skill] !== wanted) continue;
      elements.push({
        id: index.skills.ids.at(skill),
        label: index.skills.labels().at(skill),
        kind: requirementKinds[kinds[edge]!]!,
        importance: importance === null ? Number.NaN : importance[edge]!,
        level: levels === null ? Number.NaN : levels[edge]!,
      });
    }
    return elements;
  };
}
