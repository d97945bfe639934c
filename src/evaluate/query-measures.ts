import type { SkillIndex } from '../compact/skill-index.ts';
import type { Method } from '../similarity/method.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type MeasureName, measureNames, measuresOf } from './measures.ts';
import { type UnitQuestion, unitScores } from './unit-scores.ts';
import type { Units } from './units.ts';

/** A method to evaluate, under a name of its own in the report. */
export interface Contestant {
  /** Default: the method's name. */
  readonly name?: string;
  readonly method: Method;
  /** For bare metrics. Default: the index's own. */
  readonly weighting?: Weighting;
}

/** Every measure of every query, in the order of the queries. */
export type QueryMeasures = Readonly<Record<MeasureName, Float64Array>>;

/** Asks a method every query of the evidence. */
export function queryMeasures(
  index: SkillIndex,
  units: Units,
  question: UnitQuestion & { readonly k: number; readonly onQuery: () => void },
): QueryMeasures {
  const scoresOf = unitScores(index, units, question);
  const values = Object.fromEntries(
    measureNames.map((name) => [name, new Float64Array(units.queries.length)]),
  ) as Record<MeasureName, Float64Array>;
  for (const [i, query] of units.queries.entries()) {
    const measures = measuresOf(query, scoresOf(query.unit), units.candidates, question.k);
    for (const name of measureNames) values[name][i] = measures[name];
    question.onQuery();
  }
  return values;
}

/** The report's name of a contestant: its own, else the method's with the weighting. */
export function contestantName({ name, method, weighting }: Contestant): string {
  return name ?? (weighting ? `${method.name} (${weighting.name})` : method.name);
}
