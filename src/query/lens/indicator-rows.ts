import type { IndicatorFacts, IndicatorTable } from '../../catalogue/lens.ts';
import { labelIn } from '../../compact/concept-ref.ts';
import { derived, derivedBy, once } from '../../compact/derived.ts';
import { storedIndicators } from '../../compact/lens-sections.ts';
import { type Donor, donorMean, donorsOf } from '../../compact/lens-values.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError, shown } from '../../errors.ts';
import { type StoredEstimate, storedEstimate } from '../../similarity/stored-estimates.ts';
import { formulaValues, type IndicatorFormula } from './formula.ts';
import { ownShares } from './tag-share.ts';

/**
 * How a figure is known, best first: the source has this very occupation; it follows from the occupation's own ratings or
 * tags by a stated formula; it is borrowed from what corresponds in another classification; it is estimated from skills.
 */
export type Evidence = 'published' | 'computed' | 'borrowed' | 'estimated' | 'none';

/** An indicator on an index: a table it carries, or a formula at work on it. */
export interface IndexIndicator {
  readonly facts: IndicatorFacts;
  readonly table: IndicatorTable | null;
  readonly formula: IndicatorFormula | null;
  readonly estimate: StoredEstimate | null;
  /** All known values of the source (of the index, for a formula), ascending: what percentiles and deciles are taken of. */
  readonly sorted: () => Float64Array;
}

/** What an index says of one indicator of one occupation, by row. */
export interface IndicatorRow {
  readonly evidence: Evidence;
  /** NaN where there is no evidence. */
  readonly value: number;
  readonly donors: readonly Donor[];
}

/** Every indicator of an index: those it carries, and the shares its tags allow. Sorted by id. */
export const indexIndicators: (index: SkillIndex) => readonly IndexIndicator[] = /* @__PURE__ */ derived(
  (index: SkillIndex) => {
    const tables = storedIndicators(index);
    const carried = tables.map((table) => {
      const { codes: _, names: __, values: ___, parts: ____, vintage: _____, takenFrom: ______, ...facts } = table;
      return {
        facts,
        table,
        formula: null,
        estimate: storedEstimate(index, table.id),
        sorted: once(() => Float64Array.from(table.values).sort()),
      };
    });
    const shares = ownShares(index)
      .filter(({ id }) => !tables.some((table) => table.id === id))
      .map((formula) => ofFormula(index, formula));
    return [...carried, ...shares].sort((a, b) => (a.facts.id < b.facts.id ? -1 : 1));
  },
);

/** A formula as an indicator of the index. */
export const ofFormula: (index: SkillIndex, formula: IndicatorFormula) => IndexIndicator = /* @__PURE__ */ derivedBy(
  (index: SkillIndex, formula: IndicatorFormula): IndexIndicator => {
    if (typeof formula?.prepare !== 'function' || typeof formula.id !== 'string')
      throw new SkillGraphError('BAD_OPTION', `The option also holds ${shown(formula)}; give formulas of indicators.`);
    const { prepare: _, ...facts } = formula;
    const sorted = once(() =>
      formulaValues(index, formula)
        .filter((value) => !Number.isNaN(value))
        .sort(),
    );
    return { facts, table: null, formula, estimate: null, sorted };
  },
);

/** The best evidence there is for an occupation. */
export function indicatorRow(
  index: SkillIndex,
  { table, formula, estimate }: IndexIndicator,
  row: number,
): IndicatorRow {
  if (formula !== null) {
    const value = formulaValues(index, formula)[row]!;
    return { evidence: Number.isNaN(value) ? 'none' : 'computed', value, donors: [] };
  }
  const donors = donorsOf(index, table!)[row]!;
  if (donors.length > 0) {
    const value = donorMean(donors, (at) => table!.values[at]!);
    const own = table!.formula === undefined ? 'published' : 'computed';
    return { evidence: donors[0]!.own ? own : 'borrowed', value, donors };
  }
  const place = estimate?.given ? estimate.placeOf[row]! : -1;
  if (place >= 0) return { evidence: 'estimated', value: estimate!.values[place]!, donors: [] };
  return { evidence: 'none', value: Number.NaN, donors: [] };
}

/** The mean over the occupations of a major group that have a figure. */
export interface GroupMean {
  /** Two digits of the code of ISCO or SOC. */
  readonly group: string;
  /** What the group is called, where the index names it. */
  readonly label?: string;
  readonly mean: number;
  readonly occupations: number;
}

/** The mean of an indicator over the occupations of the same major group with a figure; null where there is none. */
export function groupMean(
  index: SkillIndex,
  indicator: IndexIndicator,
  row: number,
  language: string | undefined,
): GroupMean | null {
  const group = index.occupations.groupCodes.at(row).slice(0, 2);
  const found = groupMeans(index, indicator).get(group);
  if (group.length < 2 || found === undefined) return null;
  const at = occupationGroups(index).get(group);
  return at === undefined ? found : { ...found, label: labelIn(index, 'groups', at, language) };
}

/** Rows of the groups of occupations by code, the first of a code. */
const occupationGroups = /* @__PURE__ */ derived(({ groups }: SkillIndex): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (const [at, code] of groups.codes.all().entries())
    if (groups.pillars[at] === 0 && !rows.has(code)) rows.set(code, at);
  return rows;
});

const groupMeans = /* @__PURE__ */ derivedBy(
  (index: SkillIndex, indicator: IndexIndicator): ReadonlyMap<string, GroupMean> => {
    const values = new Map<string, number[]>();
    const codes = index.occupations.groupCodes.all();
    for (let row = 0; row < codes.length; row++) {
      const { value, evidence } = indicatorRow(index, indicator, row);
      if (evidence === 'none' || evidence === 'estimated') continue;
      const group = codes[row]!.slice(0, 2);
      values.set(group, [...(values.get(group) ?? []), value]);
    }
    return new Map(
      [...values].map(([group, known]) => [
        group,
        { group, mean: known.reduce((sum, value) => sum + value, 0) / known.length, occupations: known.length },
      ]),
    );
  },
);
