import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';

/**
 * A graph with every degree kept and everything else left to chance: who needs how many essential (optional, rated)
 * skills and how many occupations ask for a skill stay; which ones do not. Each trade takes two occupations and deals
 * the skills of one kind that only one of them has anew between them ("curveball": Strona et al., Nature Communications
 * 5, 2014), which is a whole run of edge swaps at once and samples evenly. Weights stay with the occupation's position.
 */
export class Rewiring {
  readonly #index: SkillIndex;
  readonly #targets: Uint32Array;
  readonly #random: () => number;
  readonly #kinds: readonly number[];
  readonly #stamps: Uint32Array;
  #stamp = 0;
  readonly #places: Uint32Array;
  readonly #placesOfA: Uint32Array;
  readonly #placesOfB: Uint32Array;

  constructor(index: SkillIndex, random: () => number) {
    this.#index = index;
    this.#targets = index.requirements.targets.slice();
    this.#random = random;
    this.#kinds = [...new Set(index.requirements.kinds)].sort((a, b) => a - b);
    this.#stamps = new Uint32Array(index.skillCount);
    this.#places = new Uint32Array(2 * index.skillCount);
    this.#placesOfA = new Uint32Array(index.skillCount);
    this.#placesOfB = new Uint32Array(index.skillCount);
  }

  /** Trades `count` times; gives how many skills changed hands. */
  trade(count: number): number {
    const { offsets } = this.#index.requirements;
    const rows = Array.from({ length: this.#index.occupationCount }, (_, row) => row).filter(
      (row) => offsets[row + 1]! > offsets[row]!,
    );
    let moved = 0;
    for (let i = 0; i < count && rows.length > 1; i++) {
      const first = Math.floor(this.#random() * rows.length);
      const step = 1 + Math.floor(this.#random() * (rows.length - 1));
      const second = (first + step) % rows.length;
      moved += this.#deal(rows[first]!, rows[second]!);
    }
    return moved;
  }

  /** The index with the requirements as they are now; everything but the graph is shared with the original. */
  index(): SkillIndex {
    const { offsets, kinds, importance, levels } = this.#index.requirements;
    const { order, requiredBy } = sorted({ offsets, targets: this.#targets }, this.#index.skillCount);
    const floats = (column: Float64Array | null): Float64Array | null =>
      column && reordered(column, order, new Float64Array(column.length));
    const requirements = {
      offsets,
      targets: reordered(this.#targets, order, new Uint32Array(order.length)),
      kinds: reordered(kinds, order, new Uint8Array(order.length)),
      importance: floats(importance),
      levels: floats(levels),
    };
    return { ...this.#index, requirements, requiredBy };
  }

  #deal(a: number, b: number): number {
    // A skill that both have is never dealt, so that who has what of the other's stays as it was between kinds.
    const ofA = this.#tradable(a, b, this.#placesOfA);
    const ofB = this.#tradable(b, a, this.#placesOfB);
    let moved = 0;
    for (const kind of this.#kinds) moved += this.#dealt(ofA, ofB, kind);
    return moved;
  }

  #dealt(ofA: Uint32Array, ofB: Uint32Array, kind: number): number {
    const { kinds } = this.#index.requirements;
    const places = this.#places;
    let count = 0;
    for (let i = 0; i < ofA.length; i++) if (kinds[ofA[i]!] === kind) places[count++] = ofA[i]!;
    const first = count;
    for (let i = 0; i < ofB.length; i++) if (kinds[ofB[i]!] === kind) places[count++] = ofB[i]!;
    if (first === 0 || count === first) return 0;
    const targets = this.#targets;
    let moved = 0;
    for (let i = 0; i < first; i++) {
      const j = i + Math.floor(this.#random() * (count - i));
      if (j >= first) moved++;
      const skill = targets[places[i]!]!;
      targets[places[i]!] = targets[places[j]!]!;
      targets[places[j]!] = skill;
    }
    return moved;
  }

  /** The places of `row`'s skills that `other` does not have. */
  #tradable(row: number, other: number, places: Uint32Array): Uint32Array {
    const { offsets } = this.#index.requirements;
    const targets = this.#targets;
    const stamps = this.#stamps;
    const stamp = ++this.#stamp;
    for (let edge = offsets[other]!; edge < offsets[other + 1]!; edge++) stamps[targets[edge]!] = stamp;
    let count = 0;
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++)
      if (stamps[targets[edge]!] !== stamp) places[count++] = edge;
    return places.subarray(0, count);
  }
}

/** Edges by row, then by target, and the rows of every target: a counting sort by target, dealt back to the rows. */
function sorted({ offsets, targets }: Adjacency, skillCount: number): { order: Uint32Array; requiredBy: Adjacency } {
  const starts = new Uint32Array(skillCount + 1);
  for (let edge = 0; edge < targets.length; edge++) starts[targets[edge]! + 1]!++;
  for (let skill = 0; skill < skillCount; skill++) starts[skill + 1]! += starts[skill]!;
  const nextOfSkill = starts.slice();
  const edges = new Uint32Array(targets.length);
  const rows = new Uint32Array(targets.length);
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const at = nextOfSkill[targets[edge]!]!++;
      edges[at] = edge;
      rows[at] = row;
    }
  const next = offsets.slice();
  const order = new Uint32Array(targets.length);
  for (let i = 0; i < edges.length; i++) order[next[rows[i]!]!++] = edges[i]!;
  return { order, requiredBy: { offsets: starts, targets: rows } };
}

function reordered<T extends Uint8Array | Uint32Array | Float64Array>(column: T, order: Uint32Array, result: T): T {
  for (let i = 0; i < order.length; i++) result[i] = column[order[i]!]!;
  return result;
}
