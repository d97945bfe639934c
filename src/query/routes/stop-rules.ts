import { findConcept } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { type OccupationFilter, rowMask } from '../answer/row-mask.ts';
import type { RouteQuestion } from './route-question.ts';

/** What may be asked of the stops and hops of a route. */
export interface StopRules {
  /** Stops only among these occupations or groups; start and target are free. */
  readonly only?: OccupationFilter;
  /** No stop among these occupations or groups. */
  readonly never?: OccupationFilter;
  /** Occupations that every route must pass through, in any order. */
  readonly via?: readonly string[];
  /** Most levels of preparation a hop may rise. Stops of unknown level are then left out. */
  readonly maxRise?: number;
  /** Most levels of preparation a hop may fall; 0 for never. Stops of unknown level are then left out. */
  readonly maxFall?: number;
}

/** The part of a question that rules decide. */
export type RuledStops = Pick<RouteQuestion, 'allowed' | 'via' | 'mayMove'>;

/** Names to rows, checked against each other. */
export function ruledStops(
  index: SkillIndex,
  rules: StopRules,
  ends: { readonly from: number; readonly to: number; readonly maxStops: number },
): RuledStops {
  const { only, never, maxRise, maxFall } = rules;
  const levelled = maxRise !== undefined || maxFall !== undefined;
  const allowed = new Uint8Array(index.occupationCount).fill(1);
  const onlyMask = rowMask(index, only);
  const neverMask = rowMask(index, never);
  const { levels } = index.occupations;
  for (let row = 0; row < allowed.length; row++) {
    const out = onlyMask?.[row] === 0 || neverMask?.[row] === 1 || (levelled && levels[row] === 0);
    if (out) allowed[row] = 0;
  }
  const via = viaRows(index, rules.via ?? [], allowed, ends);
  return {
    allowed,
    via,
    ...(levelled ? { mayMove: levelRule(levels, maxRise, maxFall) } : {}),
  };
}

function viaRows(
  index: SkillIndex,
  names: readonly string[],
  allowed: Uint8Array,
  { from, to, maxStops }: { readonly from: number; readonly to: number; readonly maxStops: number },
): readonly number[] {
  const rows = [...new Set(names.map((name) => findConcept(index, 'occupations', name).row))];
  const refuse = (row: number, why: string): never => {
    const label = index.occupations.labels().at(row);
    throw new SkillGraphError('BAD_OPTION', `The option via names "${label}", ${why}.`);
  };
  for (const row of rows) {
    if (row === from || row === to) refuse(row, 'which is the start or the target already; leave it out');
    if (allowed[row] === 0) refuse(row, 'which only, never or a level rule leave out; drop one of the two');
  }
  if (rows.length > maxStops)
    throw new SkillGraphError(
      'BAD_OPTION',
      `The option via names ${rows.length} occupations; maxSteps ${maxStops + 1} leaves room for ${maxStops}. Raise maxSteps.`,
    );
  return rows;
}

/** A hop is judged only between two known levels. */
function levelRule(
  levels: Uint8Array,
  maxRise = Number.POSITIVE_INFINITY,
  maxFall = Number.POSITIVE_INFINITY,
): (from: number, to: number) => boolean {
  return (from, to) => {
    const before = from < 0 ? 0 : levels[from]!;
    const after = levels[to]!;
    return before === 0 || after === 0 || (after - before <= maxRise && before - after <= maxFall);
  };
}
