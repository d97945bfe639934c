import type { TraitFacts, TraitTable } from '../../catalogue/lens.ts';
import { derived } from '../../compact/derived.ts';
import { storedTraits } from '../../compact/lens-sections.ts';
import { type Donor, donorMean, donorsOf, type Place, placeIn } from '../../compact/lens-values.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';

/** A trait over all rated occupations of its table. */
interface TraitColumn {
  readonly facts: TraitFacts;
  readonly mean: number;
  /** Standard deviation over the rated occupations; 0 where all are alike. */
  readonly deviation: number;
  readonly sorted: Float64Array;
}

/** A trait of one occupation, by row. */
export interface TraitRow extends Place {
  readonly facts: TraitFacts;
  /** Position among the table's traits. */
  readonly at: number;
  readonly value: number;
  /** Deviations above (or below) the mean of all rated occupations. */
  readonly z: number;
}

/** The traits of an occupation that are rated, with who rated them; null where none is. */
export interface OccupationTraits {
  readonly table: TraitTable;
  readonly donors: readonly Donor[];
  readonly traits: readonly TraitRow[];
}

/** The first table that says something of the occupation. */
export function traitRows(index: SkillIndex, row: number): OccupationTraits | null {
  for (const table of storedTraits(index)) {
    const donors = donorsOf(index, table)[row]!;
    if (donors.length === 0) continue;
    const traits = columnsOf(table).flatMap((column, at): TraitRow[] => {
      const value = donorMean(donors, (donor) => table.values[donor]![at] ?? Number.NaN);
      return Number.isNaN(value) ? [] : [traitRow(column, at, value)];
    });
    if (traits.length > 0) return { table, donors, traits };
  }
  return null;
}

/** A value of a trait as it stands among all rated occupations. */
export function traitRow({ facts, mean, deviation, sorted }: TraitColumn, at: number, value: number): TraitRow {
  return {
    facts,
    at,
    value,
    z: deviation === 0 ? 0 : (value - mean) / deviation,
    ...placeIn(sorted, value),
  };
}

/** What all occupations are that a trait is seen against: those rated on every trait, so that traits compare alike. */
const rated: (table: TraitTable) => readonly (readonly (number | null)[])[] = /* @__PURE__ */ derived(
  (table: TraitTable) => {
    const whole = table.values.filter((values) => values.every((value) => value !== null));
    return whole.length >= 2 ? whole : table.values;
  },
);

export const columnsOf: (table: TraitTable) => readonly TraitColumn[] = /* @__PURE__ */ derived((table: TraitTable) =>
  table.traits.map((facts, at): TraitColumn => {
    const sorted = Float64Array.from(
      rated(table).flatMap((values) => (values[at] === null ? [] : [values[at]!])),
    ).sort();
    const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { facts, mean, deviation: Math.sqrt(squares / sorted.length), sorted };
  }),
);

/** How two traits go together over the occupations that have both: Pearson's r; 0 where one never varies. */
function traitCorrelation(table: TraitTable, a: number, b: number): number {
  const known = correlations(table);
  const key = Math.min(a, b) * table.traits.length + Math.max(a, b);
  const found = known.get(key);
  if (found !== undefined) return found;
  const pairs = rated(table).flatMap((values) =>
    values[a] === null || values[b] === null ? [] : [[values[a]!, values[b]!] as const],
  );
  const r = pearson(pairs);
  known.set(key, r);
  return r;
}

const correlations = /* @__PURE__ */ derived((_table: TraitTable) => new Map<number, number>());

/** Pearson's correlation; 0 where a side never varies. */
export function pearson(pairs: readonly (readonly [number, number])[]): number {
  const count = pairs.length;
  const meanA = pairs.reduce((sum, [a]) => sum + a, 0) / count;
  const meanB = pairs.reduce((sum, [, b]) => sum + b, 0) / count;
  let [ab, aa, bb] = [0, 0, 0];
  for (const [a, b] of pairs) {
    ab += (a - meanA) * (b - meanB);
    aa += (a - meanA) ** 2;
    bb += (b - meanB) ** 2;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

/** How many traits a person is asked about, how far above the mean each must be, and how alike two may be. */
const questionRules = { most: 3, leastZ: 0.5, mostAlike: 0.7 } as const;

/**
 * The traits that tell an occupation from others: by z, highest first (ties by element id), those above .5, none that goes
 * along with one chosen before (|r| ≥ .7 over occupations), at most three, never padded.
 */
export function tellingTraits({ table, traits }: OccupationTraits): TraitRow[] {
  const chosen: TraitRow[] = [];
  const ordered = [...traits].sort((a, b) => b.z - a.z || (a.facts.id < b.facts.id ? -1 : 1));
  for (const trait of ordered) {
    if (chosen.length === questionRules.most || trait.z <= questionRules.leastZ) break;
    const alike = chosen.some(
      (other) => Math.abs(traitCorrelation(table, trait.at, other.at)) >= questionRules.mostAlike,
    );
    if (!alike) chosen.push(trait);
  }
  return chosen;
}
