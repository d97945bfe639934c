import { listOf } from '../compact/adjacency.ts';
import { type ConceptKind, matchConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type ConceptRef, conceptRef } from '../query/answer/concept-ref.ts';
import type { ChangedList, ReleaseDiff } from './diff-types.ts';

/** What changed in a list of requirements, named. */
export interface Causes {
  readonly added: readonly ConceptRef[];
  readonly removed: readonly ConceptRef[];
  readonly rekinded: readonly ConceptRef[];
}

/**
 * Why an occupation came among the most similar ones or went: it is `new` or `gone`; `requirements` of one of the two
 * changed so that they share more, or less; or neither, and `others` passed it or fell behind.
 */
export interface NeighbourChange extends ConceptRef {
  readonly because: 'new' | 'gone' | 'requirements' | 'others';
  /** The requirements both share now and did not, or the reverse. */
  readonly requirements: readonly ConceptRef[];
}

/**
 * Why a move came or went: the other occupation is `new` or `gone`; `requirements` of one of the two changed so that they
 * share more, or less; or neither, and their `likeness` shifted with how common skills are, or where moves begin did.
 */
export interface MoveChange extends Omit<NeighbourChange, 'because'> {
  readonly because: 'new' | 'gone' | 'requirements' | 'likeness';
}

/** Explains changed answers by changed requirements. */
export interface CauseFinder {
  readonly occupation: (id: string) => ConceptRef;
  readonly own: (id: string) => Causes;
  readonly came: (id: string, other: string) => NeighbourChange;
  readonly went: (id: string, other: string) => NeighbourChange;
}

export function causesOf(
  diff: ReleaseDiff,
  before: SkillIndex,
  after: SkillIndex,
  language: string | undefined,
): CauseFinder {
  const changed = new Map(diff.requirements.changed.map((list) => [list.id, list]));
  const lists = { before: listReader(before), after: listReader(after) };
  const named = (index: SkillIndex, kind: ConceptKind, id: string): ConceptRef | null => {
    const match = matchConcept(index, kind, id);
    return match === null ? null : conceptRef(index, kind, match.row, language);
  };
  const occupation = (id: string): ConceptRef =>
    named(after, 'occupations', id) ?? named(before, 'occupations', id) ?? { id, label: id };
  const skill = (id: string): ConceptRef =>
    named(after, 'skills', id) ?? named(before, 'skills', id) ?? { id, label: id };
  const idsOf = (part: ChangedList['added'] | undefined) => (part ?? []).map(({ id }) => id);
  const explained = (
    id: string,
    other: string,
    part: 'added' | 'removed',
    listed: (occupation: string) => ReadonlySet<string>,
  ): readonly ConceptRef[] => {
    const ofSubject = idsOf(changed.get(id)?.[part]).filter((one) => listed(other).has(one));
    const ofOther = idsOf(changed.get(other)?.[part]).filter((one) => listed(id).has(one));
    return [...new Set([...ofSubject, ...ofOther])].map(skill);
  };
  const change = (other: string, stood: boolean, otherwise: 'new' | 'gone', requirements: readonly ConceptRef[]) => ({
    ...occupation(other),
    because: !stood ? otherwise : requirements.length > 0 ? ('requirements' as const) : ('others' as const),
    requirements: stood ? requirements : [],
  });
  return {
    occupation,
    own: (id) => {
      const { added = [], removed = [], rekinded = [] } = changed.get(id) ?? {};
      const bare = (refs: readonly ConceptRef[]) => refs.map(({ id: own }) => skill(own));
      return { added: bare(added), removed: bare(removed), rekinded: bare(rekinded) };
    },
    came: (id, other) =>
      change(other, lists.before(other) !== nothing, 'new', explained(id, other, 'added', lists.after)),
    went: (id, other) =>
      change(other, lists.after(other) !== nothing, 'gone', explained(id, other, 'removed', lists.before)),
  };
}

const nothing: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** The ids of the skills that an occupation asks for; {@link nothing} itself where the release does not hold it. */
function listReader(index: SkillIndex): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    let list = known.get(id);
    if (list === undefined) {
      const match = matchConcept(index, 'occupations', id);
      list =
        match === null
          ? nothing
          : new Set(Array.from(listOf(index.requirements, match.row), (row) => index.skills.ids.at(row)));
      known.set(id, list);
    }
    return list;
  };
}
