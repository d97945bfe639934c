import { compare } from '../catalogue/compare.ts';
import { createCatalogue, type OccupationInput } from '../catalogue/create-catalogue.ts';
import { firstPast } from '../catalogue/halving.ts';
import { cleanText } from '../catalogue/text.ts';
import type { Catalogue, Requirement } from '../catalogue/types.ts';
import { readable, SkillGraphError, shown } from '../errors.ts';
import { type BuildOptions, buildIndex, checkBuildOptions, withIssues } from './build-index.ts';
import { checkIndex } from './check-index.ts';
import { findConcept } from './find-concept.ts';
import type { Run } from './gather.ts';
import type { SkillIndex } from './skill-index.ts';
import { type Part, spliceOccupations } from './splice-occupations.ts';

/** An occupation, and what it asks for: skills that the index knows, by id, code or label. */
export interface AddedOccupation extends OccupationInput {
  readonly requirements: readonly Omit<Requirement, 'occupation'>[];
}

/** What is kept of the added occupations: what `buildIndex` was given. */
export type AddOptions = Pick<BuildOptions, 'texts' | 'altLabels' | 'attributes' | 'weighting'>;

/**
 * The index with further occupations: the same bytes as building the catalogue with them, in a fraction of the time. They
 * are tidied, merged and checked as `createCatalogue` does it. Give the options that the index was built with, if any.
 * Derived sections that are no longer true, such as factors, are left out and named in `meta.dropped`: make them anew.
 *
 * @throws SkillGraphError `UNKNOWN_SKILL` (with near names) or `AMBIGUOUS` for a requirement, `BAD_INPUT` for an occupation
 * that is there already or a level outside 1–255, `BAD_WEIGHT`, `TOO_LARGE`.
 *
 * @example
 * const larger = withOccupations(index, [
 *   { id: 'barista', label: 'barista', requirements: [{ skill: 'prepare hot drinks', kind: 'essential' }] },
 * ]);
 */
export function withOccupations(
  index: SkillIndex,
  added: readonly AddedOccupation[],
  options: AddOptions = {},
): SkillIndex {
  checkIndex(index);
  if (!readable('The list', () => Array.isArray(added) && added.every((one) => Array.isArray(one?.requirements))))
    throw new SkillGraphError(
      'BAD_INPUT',
      `Added occupations are ${shown(added)}; give a list of { id, label, requirements: […] }.`,
    );
  if (added.length === 0) return index;
  const catalogue = catalogueOf(index, added);
  const { weighting, ...kept } = checkBuildOptions(options);
  const own = buildIndex(catalogue, kept);
  const { runs, oldRows, addedRows } = merged(index, own);
  const skillRows = rowsIn(index, 'skills', own);
  const { groupCount } = index;
  const parentRows = own.groups.ids.all().map((id) => {
    const group = positionOf(index.groups.ids.all(), id);
    return group >= 0 ? group : groupCount + oldRows[positionOf(index.occupations.ids.all(), id)]!;
  });
  const parts: Part[] = [
    {
      index,
      skillRow: (skill) => skill,
      broaderRow: (stored) => (stored < groupCount ? stored : groupCount + oldRows[stored - groupCount]!),
    },
    {
      index: own,
      skillRow: (skill) => skillRows[skill]!,
      broaderRow: (stored) =>
        stored < own.groupCount ? parentRows[stored]! : groupCount + addedRows[stored - own.groupCount]!,
    },
  ];
  const { meta } = index;
  const issues = withIssues(meta.issues, catalogue.issues);
  const languages = new Set([...meta.languages, ...own.meta.languages]);
  languages.delete(meta.language);
  return spliceOccupations(parts, runs, {
    languages: [meta.language, ...[...languages].sort(compare)],
    issues,
    weighting,
  });
}

/**
 * The added occupations as a catalogue by themselves. The concepts of the index that they name stand in it by id; those
 * named as broader stand as groups, whatever they are.
 */
function catalogueOf(index: SkillIndex, added: readonly AddedOccupation[]): Catalogue {
  const known = index.occupations.ids.all();
  // A catalogue has at least one skill, even where nothing is required.
  const skills = new Set([index.skills.ids.at(0)]);
  const parents = new Set<string>();
  const requirements: Requirement[] = [];
  for (const { id, broader = [], requirements: own } of added) {
    const occupation = cleanText(id);
    if (positionOf(known, occupation) >= 0)
      throw new SkillGraphError(
        'BAD_INPUT',
        `The occupation "${occupation}" is in the index already. Remove it first: withoutOccupations(index, ["${occupation}"]).`,
      );
    for (const requirement of own) {
      const skill = index.skills.ids.at(findConcept(index, 'skills', requirement.skill).row);
      skills.add(skill);
      requirements.push({ ...requirement, occupation, skill });
    }
    for (const parent of broader)
      if (positionOf(index.groups.ids.all(), parent) >= 0 || positionOf(known, parent) >= 0) parents.add(parent);
  }
  return createCatalogue({
    language: index.meta.language,
    occupations: added.map(({ requirements: _, ...occupation }) => occupation),
    skills: Array.from(skills, (id) => ({ id, label: id })),
    groups: Array.from(parents, (id) => ({ id, label: id, pillar: 'occupation' as const })),
    requirements,
  });
}

interface Merged {
  readonly runs: readonly Run[];
  /** New rows of old and of added occupations. */
  readonly oldRows: Uint32Array;
  readonly addedRows: Uint32Array;
}

/** Old and added occupations in id order. */
function merged(index: SkillIndex, own: SkillIndex): Merged {
  const ids = index.occupations.ids.all();
  const oldRows = new Uint32Array(ids.length);
  const addedRows = new Uint32Array(own.occupationCount);
  const runs: Run[] = [];
  let old = 0;
  const takeOldUpTo = (end: number, before: number): void => {
    if (end > old) runs.push({ of: 0, start: old, end });
    for (; old < end; old++) oldRows[old] = old + before;
  };
  for (const [i, id] of own.occupations.ids.all().entries()) {
    takeOldUpTo(~positionOf(ids, id), i);
    addedRows[i] = old + i;
    runs.push({ of: 1, start: i, end: i + 1 });
  }
  takeOldUpTo(ids.length, own.occupationCount);
  return { runs, oldRows, addedRows };
}

function rowsIn(index: SkillIndex, kind: 'skills', own: SkillIndex): number[] {
  const ids = index[kind].ids.all();
  return own[kind].ids.all().map((id) => positionOf(ids, id));
}

/** Where a text stands among sorted ones; where it is not, the complement of where it would. */
function positionOf(sorted: readonly string[], text: string): number {
  const place = firstPast(0, sorted.length, (at) => compare(sorted[at]!, text) >= 0);
  return sorted[place] === text ? place : ~place;
}
