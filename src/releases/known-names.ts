import { derivedBy } from '../compact/derived.ts';
import { type ConceptKind, matchConcept } from '../compact/find-concept.ts';
import { fold } from '../compact/fold.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { GoneConcept, KeptConcept, ReleaseDiff, Successor } from './diff-types.ts';

/** By which of its names a concept stands in stored data. */
export type NamedBy = 'id' | 'code' | 'label' | 'altLabel';

/** What a stored name stood for in the earlier release. */
export type Known =
  | { readonly is: 'kept'; readonly by: NamedBy; readonly concept: KeptConcept }
  | { readonly is: 'gone'; readonly by: NamedBy; readonly concept: GoneConcept }
  /** It is a name of the later release already. */
  | { readonly is: 'new'; readonly by: NamedBy; readonly concept: ConceptRef }
  | { readonly is: 'ambiguous'; readonly candidates: readonly ConceptRef[] }
  | { readonly is: 'unknown' };

type Held = Exclude<Known, { readonly is: 'ambiguous' } | { readonly is: 'unknown' }>;

interface Tables {
  readonly id: Map<string, Held>;
  readonly code: Map<string, Held[]>;
  readonly label: Map<string, Held[]>;
}

const kinds: Readonly<Record<ConceptKind, { readonly kind: ConceptKind }>> = {
  occupations: { kind: 'occupations' },
  skills: { kind: 'skills' },
  groups: { kind: 'groups' },
};

/** What a name stood for: an id beats a code beats a label; what only the later release knows comes last. */
export function knownName(diff: ReleaseDiff, kind: ConceptKind, name: string, before?: SkillIndex): Known {
  const { earlier, later } = tablesOf(diff, kinds[kind]);
  return (
    inTables(earlier, name) ?? byAlternative(earlier, kind, name, before) ?? inTables(later, name) ?? { is: 'unknown' }
  );
}

function inTables({ id, code, label }: Tables, name: string): Known | null {
  const byId = id.get(name);
  if (byId !== undefined) return byId;
  for (const held of [code.get(name), label.get(fold(name))]) {
    if (held === undefined) continue;
    return held.length === 1 ? held[0]! : { is: 'ambiguous', candidates: held.map(({ concept }) => bare(concept)) };
  }
  return null;
}

/** Alternative labels stand in the index only. */
function byAlternative(earlier: Tables, kind: ConceptKind, name: string, before?: SkillIndex): Known | null {
  if (before === undefined) return null;
  try {
    const match = matchConcept(before, kind, name);
    const held = match === null ? undefined : earlier.id.get(before[kind].ids.at(match.row));
    return held === undefined ? null : { ...held, by: 'altLabel' };
  } catch (error) {
    if (!(error instanceof SkillGraphError) || error.code !== 'AMBIGUOUS') throw error;
    return { is: 'ambiguous', candidates: error.candidates };
  }
}

const tablesOf = /* @__PURE__ */ derivedBy((diff: ReleaseDiff, { kind }: { readonly kind: ConceptKind }) => {
  const earlier: Tables = { id: new Map(), code: new Map(), label: new Map() };
  const later: Tables = { id: new Map(), code: new Map(), label: new Map() };
  for (const concept of diff[kind].kept) {
    const held = { is: 'kept', concept } as const;
    const labels = Object.values(concept.renamed ?? {}).map((change) => change.before);
    add(
      earlier,
      held,
      concept.id,
      concept.recoded?.before ?? concept.code,
      labels.length > 0 ? labels : [concept.label],
    );
    add(later, held, concept.id, concept.code, [concept.label]);
  }
  for (const concept of diff[kind].gone)
    add(earlier, { is: 'gone', concept } as const, concept.id, concept.code, [concept.label]);
  for (const { predecessors: _, ...concept } of diff[kind].new)
    add(later, { is: 'new', concept } as const, concept.id, concept.code, [concept.label]);
  return { earlier, later };
});

type Unnamed = Held extends infer Each ? (Each extends Held ? Omit<Each, 'by'> : never) : never;

function add(tables: Tables, held: Unnamed, id: string, code: string | undefined, labels: readonly string[]): void {
  tables.id.set(id, { ...held, by: 'id' } as Held);
  if (code !== undefined && code !== '') push(tables.code, code, { ...held, by: 'code' } as Held);
  for (const label of labels) push(tables.label, fold(label), { ...held, by: 'label' } as Held);
}

function push(table: Map<string, Held[]>, name: string, held: Held): void {
  const all = table.get(name);
  if (all === undefined) table.set(name, [held]);
  else if (!all.some(({ concept }) => concept.id === held.concept.id)) all.push(held);
}

/** A concept by its three names alone. */
export function bare({ id, label, code }: ConceptRef | Successor): ConceptRef {
  return code === undefined ? { id, label } : { id, label, code };
}
