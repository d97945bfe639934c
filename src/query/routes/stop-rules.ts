import { counted } from '../../catalogue/counted.ts';
import { findConcept } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { type OccupationFilter, rowMask } from '../answer/row-mask.ts';

/** What may be asked of the stops of a route, besides what every hop must be. */
export interface StopRules {
  /** Stops only among these occupations or groups; start and target are free. */
  readonly among?: OccupationFilter | undefined;
  /** No stop among these occupations or groups. */
  readonly never?: OccupationFilter | undefined;
  /** Occupations that every route must pass through, in any order. */
  readonly via?: readonly string[] | undefined;
}

/** Rules as rows. */
export interface RuledStops {
  /** 1 where a row may be a stop. */
  readonly allowed: Uint8Array;
  readonly via: readonly number[];
}

/** Names to rows, checked against each other. */
export function ruledStops(
  index: SkillIndex,
  { among, never, via = [] }: StopRules,
  ends: { readonly from: number; readonly to: number; readonly maxStops: number },
): RuledStops {
  const allowed = new Uint8Array(index.occupationCount).fill(1);
  const onlyMask = rowMask(index, among);
  const neverMask = rowMask(index, never);
  for (let row = 0; row < allowed.length; row++) if (onlyMask?.[row] === 0 || neverMask?.[row] === 1) allowed[row] = 0;
  return { allowed, via: viaRows(index, via, allowed, ends) };
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
    if (allowed[row] === 0) refuse(row, 'which among or never leave out; drop one of the two');
  }
  if (rows.length > maxStops)
    throw new SkillGraphError(
      'BAD_OPTION',
      `The option via names ${counted(rows.length, 'occupation')}; maxSteps ${maxStops + 1} leaves room for ${maxStops}. Raise maxSteps.`,
    );
  return rows;
}
