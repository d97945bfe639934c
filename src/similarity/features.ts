import { derived, derivedBy, once } from '../compact/derived.ts';
import { damaged } from '../compact/layout.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { type Matrix, weightedMatrix } from './matrix.ts';
import type { Contribution } from './method.ts';
import { checkEach, shareForm } from './option-forms.ts';
import { isOwnBlock, storedSpace, withStoredSpace } from './stored-space.ts';
import { rowVector, type Subject, type Vector } from './subject.ts';
import { type FeatureValues, type ValueRows, valueRows } from './value-rows.ts';

/** A block at work on one index. */
export interface BlockColumns {
  readonly columnCount: number;
  /** What a column stands for: `skill`, `group`, …, and its row in the index, or its label where it is in no row. */
  readonly featureOf: (column: number) => Omit<Contribution, 'contribution'>;
  /** Raw values of a subject, before rarity and scaling. */
  readonly values: (subject: Subject) => FeatureValues;
}

/** How much a feature's rarity counts: ln((1+N)/(1+df)) + 1, ln(N/df), or not at all. */
export type Rarity = 'smoothed' | 'plain' | 'none';

/** Options as a snapshot records them. */
export type BlockParameters = Readonly<
  Record<string, number | string | boolean | readonly string[] | readonly number[] | Readonly<Record<string, number>>>
>;

/**
 * One kind of feature that occupations can have in common: skills, the groups above them, related skills, ratings.
 * A block's values are multiplied by the rarity of the feature and scaled so that the block carries `share` of the
 * squared length of every row, relative to the shares of the other blocks.
 */
export interface FeatureBlock {
  readonly name: string;
  readonly parameters: BlockParameters;
  /** Above 0; shares of several blocks need not add up to 1. */
  readonly share: number;
  readonly rarity: Rarity;
  /** Lays out the block's columns on an index. Called once per index. */
  readonly prepare: (index: SkillIndex) => BlockColumns;
}

/** @throws SkillGraphError `BAD_OPTION` for what are no blocks of features, the library's or a caller's own. */
export function checkBlocks(blocks: readonly object[]): void {
  checkEach('features', blocks, {
    name: 'text',
    share: shareForm,
    rarity: rarities,
    parameters: 'object',
    prepare: 'function',
  });
}

export const rarities: ReadonlySet<string> = /* @__PURE__ */ new Set<Rarity>(['smoothed', 'plain', 'none']);

/** Occupations as rows of unit length over the columns of several blocks. */
export interface FeatureSpace {
  readonly matrix: Matrix;
  /** What a column of the space stands for. */
  readonly featureOf: BlockColumns['featureOf'];
  /** A subject in the space: its row if it is an occupation, else a vector made in the same way. */
  readonly vectorOf: (subject: Subject) => Vector;
}

/**
 * The space that blocks span over an index, worked out once per index and list of blocks.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list or a share that is not above 0.
 */
export const featureSpace: (index: SkillIndex, blocks: readonly FeatureBlock[]) => FeatureSpace =
  /* @__PURE__ */ derivedBy((index: SkillIndex, blocks: readonly FeatureBlock[]) => buildSpace(index, blocks));

interface Part {
  readonly start: number;
  readonly scale: number;
  readonly columns: BlockColumns;
  /** Factor per column for its rarity; null where rarity does not count. */
  readonly rarities: Float64Array | null;
}

