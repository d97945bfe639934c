import type { Catalogue } from '../catalogue/types.ts';
import { buildIndex } from '../compact/build-index.ts';
import { checkIndex } from '../compact/check-index.ts';
import { type ConceptKind, sourceName } from '../compact/find-concept.ts';
import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
import { readable, SkillGraphError } from '../errors.ts';
import { type ConceptRef, conceptRef } from '../query/answer/concept-ref.ts';
import type { Certainty, ConceptChanges, NewConcept, ReleaseDiff } from './diff-types.ts';
import { gainedLinks } from './gained-links.ts';
import { keptConcepts, type TwoReleases } from './kept-concepts.ts';
import { requirementChanges } from './requirement-changes.ts';
import { nowhere, pairedById, type RowPairs } from './row-pairs.ts';
import { goesOn, namedLeads, namesToSearch, noLeads, type Successors, successorsOf } from './successors.ts';

/** A release as it was read, or as an index. */
export type Release = Catalogue | SkillIndex;

/**
 * What changed between two releases of a classification: concepts kept (and what of them changed), gone and new,
 * requirements added, removed and changed. What is gone is followed to its successors: by the same folded label, or an
 * alternative label of one concept, for certain; by the likeness of requirement lists and names, as a choice.
 *
 * @throws SkillGraphError `BAD_INPUT` for anything but a catalogue or an index.
 *
 * @example
 * const diff = releaseDiff(await loadIndex('esco-1.1.1.skg'), await loadIndex('esco-1.2.0.skg'));
 * for (const { label, successors } of diff.occupations.gone) console.log(label, successors.map(({ label }) => label));
 */
export function releaseDiff(before: Release, after: Release): ReleaseDiff {
  const [earlier, later] = [releaseIndex(before), releaseIndex(after)];
  const asked = (kind: ConceptKind) => prepared({ before: earlier, after: later, kind });
  const occupations = asked('occupations');
  const skills = asked('skills');
  const gained = gainedLinks(earlier, later, occupations.pairs, skills.pairs);
  return {
    before: releaseRef(earlier),
    after: releaseRef(later),
    occupations: conceptChanges(occupations, goesOn(skills.pairs, skills.leads), gained),
    skills: conceptChanges(skills, goesOn(occupations.pairs, occupations.leads), gained),
    groups: conceptChanges(asked('groups'), new Uint32Array(0), gained),
    requirements: requirementChanges(earlier, later, occupations.pairs, skills.pairs),
  };
}

/** The index of a release: itself, or built from what was read. */
export function releaseIndex(release: Release): SkillIndex {
  if (typeof release === 'object' && release !== null) {
    const [isIndex, isCatalogue] = readable('The release', () => ['buffer' in release, 'occupations' in release]);
    if (isIndex) {
      checkIndex(release);
      return release;
    }
    if (isCatalogue) return buildIndex(release as Catalogue);
  }
  throw new SkillGraphError(
    'BAD_INPUT',
    'A release is a catalogue (readCatalogue, createCatalogue) or an index (buildIndex, openIndex, loadIndex).',
  );
}

function releaseRef(index: SkillIndex): ReleaseDiff['before'] {
  return { name: sourceName(index), counts: index.meta.counts };
}

function prepared(two: TwoReleases) {
  const pairs = pairedById(two.before, two.after, two.kind);
  const names = namesToSearch(two, pairs);
  return { two, pairs, names, leads: names === null ? noLeads : namedLeads(two, pairs, names) };
}

function conceptChanges(
  { two, pairs, names, leads }: ReturnType<typeof prepared>,
  counterparts: Uint32Array,
  gained: Adjacency,
): ConceptChanges {
  const kept = keptConcepts(two, pairs);
  const { gone, likenessFrom }: Successors =
    names === null
      ? { gone: [], likenessFrom: null }
      : successorsOf(two, pairs, leads, { names, counterparts, gained });
  const came = newConcepts(two, pairs, gone);
  const changed = (part: 'renamed' | 'recoded' | 'regrouped' | 'moved' | 'retagged') =>
    kept.filter((concept) => concept[part] !== undefined).length;
  return {
    counts: {
      before: pairs.after.length,
      after: pairs.before.length,
      kept: kept.length,
      gone: gone.length,
      new: came.length,
      renamed: changed('renamed'),
      recoded: changed('recoded'),
      regrouped: changed('regrouped'),
      moved: changed('moved'),
      retagged: changed('retagged'),
    },
    kept,
    gone: gone.map(({ concept }) => concept),
    new: came,
    likenessFrom,
  };
}

function newConcepts({ after, kind }: TwoReleases, pairs: RowPairs, gone: Successors['gone']): NewConcept[] {
  const predecessors = new Map<string, (ConceptRef & { readonly certainty: Certainty })[]>();
  for (const { concept } of gone) {
    const { successors, fate: _, ...predecessor } = concept;
    for (const { id } of successors) predecessors.set(id, [...(predecessors.get(id) ?? []), predecessor]);
  }
  return [...pairs.before.keys()]
    .filter((row) => pairs.before[row] === nowhere)
    .map((row) => {
      const ref = conceptRef(after, kind, row);
      return { ...ref, predecessors: predecessors.get(ref.id) ?? [] };
    });
}
