import { checkIndex } from '../../compact/check-index.ts';
import { type DerivedSection, sectionOf, withSection } from '../../compact/derived-section.ts';
import { damaged } from '../../compact/layout.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Comparison, comparisonOf } from '../answer/comparison.ts';
import { isSameMethod, type MethodRef } from '../answer/method-ref.ts';
import type { FamilyMeans } from './families.ts';
import { calibratedGates, type Gate, type GateSource, type Gates } from './gate.ts';

/** Gates as the snapshot keeps them, with the method that they were calibrated for. */
interface StoredGates {
  readonly method: MethodRef;
  readonly gates: Gates;
}

/** How gates were made, as `meta.sections.gates` records it; their numbers are a part of the section. */
interface GateRecord {
  readonly method: MethodRef;
  readonly from: readonly GateSource[];
}

const FIGURES = 13;
const sources: ReadonlySet<string> = /* @__PURE__ */ new Set<GateSource>([
  'unit groups',
  'pair in fifty',
  'six per start',
]);

/** The derived section of the default method's gates: 13 figures for each kind of statement. */
export const gateSection: DerivedSection<StoredGates> = {
  name: 'gates',
  version: 1,
  madeOf: ['occupations', 'skills', 'groups', 'requirements', 'factors'],
  open: (parts, record) => {
    const { method, from } = record as unknown as GateRecord;
    if (!Array.isArray(from) || from.length < 1 || from.length > 2 || !from.every((source) => sources.has(source)))
      throw damaged('its gates have no source');
    const figures = parts.floats('figures', FIGURES * from.length);
    const gates = from.map((source: GateSource, i: number) =>
      gateOfFigures(figures.subarray(FIGURES * i, FIGURES * (i + 1)), source),
    );
    return { method, gates: { first: gates[0]!, second: gates[1] ?? null } };
  },
};

/**
 * The index with the gates of its default method, so that the first question about moves need not calibrate them. Where
 * there is nobody to compare (a single occupation) there are none, and the index stays as it is.
 *
 * @example
 * const ready = withGates(buildIndex(catalogue));
 */
export function withGates(index: SkillIndex): SkillIndex {
  checkIndex(index);
  const comparison = comparisonOf(index);
  const { first, second } = calibratedGates(index, comparison);
  const gates = second === null ? [first] : [first, second];
  const record: GateRecord = { method: comparison.ref, from: gates.map(({ from }) => from) };
  const figures = Float64Array.from(gates.flatMap(figuresOf));
  return figures.every(Number.isFinite) ? withSection(index, gateSection, { figures }, { ...record }) : index;
}

/** The gates of a comparison: those that the index carries, if they are its own, else calibrated now. */
export function gatesOf(index: SkillIndex, comparison: Comparison): Gates {
  const stored = sectionOf(index, gateSection);
  return stored !== null && isSameMethod(stored.method, comparison.ref)
    ? stored.gates
    : calibratedGates(index, comparison);
}

function figuresOf({ near, close, kindred, likeness, held }: Gate): number[] {
  return [near, close, kindred, ...meansOf(likeness), ...meansOf(held)];
}

function meansOf(means: FamilyMeans | null): number[] {
  if (means === null) return [0, 0, 0, 0, 0];
  return [means.families, means.pairs, means.mean, means.deviation, means.threshold];
}

function gateOfFigures(figures: Float64Array, from: GateSource): Gate {
  if (!figures.every(Number.isFinite)) throw damaged('its gates are no numbers');
  const [near, close, kindred] = figures as unknown as readonly [number, number, number];
  if (close < near) throw damaged('its gates are out of order');
  return { near, close, kindred, from, likeness: means(figures.subarray(3, 8)), held: means(figures.subarray(8, 13)) };
}

function means(figures: Float64Array): FamilyMeans | null {
  const [families = 0, pairs = 0, mean = 0, deviation = 0, threshold = 0] = figures;
  return families === 0 ? null : { families, pairs, mean, deviation, threshold };
}
