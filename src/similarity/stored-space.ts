import { type DerivedSection, sectionOf, withSection } from '../compact/derived-section.ts';
import { damaged } from '../compact/layout.ts';
import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
import { type Matrix, weightedMatrix } from './matrix.ts';

/** Rows of unit length over the columns of feature blocks, and what the rarities of columns follow from. */
export interface StoredSpace {
  readonly matrix: Matrix;
  /** How many occupations have something in each column. */
  readonly degrees: Uint32Array;
  /** How many occupations have something in each block. */
  readonly occupations: readonly number[];
}

/** How the space was made, as `meta.sections.space` records it. */
interface SpaceRecord {
  /** What the blocks say of themselves, as JSON. */
  readonly blocks: string;
  readonly columns: number;
  readonly occupations: readonly number[];
}

/** Rows have length 1: what is longer by more than rounding is none of them. */
const LONGEST = 1.000001;

/** The derived section of the features that an index compares by: 12 bytes for each feature of each occupation. */
const spaceSection: DerivedSection<StoredSpace> = {
  name: 'space',
  version: 1,
  madeOf: ['occupations', 'skills', 'groups', 'requirements'],
  open: (parts, record, { occupationCount }) => {
    const { columns, occupations } = record as unknown as SpaceRecord;
    const isCount = (count: unknown): boolean =>
      Number.isInteger(count) && (count as number) >= 0 && (count as number) <= occupationCount;
    if (!Array.isArray(occupations) || !occupations.every(isCount)) throw damaged('its features are of no occupations');
    const degrees = parts.words('degrees', columns);
    const offsets = parts.words('offsets', occupationCount + 1);
    const rows: Adjacency = { offsets, targets: parts.words('columns', offsets[occupationCount]!) };
    if (!areAscending(rows, columns)) throw damaged('its features do not ascend');
    const matrix = weightedMatrix(occupationCount, columns, rows, parts.floats('weights', rows.targets.length));
    // What is no number makes no length either.
    if (!matrix.norms.every((norm) => norm <= LONGEST) || !degrees.every((degree) => degree <= occupationCount))
      throw damaged('its features are no rows of length 1');
    return { matrix, degrees, occupations };
  },
};

/** Whether rows follow one another and ascend: then the last of a row tells whether all are inside. */
function areAscending({ offsets, targets }: Adjacency, columnCount: number): boolean {
  let sound = offsets[0] === 0;
  for (let row = 0, edge = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1]!;
    if (end < edge || end > targets.length) return false;
    let before = -1;
    for (; edge < end; edge++) {
      const column = targets[edge]!;
      if (column <= before) sound = false;
      before = column;
    }
    if (before >= columnCount) sound = false;
  }
  return sound;
}

/** The space of just these blocks, where the index carries it. */
export function storedSpace(index: SkillIndex, blocks: string): StoredSpace | null {
  const record = index.meta.sections?.[spaceSection.name] as SpaceRecord | undefined;
  return record?.blocks === blocks ? sectionOf(index, spaceSection) : null;
}

/** The index with the space of its features, so that the first comparison of a process need not lay it out. */
export function withStoredSpace(
  index: SkillIndex,
  blocks: string,
  { matrix: { rows, weights }, degrees, occupations }: StoredSpace,
): SkillIndex {
  const record: SpaceRecord = { blocks, columns: degrees.length, occupations };
  const stated = weights ?? new Float64Array(rows.targets.length).fill(1);
  const parts = { offsets: rows.offsets, columns: rows.targets, weights: stated, degrees };
  return withSection(index, spaceSection, parts, { ...record });
}

const made = /* @__PURE__ */ new WeakSet<object>();

/** Marks a block of the library's own. A caller's, even of the same name and options, is never taken for one. */
export function ownBlock<Block extends object>(block: Block): Block {
  made.add(block);
  return block;
}

export const isOwnBlock = (block: object): boolean => made.has(block);