function buildSpace(index: SkillIndex, blocks: readonly FeatureBlock[]): FeatureSpace {
  const total = blocks.reduce((sum, { share }) => sum + share, 0);
  if (blocks.length === 0 || !blocks.every(({ share }) => share > 0) || !Number.isFinite(total))
    throw new SkillGraphError(
      'BAD_OPTION',
      `Feature blocks need a share above 0, not [${blocks.map(({ share }) => share).join(', ')}].`,
    );
  const stored = blocks.every(isOwnBlock) ? storedSpace(index, describedBlocks(blocks)) : null;
  if (stored === null) {
    const laid = laidOut(index, blocks);
    return spaceOf(matrixOfRows(laid), () => laid.parts);
  }
  const { matrix, degrees, occupations } = stored;
  return spaceOf(matrix, () => {
    const prepared = blocks.map((block) => block.prepare(index));
    const counts = prepared.reduce((sum, { columnCount }) => sum + columnCount, 0);
    if (counts !== degrees.length || occupations.length !== blocks.length)
      throw damaged(`its section "space" has ${degrees.length} features, and its concepts make ${counts}`);
    return partsOf(blocks, prepared, ({ start, columnCount }, i) => ({
      degrees: degrees.subarray(start, start + columnCount),
      occupations: occupations[i]!,
    }));
  });
}

/** What the blocks say of themselves, as JSON. */
function describedBlocks(blocks: readonly FeatureBlock[]): string {
  return JSON.stringify(blocks.map(({ name, share, rarity, parameters }) => ({ name, share, rarity, parameters })));
}

/** The index with the space of some blocks of the library's own; see `withFeatureSpace`. */
export function withSpaceOf(index: SkillIndex, blocks: readonly FeatureBlock[]): SkillIndex {
  const laid = laidOut(index, blocks);
  const matrix = matrixOfRows(laid);
  const degrees = new Uint32Array(matrix.columnCount);
  laid.parts.forEach(({ start }, i) => {
    degrees.set(laid.frequencies[i]!.degrees, start);
  });
  const occupations = laid.frequencies.map((frequency) => frequency.occupations);
  return withStoredSpace(index, describedBlocks(blocks), { matrix, degrees, occupations });
}

/** The parts are asked for by profiles and explanations alone. */
function spaceOf(matrix: Matrix, makeParts: () => readonly Part[]): FeatureSpace {
  const parts = once(makeParts);
  const profileVector = derived((profile: Subject) =>
    vectorOfValues(
      parts(),
      parts().map(({ columns }) => columns.values(profile)),
    ),
  );
  return {
    matrix,
    featureOf: (column) => {
      const part = parts().findLast((candidate) => candidate.start <= column)!;
      return part.columns.featureOf(column - part.start);
    },
    vectorOf: (subject) => (subject.row >= 0 ? rowVector(matrix, subject.row) : profileVector(subject)),
  };
}

/** How many occupations have something in each column of a block, and how many in any. */
interface Frequencies {
  readonly degrees: ArrayLike<number>;
  readonly occupations: number;
}

/** Blocks at work, and what each says of every occupation. */
interface LaidOut {
  readonly parts: readonly Part[];
  readonly frequencies: readonly Frequencies[];
  readonly values: readonly ValueRows[];
  readonly rowCount: number;
}

function laidOut(index: SkillIndex, blocks: readonly FeatureBlock[]): LaidOut {
  const rowCount = index.occupationCount;
  const prepared = blocks.map((block) => block.prepare(index));
  const values = prepared.map((columns) => valueRows(index, columns.values));
  const frequencies = prepared.map(({ columnCount }, i) => frequenciesOf(values[i]!, columnCount));
  return { parts: partsOf(blocks, prepared, (_, i) => frequencies[i]!), frequencies, values, rowCount };
}

/** Blocks side by side. */
function partsOf(
  blocks: readonly FeatureBlock[],
  prepared: readonly BlockColumns[],
  frequenciesAt: (at: { readonly start: number; readonly columnCount: number }, block: number) => Frequencies,
): readonly Part[] {
  const total = blocks.reduce((sum, { share }) => sum + share, 0);
  let start = 0;
  return blocks.map(({ share, rarity }, i) => {
    const columns = prepared[i]!;
    const { columnCount } = columns;
    const rarities = raritiesOf(frequenciesAt({ start, columnCount }, i), rarity);
    const part: Part = { start, scale: Math.sqrt(share / total), columns, rarities };
    start += columnCount;
    return part;
  });
}

