import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { GoneConcept, KeptConcept, ReleaseDiff, ReleaseRef } from '../../releases/diff-types.ts';

/** What the page says about a kind of concept. */
export interface KindSince {
  readonly kept: number;
  readonly gone: readonly GoneConcept[];
  readonly new: readonly ConceptRef[];
  /** Former labels of kept concepts, by id. */
  readonly renamed: Readonly<Record<string, string>>;
}

/** What changed in the list of an occupation: skills as rows of the index, those that went by name. */
export interface ListSince {
  readonly added: readonly number[];
  readonly rekinded: readonly number[];
  readonly removed: readonly string[];
}

/** What changed since an earlier release, as much of it as the page shows. */
export interface Since {
  readonly before: string;
  readonly after: string;
  readonly occupations: KindSince;
  readonly skills: KindSince;
  readonly requirements: ReleaseDiff['requirements']['counts'];
  /** By id of the occupation. */
  readonly lists: Readonly<Record<string, ListSince>>;
}

/** The part of a comparison that the page carries. */
export function sinceOf(index: SkillIndex, diff: ReleaseDiff): Since {
  const rows = new Map(index.skills.ids.all().map((id, row) => [id, row]));
  const rowsOf = (skills: readonly ConceptRef[]) => skills.flatMap(({ id }) => rows.get(id) ?? []);
  const kind = ({ kept, gone, new: came }: ReleaseDiff['occupations']): KindSince => ({
    kept: kept.length,
    gone,
    new: came.map(({ predecessors: _, ...concept }) => concept),
    renamed: Object.fromEntries(kept.flatMap((concept) => formerLabel(concept))),
  });
  return {
    before: named(diff.before, 'an earlier release'),
    after: named(diff.after, 'this one'),
    occupations: kind(diff.occupations),
    skills: kind(diff.skills),
    requirements: diff.requirements.counts,
    lists: Object.fromEntries(
      diff.requirements.changed.map(({ id, added, removed, rekinded }) => [
        id,
        { added: rowsOf(added), rekinded: rowsOf(rekinded), removed: removed.map(({ label }) => label) },
      ]),
    ),
  };
}

/** Edge lists have no name of their own. */
function named({ name }: ReleaseRef, otherwise: string): string {
  return name === 'unnamed' ? otherwise : name;
}

function formerLabel({ id, renamed }: KeptConcept): [string, string][] {
  const [change] = Object.values(renamed ?? {});
  return change === undefined ? [] : [[id, change.before]];
}
