import { firstPast } from '../catalogue/halving.ts';
import type { Vintage } from '../catalogue/lens.ts';
import { derived, derivedBy } from './derived.ts';
import { storedLinks } from './lens-sections.ts';
import type { SkillIndex } from './skill-index.ts';

/** Something keyed by the codes of a taxonomy: an indicator, a table of traits or of tasks. */
export interface CodedTable {
  readonly vintage: Vintage;
  /** Ascending. */
  readonly codes: readonly string[];
}

/** One entry of a table that stands for an occupation of the index. */
export interface Donor {
  /** Position in the table's `codes`. */
  readonly at: number;
  readonly confidence: number;
  /** Whether it is this very occupation, not one that corresponds. */
  readonly own: boolean;
}

/**
 * Who stands for every occupation in a table, by row and then by code. An occupation that the table has itself has that
 * one entry; what corresponds counts only where it has none of its own.
 */
export const donorsOf: (index: SkillIndex, table: CodedTable) => readonly (readonly Donor[])[] =
  /* @__PURE__ */ derivedBy((index: SkillIndex, table: CodedTable) => {
    const found: Donor[][] = Array.from({ length: index.occupationCount }, () => []);
    const places = new Map(table.codes.map((code, at) => [code, at]));
    const rows = occupationRows(index);
    for (const { vintage, occupations, codes, confidences, own } of storedLinks(index)) {
      if (vintage !== table.vintage) continue;
      for (let i = 0; i < codes.length; i++) {
        const row = rows.get(occupations[i]!);
        const at = places.get(codes[i]!);
        if (row !== undefined && at !== undefined) found[row]!.push({ at, confidence: confidences[i]!, own: own[i]! });
      }
    }
    return found.map((donors) => {
      const own = donors.filter((donor) => donor.own);
      return (own.length > 0 ? own : donors).sort((a, b) => a.at - b.at);
    });
  });

const occupationRows = /* @__PURE__ */ derived(
  (index: SkillIndex): ReadonlyMap<string, number> =>
    new Map(index.occupations.ids.all().map((id, row): [string, number] => [id, row])),
);

/** The mean of what donors state, weighed by confidence; NaN without donors. Added up in code order. */
export function donorMean(donors: readonly Donor[], valueAt: (at: number) => number): number {
  let sum = 0;
  let weight = 0;
  for (const { at, confidence } of donors) {
    const value = valueAt(at);
    if (Number.isNaN(value)) continue;
    sum += confidence * value;
    weight += confidence;
  }
  return weight > 0 ? sum / weight : Number.NaN;
}

/** Where a value stands among others, in percent. */
export interface Place {
  /** Share of the occupations rated or counted that lie below, and half of the equal ones, 0–100: the middle one is at 50. */
  readonly percentile: number;
  /** Share of them that lie below, the equal ones left aside, 0–100. */
  readonly below: number;
}

/** Where a value stands among sorted numbers. */
export function placeIn(sorted: ArrayLike<number>, value: number): Place {
  const below = firstPast(0, sorted.length, (place) => sorted[place]! >= value);
  const upTo = firstPast(below, sorted.length, (place) => sorted[place]! > value);
  return { percentile: (50 * (below + upTo)) / sorted.length, below: (100 * below) / sorted.length };
}