function frequenciesOf({ offsets, columns }: ValueRows, columnCount: number): Frequencies {
  const degrees = new Float64Array(columnCount);
  let occupations = 0;
  for (let row = 0; row + 1 < offsets.length; row++) if (offsets[row + 1]! > offsets[row]!) occupations++;
  const end = offsets[offsets.length - 1]!;
  for (let i = 0; i < end; i++) degrees[columns[i]!]!++;
  return { degrees, occupations };
}

/** N is the number of occupations with something in the block. */
function raritiesOf({ degrees, occupations }: Frequencies, rarity: Rarity): Float64Array | null {
  if (rarity === 'none') return null;
  const rarities = new Float64Array(degrees.length);
  for (let column = 0; column < rarities.length; column++) {
    const degree = degrees[column]!;
    rarities[column] =
      rarity === 'smoothed'
        ? Math.log((1 + occupations) / (1 + degree)) + 1
        : Math.max(0, Math.log(Math.max(1, occupations) / Math.max(1, degree)));
  }
  return rarities;
}

/** What one block says of one subject: its values from one place to another. */
interface PartValues extends FeatureValues {
  readonly from: number;
  readonly to: number;
}

/**
 * Writes a row from position `at` on, blocks side by side, each of length √share, then the whole of length 1; gives the
 * position after it. Values of 0 are left out.
 */
function writeUnitRow(
  parts: readonly Part[],
  blocks: readonly PartValues[],
  columns: Uint32Array,
  weights: Float64Array,
  at: number,
): number {
  let end = at;
  for (let i = 0; i < parts.length; i++) {
    const { start, scale, rarities } = parts[i]!;
    const block = blocks[i]!;
    const blockStart = end;
    let squares = 0;
    for (let k = block.from; k < block.to; k++) {
      const column = block.columns[k]!;
      const value = block.values[k]! * (rarities === null ? 1 : rarities[column]!);
      squares += value * value;
      if (value === 0) continue;
      columns[end] = start + column;
      weights[end++] = value;
    }
    const length = Math.sqrt(squares);
    for (let k = blockStart; k < end; k++) weights[k] = (weights[k]! * scale) / length;
  }
  const length = lengthOf(weights, at, end);
  for (let k = at; k < end; k++) weights[k]! /= length;
  return end;
}

function lengthOf(values: Float64Array, from: number, to: number): number {
  let squares = 0;
  for (let k = from; k < to; k++) squares += values[k]! * values[k]!;
  return Math.sqrt(squares);
}

function matrixOfRows({ parts, values, rowCount }: LaidOut): Matrix {
  const most = values.reduce((sum, { offsets: own }) => sum + own[rowCount]!, 0);
  const columnCount = parts.reduce((sum, { columns }) => sum + columns.columnCount, 0);
  const offsets = new Uint32Array(rowCount + 1);
  const targets = new Uint32Array(most);
  const weights = new Float64Array(most);
  for (let row = 0; row < rowCount; row++) {
    const blocks = values.map(({ offsets: own, columns, values: all }) => ({
      columns,
      values: all,
      from: own[row]!,
      to: own[row + 1]!,
    }));
    offsets[row + 1] = writeUnitRow(parts, blocks, targets, weights, offsets[row]!);
  }
  const size = offsets[rowCount]!;
  return weightedMatrix(rowCount, columnCount, { offsets, targets: targets.slice(0, size) }, weights.slice(0, size));
}

function vectorOfValues(parts: readonly Part[], blocks: readonly FeatureValues[]): Vector {
  const most = blocks.reduce((count, { columns }) => count + columns.length, 0);
  const columns = new Uint32Array(most);
  const weights = new Float64Array(most);
  const whole = blocks.map(({ columns: own, values }) => ({ columns: own, values, from: 0, to: own.length }));
  const count = writeUnitRow(parts, whole, columns, weights, 0);
  const values = weights.slice(0, count);
  return {
    row: -1,
    columns: columns.slice(0, count),
    weights: values,
    count,
    sum: values.reduce((sum, value) => sum + value, 0),
    norm: lengthOf(values, 0, count),
  };
}
