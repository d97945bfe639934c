import { compare } from '../catalogue/compare.ts';
import {
  createCatalogue,
  type GroupInput,
  type OccupationInput,
  type SkillInput,
} from '../catalogue/create-catalogue.ts';
import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import {
  type Catalogue,
  type Issue,
  type IssueCode,
  issueCodes,
  requirementKinds,
  reuseLevels,
  skillTypes,
  type Translation,
} from '../catalogue/types.ts';
import { storedAttributes } from './attribute-section.ts';
import { storedIndicators, storedLinks, storedTasks, storedTraits } from './lens-sections.ts';
import type { Adjacency, Names, SkillIndex } from './skill-index.ts';

/**
 * The catalogue that an index was built of, as far as the index keeps it: what `buildIndex` makes of it is the index
 * again, but for the weighting and features it was given and the sections derived since. Issues are known by number only.
 */
export function catalogueOf(index: SkillIndex): Catalogue {
  const { meta, requirements, skillRelations } = index;
  const occupationIds = index.occupations.ids.all();
  const skillIds = index.skills.ids.all();
  const { occupation, skill, group } = conceptsOf(index);

  const draft = new RequirementDraft('index');
  for (let row = 0; row < index.occupationCount; row++)
    for (let edge = requirements.offsets[row]!; edge < requirements.offsets[row + 1]!; edge++)
      draft.add(
        occupationIds[row]!,
        skillIds[requirements.targets[edge]!]!,
        requirementKinds[requirements.kinds[edge]!]!,
        requirements.importance?.[edge],
        requirements.levels?.[edge],
      );
  const lens = {
    links: storedLinks(index),
    indicators: storedIndicators(index),
    traits: storedTraits(index),
    tasks: storedTasks(index),
  };
  const catalogue = createCatalogue({
    source: meta.source,
    language: meta.language,
    occupations: occupationIds.map((_, row) => occupation(row)),
    skills: skillIds.map((_, row) => skill(row)),
    groups: index.groups.ids.all().map((_, row) => group(row)),
    requirements: draft,
    skillRelations: relationsOf(skillRelations, skillIds),
    issues: countedIssues(meta.issues),
    ...(Object.values(lens).every((tables) => tables.length === 0) ? {} : { lens }),
    ...(meta.furtherSources === undefined ? {} : { furtherSources: meta.furtherSources }),
  });
  return Object.freeze({ ...catalogue, languages: meta.languages });
}

/** Concepts as an index keeps them, by row. */
export interface StoredConcepts {
  readonly occupation: (row: number) => OccupationInput & Tagged;
  readonly skill: (row: number) => SkillInput & Tagged & Required<Pick<SkillInput, 'type' | 'reuseLevel' | 'layer'>>;
  readonly group: (row: number) => GroupInput;
}

interface Tagged {
  readonly tags: readonly string[];
}

/** Reads concepts one by one, as they are asked for. */
export function conceptsOf(index: SkillIndex): StoredConcepts {
  const { meta, occupations, skills, groups, broader } = index;
  const groupIds = groups.ids.all();
  const attributes = storedAttributes(index.sections, index.occupationCount);
  const read = conceptReader(index);
  const occupationOf = read(occupations, broader.occupations, [...groupIds, ...occupations.ids.all()]);
  const skillOf = read(skills, broader.skills, [...groupIds, ...skills.ids.all()]);
  const groupOf = read(groups, broader.groups, groupIds);
  return {
    occupation: (row) => {
      const groupCode = occupations.groupCodes.at(row);
      const level = occupations.levels[row]!;
      return {
        ...occupationOf(row),
        tags: tagsOfBits(meta.tags, occupations.tags[row]!),
        ...(groupCode === '' ? {} : { groupCode }),
        ...(level === 0 ? {} : { level }),
        ...(attributes === null ? {} : { attributes: attributes[row]! }),
      };
    },
    skill: (row) => ({
      ...skillOf(row),
      tags: tagsOfBits(meta.tags, skills.tags[row]!),
      type: skillTypes[skills.types[row]!]!,
      reuseLevel: reuseLevels[skills.reuse[row]!]!,
      layer: meta.layers[skills.layers[row]!]!,
    }),
    group: (row) => ({ ...groupOf(row), pillar: groups.pillars[row] === 0 ? 'occupation' : 'skill' }),
  };
}

/** Reads what all concepts have: names and texts in every language, and what stands above them. */
function conceptReader({
  meta,
}: SkillIndex): (
  names: Names,
  broader: Adjacency,
  parents: readonly string[],
) => (row: number) => Translation & { readonly id: string; readonly label: string } {
  const [, ...others] = meta.languages;
  return (names, { offsets, targets }, parents) => {
    const own = translationReader(names, meta.language);
    const further = others.map((language) => [language, translationReader(names, language)] as const);
    return (row) => {
      const code = names.codes.at(row);
      const translations = Object.fromEntries(
        further
          .map(([language, read]) => [language, read(row)] as const)
          .filter(([, translation]) => Object.keys(translation).length > 0),
      );
      return {
        id: names.ids.at(row),
        ...own(row),
        label: names.labels().at(row),
        ...(code === '' ? {} : { code }),
        broader: Array.from(targets.subarray(offsets[row], offsets[row + 1]), (target) => parents[target]!).sort(
          compare,
        ),
        translations,
      };
    };
  };
}

function translationReader(names: Names, language: string): (row: number) => Translation {
  const [labels, altLabels, hiddenLabels, descriptions, scopeNotes] = [
    names.labels(language).all(),
    names.altLabels(language).all(),
    names.hiddenLabels(language).all(),
    names.descriptions(language).all(),
    names.scopeNotes(language).all(),
  ];
  return (row) => ({
    ...(labels[row] === '' ? {} : { label: labels[row]! }),
    ...(altLabels[row] === '' ? {} : { altLabels: altLabels[row]!.split('\n') }),
    ...(hiddenLabels[row] === '' ? {} : { hiddenLabels: hiddenLabels[row]!.split('\n') }),
    ...(descriptions[row] === '' ? {} : { description: descriptions[row]! }),
    ...(scopeNotes[row] === '' ? {} : { scopeNote: scopeNotes[row]! }),
  });
}

/** Tags by the bits that stand for them. */
export function tagsOfBits(tags: readonly string[], bits: number): string[] {
  return tags.filter((_, bit) => Math.floor(bits / 2 ** bit) % 2 === 1);
}

function relationsOf(
  { offsets, targets, kinds }: SkillIndex['skillRelations'],
  ids: readonly string[],
): { from: string; to: string; kind: 'essential' | 'optional' }[] {
  return ids.flatMap((from, row) =>
    Array.from(targets.subarray(offsets[row], offsets[row + 1]), (target, i) => ({
      from,
      to: ids[target]!,
      kind: kinds[offsets[row]! + i] === 0 ? ('essential' as const) : ('optional' as const),
    })),
  );
}

/** As many issues as were counted, each code by one record that says no more than what is known. */
function countedIssues(counts: Readonly<Record<string, number>>): Issue[] {
  return Object.entries(counts).flatMap(([code, count]) => {
    // Occupations without requirements are found, and reported, again.
    if (!(code in issueCodes) || code === 'NO_REQUIREMENTS') return [];
    const issue = Object.freeze({
      code: code as IssueCode,
      file: 'index',
      message: `${issueCodes[code as IssueCode]}.`,
    });
    return new Array<Issue>(count).fill(issue);
  });
}
