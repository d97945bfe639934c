import { checkForm, isText } from '../catalogue/forms.ts';
import { checkIndex } from '../compact/check-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { checkLayers } from '../similarity/check-layers.ts';
import type { Truth } from './truth.ts';

/** A query with its judged answers, as unit numbers. */
export interface Query {
  readonly unit: number;
  /** Judged units, ascending; never the query itself. */
  readonly judged: Uint32Array;
  readonly gains: Float64Array;
  /** Units that are neither right nor wrong: as if they were no candidates. */
  readonly ignored: ReadonlySet<number>;
}

/** Evidence on an index: occupations or groups as numbers, in the order of their names. */
export interface Units {
  readonly names: readonly string[];
  /** 1 for units that may be answers. */
  readonly candidates: Uint8Array;
  /** Unit of every occupation; null where units are the occupations themselves. −1 for none. */
  readonly unitOfRow: Int32Array | null;
  readonly queries: readonly Query[];
  readonly coverage: TruthCoverage;
}

/** How much of the evidence the index could be asked about. */
export interface TruthCoverage {
  readonly judgements: number;
  /** Judgements with both ends known and among the candidates. */
  readonly known: number;
  /** Of those, pairs that are not counted. */
  readonly ignored: number;
  /** known / judgements; 0 where there is none. */
  readonly share: number;
  /** Queries with at least one answer of gain above 0. */
  readonly queries: number;
  readonly candidates: number;
}

/** Which occupations may be asked about and answered with. */
export type CandidateFilter = (occupation: {
  readonly id: string;
  readonly code: string;
  readonly row: number;
}) => boolean;

/** Occupations with a requirement in a layer, such as those with `skills` ratings. */
export function requiringLayer(index: SkillIndex, layer: string): CandidateFilter {
  checkIndex(index);
  checkForm('The layer', layer, isText);
  checkLayers(index, [layer]);
  const wanted = index.meta.layers.indexOf(layer);
  const { offsets, targets } = index.requirements;
  return ({ row }) =>
    targets.subarray(offsets[row], offsets[row + 1]).some((skill) => index.skills.layers[skill] === wanted);
}

/** Names of the evidence found in the index, pairs merged and, where undirected, mirrored. */
export function resolveUnits(index: SkillIndex, truth: Truth, filter?: CandidateFilter): Units {
  const rows = Array.from({ length: index.occupationCount }, (_, row) => row).filter((row) =>
    isCandidate(index, row, filter),
  );
  const space = truth.unit === 'group' ? groupUnits(index, truth, rows) : occupationUnits(index, rows);
  const gains = new Map<number, Map<number, number>>();
  const ignored = new Map<number, Set<number>>();
  const state = (from: number, to: number, gain: number | null): void => {
    if (gain === null) {
      ignored.set(from, (ignored.get(from) ?? new Set()).add(to));
      return;
    }
    const known = gains.get(from) ?? new Map<number, number>();
    known.set(to, Math.max(known.get(to) ?? 0, gain));
    gains.set(from, known);
  };
  let known = 0;
  let uncounted = 0;
  for (const { from, to, gain } of truth.judgements) {
    const a = space.find(from);
    const b = space.find(to);
    if (a === undefined || b === undefined || !space.candidates[a] || !space.candidates[b]) continue;
    known++;
    if (gain === null) uncounted++;
    if (a === b) continue;
    state(a, b, gain);
    if (!truth.directed) state(b, a, gain);
  }
  const queries = [...gains]
    .sort(([a], [b]) => a - b)
    .map(([unit, answers]) => queryOf(unit, answers, ignored.get(unit) ?? new Set()))
    .filter(({ gains: g }) => g.some((gain) => gain > 0));
  const judgements = truth.judgements.length;
  return {
    names: space.names,
    candidates: space.candidates,
    unitOfRow: space.unitOfRow,
    queries,
    coverage: {
      judgements,
      known,
      ignored: uncounted,
      share: judgements === 0 ? 0 : known / judgements,
      queries: queries.length,
      candidates: space.candidates.reduce((sum, one) => sum + one, 0),
    },
  };
}

function isCandidate(index: SkillIndex, row: number, filter: CandidateFilter | undefined): boolean {
  const { offsets } = index.requirements;
  if (offsets[row + 1] === offsets[row]) return false;
  return (
    filter === undefined || filter({ id: index.occupations.ids.at(row), code: index.occupations.codes.at(row), row })
  );
}

function queryOf(unit: number, answers: ReadonlyMap<number, number>, ignored: ReadonlySet<number>): Query {
  const sorted = [...answers].filter(([other]) => !ignored.has(other)).sort(([a], [b]) => a - b);
  return {
    unit,
    judged: Uint32Array.from(sorted, ([other]) => other),
    gains: Float64Array.from(sorted, ([, gain]) => gain),
    ignored,
  };
}

interface UnitSpace {
  readonly names: readonly string[];
  readonly candidates: Uint8Array;
  readonly unitOfRow: Int32Array | null;
  readonly find: (name: string) => number | undefined;
}

function occupationUnits(index: SkillIndex, rows: readonly number[]): UnitSpace {
  const names = Array.from({ length: index.occupationCount }, (_, row) => index.occupations.ids.at(row));
  const byId = new Map(names.map((id, row) => [id, row]));
  const byCode = new Map<string, number>();
  for (let row = names.length - 1; row >= 0; row--) byCode.set(index.occupations.codes.at(row), row);
  byCode.delete('');
  const candidates = new Uint8Array(names.length);
  for (const row of rows) candidates[row] = 1;
  return { names, candidates, unitOfRow: null, find: (name) => byId.get(name) ?? byCode.get(name) };
}

function groupUnits(index: SkillIndex, truth: Truth, rows: readonly number[]): UnitSpace {
  const lengths = new Set(truth.judgements.flatMap(({ from, to }) => [from.length, to.length]));
  if (lengths.size > 1)
    throw new SkillGraphError(
      'BAD_INPUT',
      `The groups of "${truth.name}" have codes of ${[...lengths].sort((a, b) => a - b).join(', ')} characters; all must be equally long. Leading zeros may be lost.`,
    );
  const [length = 0] = lengths;
  const codeOf = (row: number): string =>
    (index.occupations.groupCodes.at(row) || index.occupations.codes.at(row)).slice(0, length);
  const names = [...new Set(rows.map(codeOf))].filter((code) => code.length === length && length > 0).sort();
  const numbers = new Map(names.map((name, unit) => [name, unit]));
  const unitOfRow = new Int32Array(index.occupationCount).fill(-1);
  for (const row of rows) unitOfRow[row] = numbers.get(codeOf(row)) ?? -1;
  return { names, candidates: new Uint8Array(names.length).fill(1), unitOfRow, find: (name) => numbers.get(name) };
}
