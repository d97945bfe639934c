import { describeParts, mergedContributions, sharesOf } from '../../similarity/blend.ts';
import { checkEach } from '../../similarity/option-forms.ts';
import { type AdjacencyMeasure, checkedMeasure } from './adjacency-measures.ts';

/** A measure of nearness and how much it counts next to others. */
export interface MeasurePart {
  readonly measure: AdjacencyMeasure;
  /** Above 0. Default 1. */
  readonly weight?: number;
}

/**
 * The weighted mean of several measures' scores, as a measure: Σ wᵢ · scoreᵢ(s) / Σ wᵢ. What adds up to the parts' scores
 * adds up to it, an occupation or a skill that speaks in several of them once.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list, a weight that is not above 0, or what is no measure.
 *
 * @example
 * adjacentSkills(index, 'chef', { measure: measureBlend([{ measure: ease(), weight: 0.7 }, { measure: neighbourVote(), weight: 0.3 }]) });
 */
export function measureBlend(parts: readonly MeasurePart[]): AdjacencyMeasure {
  checkEach('parts', parts, { measure: 'object' }, ['weight']);
  const shares = sharesOf(parts);
  const measures = parts.map(({ measure }) => checkedMeasure(measure));
  return {
    name: `blend(${measures.map(({ name }) => name).join(', ')})`,
    parameters: describeParts(
      measures.map((method) => ({ method })),
      shares,
    ),
    score: (index, subject, without) => {
      const each = measures.map((measure) => measure.score(index, subject, without));
      const scores = new Float64Array(index.skillCount);
      for (const [i, part] of each.entries())
        for (let skill = 0; skill < scores.length; skill++) scores[skill]! += shares[i]! * part.scores[skill]!;
      return {
        scores,
        explain: (skill) =>
          mergedContributions(
            each.flatMap(({ explain }, i) =>
              explain(skill).map((part) => ({ ...part, contribution: shares[i]! * part.contribution })),
            ),
          ),
      };
    },
  };
}
