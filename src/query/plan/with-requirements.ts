import { higher } from '../../catalogue/higher.ts';
import { requirementKinds } from '../../catalogue/types.ts';
import { transposed } from '../../compact/adjacency.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';

/**
 * The index as it would be if an occupation required more: the same numbers, to the bit, as building the catalogue with
 * the added requirements. Of two statements about a pair the stronger kind and the higher values are kept, as there.
 * Only the graph is rewritten; names, texts and `buffer` are the original's, so the result is for asking, not for saving.
 *
 * @param added skills by row, with kinds, importance and levels; NaN where not stated
 */
export function withRequirements(index: SkillIndex, row: number, added: Subject): SkillIndex {
  const { offsets, targets, kinds, importance, levels } = index.requirements;
  const start = offsets[row]!;
  const end = offsets[row + 1]!;
  const merged = new Map<number, Stated>();
  for (let edge = start; edge < end; edge++)
    merged.set(targets[edge]!, { kind: kinds[edge]!, importance: at(importance, edge), level: at(levels, edge) });
  for (const [i, skill] of added.skills.entries()) {
    const stated = { kind: added.kinds[i]!, importance: at(added.importance, i), level: at(added.levels, i) };
    const known = merged.get(skill);
    merged.set(skill, known ? stronger(known, stated) : stated);
  }
  const own = [...merged].sort(([a], [b]) => a - b);
  const spliced = <T extends Uint8Array | Uint32Array | Float64Array>(
    column: T,
    values: readonly number[],
    create: (length: number) => T,
  ): T => {
    const result = create(column.length - (end - start) + values.length);
    result.set(column.subarray(0, start));
    result.set(values, start);
    result.set(column.subarray(end), start + values.length);
    return result;
  };
  const grown = own.length - (end - start);
  const newOffsets = offsets.map((offset, i) => (i > row ? offset + grown : offset));
  const newTargets = spliced(
    targets,
    own.map(([skill]) => skill),
    (length) => new Uint32Array(length),
  );
  const floats = (column: Float64Array | null, field: 'importance' | 'level'): Float64Array | null =>
    column &&
    spliced(
      column,
      own.map(([, stated]) => stated[field]),
      (length) => new Float64Array(length),
    );
  const newKinds = spliced(
    kinds,
    own.map(([, { kind }]) => kind),
    (length) => new Uint8Array(length),
  );
  const occurring = new Set(newKinds);
  return {
    ...index,
    meta: {
      ...index.meta,
      counts: { ...index.meta.counts, requirements: newTargets.length },
      kinds: requirementKinds.filter((_, kind) => occurring.has(kind)),
    },
    requirements: {
      offsets: newOffsets,
      targets: newTargets,
      kinds: newKinds,
      importance: floats(importance, 'importance'),
      levels: floats(levels, 'level'),
    },
    requiredBy: transposed({ offsets: newOffsets, targets: newTargets }, index.skillCount),
  };
}

interface Stated {
  readonly kind: number;
  readonly importance: number;
  readonly level: number;
}

function stronger(a: Stated, b: Stated): Stated {
  return {
    kind: Math.min(a.kind, b.kind),
    importance: higher(a.importance, b.importance),
    level: higher(a.level, b.level),
  };
}

function at(column: Float64Array | null, position: number): number {
  return column?.[position] ?? Number.NaN;
}
