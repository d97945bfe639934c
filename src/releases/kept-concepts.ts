import { compare } from '../catalogue/compare.ts';
import { listOf } from '../compact/adjacency.ts';
import { tagsOfBits } from '../compact/catalogue-of.ts';
import type { ConceptKind } from '../compact/find-concept.ts';
import type { Names, SkillIndex } from '../compact/skill-index.ts';
import { conceptRef } from '../query/answer/concept-ref.ts';
import type { Change, KeptConcept, ListChange } from './diff-types.ts';
import { nowhere, type RowPairs } from './row-pairs.ts';

/** The two releases of a comparison, and the kind of concepts it is about. */
export interface TwoReleases {
  readonly before: SkillIndex;
  readonly after: SkillIndex;
  readonly kind: ConceptKind;
}

/** Concepts that go on under their id, with what changed of them. */
export function keptConcepts(two: TwoReleases, pairs: RowPairs): KeptConcept[] {
  const { before, after, kind } = two;
  const languages = sharedLanguages(before, after);
  const kept: KeptConcept[] = [];
  for (let from = 0; from < pairs.after.length; from++) {
    const to = pairs.after[from]!;
    if (to === nowhere) continue;
    const renamed = renamedIn(before[kind], after[kind], languages, from, to);
    const recoded = changeOf(before[kind].codes.at(from), after[kind].codes.at(to));
    const regrouped =
      kind === 'occupations'
        ? changeOf(before.occupations.groupCodes.at(from), after.occupations.groupCodes.at(to))
        : undefined;
    const moved = listChange(broaderIds(before, kind, from), broaderIds(after, kind, to));
    const retagged = listChange(tagsOf(before, kind, from), tagsOf(after, kind, to));
    kept.push({
      ...conceptRef(after, kind, to),
      ...(renamed === undefined ? {} : { renamed }),
      ...(recoded === undefined ? {} : { recoded }),
      ...(regrouped === undefined ? {} : { regrouped }),
      ...(moved === undefined ? {} : { moved }),
      ...(retagged === undefined ? {} : { retagged }),
    });
  }
  return kept;
}

/** Languages in which both releases can name a concept; the main ones where they share none. */
export function sharedLanguages(before: SkillIndex, after: SkillIndex): readonly string[] {
  const shared = before.meta.languages.filter((language) => after.meta.languages.includes(language));
  return shared.length > 0 ? shared : [before.meta.language];
}

function renamedIn(
  before: Names,
  after: Names,
  languages: readonly string[],
  from: number,
  to: number,
): KeptConcept['renamed'] {
  const renamed: Record<string, Change<string>> = {};
  for (const language of languages) {
    const change = changeOf(before.labels(language).at(from), after.labels(language).at(to));
    if (change !== undefined && change.before !== '' && change.after !== '') renamed[language] = change;
  }
  return Object.keys(renamed).length > 0 ? renamed : undefined;
}

function changeOf<Value>(before: Value, after: Value): Change<Value> | undefined {
  return before === after ? undefined : { before, after };
}

function listChange(before: readonly string[], after: readonly string[]): ListChange<string> | undefined {
  const added = after.filter((item) => !before.includes(item)).sort(compare);
  const removed = before.filter((item) => !after.includes(item)).sort(compare);
  return added.length + removed.length > 0 ? { added, removed } : undefined;
}

function broaderIds(index: SkillIndex, kind: ConceptKind, row: number): string[] {
  const { groupCount } = index;
  return Array.from(listOf(index.broader[kind], row), (target) =>
    target < groupCount ? index.groups.ids.at(target) : index[kind].ids.at(target - groupCount),
  );
}

function tagsOf(index: SkillIndex, kind: ConceptKind, row: number): readonly string[] {
  const bits = kind === 'groups' ? 0 : index[kind].tags[row]!;
  return tagsOfBits(index.meta.tags, bits);
}
