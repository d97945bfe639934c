import {
  type Requirement,
  type ReuseLevel,
  requirementKinds,
  reuseLevels,
  type SkillType,
  skillTypes,
} from '../catalogue/types.ts';
import { listOf } from '../compact/adjacency.ts';
import { attributionOf } from '../compact/attribution.ts';
import { checkIndex } from '../compact/check-index.ts';
import { derived } from '../compact/derived.ts';
import { findConcept } from '../compact/find-concept.ts';
import type { Names, SkillIndex } from '../compact/skill-index.ts';
import { type Ask, askedOf, askForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';

/** What occupations and skills have in common when shown. */
export interface ConceptView extends ConceptRef {
  readonly altLabels: readonly string[];
  readonly description?: string;
  readonly scopeNote?: string;
  readonly tags: readonly string[];
  /** Every broader concept: groups, or concepts of the same kind. */
  readonly broader: readonly ConceptRef[];
  /** Where the source describes it, when its id is a web address. */
  readonly url?: string;
}

export interface OccupationView extends ConceptView {
  readonly group?: ConceptRef;
  /** On `levelScale`. */
  readonly level?: number;
  readonly levelScale?: string;
  /** How many skills it requires. */
  readonly requirements: number;
}

export interface SkillView extends ConceptView {
  readonly type: SkillType;
  readonly reuseLevel: ReuseLevel;
  readonly layer: string;
  /** How many occupations require it. */
  readonly degree: number;
}

/** One occupation's facts. @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`. */
export function occupation(index: SkillIndex, name: string, options: Ask = {}): OccupationView {
  const { language } = askedOf(index, options, askForms);
  const { row } = findConcept(index, 'occupations', name);
  const group = groupOfOccupation(index, row, language);
  const level = index.occupations.levels[row]!;
  const { levelScale } = index.meta.source;
  return {
    ...conceptView(index, 'occupations', row, language),
    ...(group === undefined ? {} : { group }),
    ...(level === 0 ? {} : { level, ...(levelScale === undefined ? {} : { levelScale }) }),
    requirements: listOf(index.requirements, row).length,
  };
}

/** One skill's facts. @throws SkillGraphError `UNKNOWN_SKILL`, `AMBIGUOUS`. */
export function skill(index: SkillIndex, name: string, options: Ask = {}): SkillView {
  const { language } = askedOf(index, options, askForms);
  const { row } = findConcept(index, 'skills', name);
  return {
    ...conceptView(index, 'skills', row, language),
    type: skillTypes[index.skills.types[row]!]!,
    reuseLevel: reuseLevels[index.skills.reuse[row]!]!,
    layer: index.meta.layers[index.skills.layers[row]!]!,
    degree: listOf(index.requiredBy, row).length,
  };
}

/** All occupations, by id ascending. */
export function occupations(index: SkillIndex, options: Ask = {}): ConceptRef[] {
  const { language } = askedOf(index, options, askForms);
  return Array.from({ length: index.occupationCount }, (_, row) => conceptRef(index, 'occupations', row, language));
}

/** All skills, by id ascending. */
export function skills(index: SkillIndex, options: Ask = {}): ConceptRef[] {
  const { language } = askedOf(index, options, askForms);
  return Array.from({ length: index.skillCount }, (_, row) => conceptRef(index, 'skills', row, language));
}

/** A requirement with the labels of both ends. */
export interface RequirementView extends Requirement {
  readonly occupationLabel: string;
  readonly skillLabel: string;
  readonly layer: string;
}

/** What an occupation requires, by skill id ascending. @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`. */
export function requirementsOf(index: SkillIndex, name: string, options: Ask = {}): RequirementView[] {
  const { language } = askedOf(index, options, askForms);
  const { row } = findConcept(index, 'occupations', name);
  const start = index.requirements.offsets[row]!;
  return Array.from(listOf(index.requirements, row), (at, i) => requirementView(index, row, at, start + i, language));
}

/** Who requires a skill, by occupation id ascending. @throws SkillGraphError `UNKNOWN_SKILL`, `AMBIGUOUS`. */
export function requiredBy(index: SkillIndex, name: string, options: Ask = {}): RequirementView[] {
  const { language } = askedOf(index, options, askForms);
  const { row: at } = findConcept(index, 'skills', name);
  return Array.from(listOf(index.requiredBy, at), (row) => {
    const edge = index.requirements.offsets[row]! + listOf(index.requirements, row).indexOf(at);
    return requirementView(index, row, at, edge, language);
  });
}

/**
 * What the licences of all data in the index ask to be shown: the classification's, and those of what was added to it
 * (crosswalks, indicators, traits, tasks). Undefined where no source states anything.
 */
export function attribution(index: SkillIndex): string | undefined {
  checkIndex(index);
  return attributionOf(index.meta);
}

function requirementView(
  index: SkillIndex,
  row: number,
  at: number,
  edge: number,
  language: string | undefined,
): RequirementView {
  const { kinds, importance, levels } = index.requirements;
  const from = conceptRef(index, 'occupations', row, language);
  const to = conceptRef(index, 'skills', at, language);
  return {
    occupation: from.id,
    occupationLabel: from.label,
    skill: to.id,
    skillLabel: to.label,
    kind: requirementKinds[kinds[edge]!]!,
    layer: index.meta.layers[index.skills.layers[at]!]!,
    ...(importance && !Number.isNaN(importance[edge]) ? { importance: importance[edge]! } : {}),
    ...(levels && !Number.isNaN(levels[edge]) ? { level: levels[edge]! } : {}),
  };
}

function conceptView(
  index: SkillIndex,
  kind: 'occupations' | 'skills',
  row: number,
  language: string | undefined,
): ConceptView {
  const names: Names = index[kind];
  const ref = conceptRef(index, kind, row, language);
  const description = textIn(names.descriptions, row, language);
  const scopeNote = textIn(names.scopeNotes, row, language);
  const altLabels = textIn(names.altLabels, row, language);
  const bits = index[kind].tags[row]!;
  return {
    ...ref,
    altLabels: altLabels === '' ? [] : altLabels.split('\n'),
    ...(description === '' ? {} : { description }),
    ...(scopeNote === '' ? {} : { scopeNote }),
    tags: index.meta.tags.filter((_, bit) => Math.floor(bits / 2 ** bit) % 2 === 1),
    broader: Array.from(listOf(index.broader[kind], row), (target) =>
      target < index.groupCount
        ? conceptRef(index, 'groups', target, language)
        : conceptRef(index, kind, target - index.groupCount, language),
    ),
    ...(/^https?:\/\//.test(ref.id) ? { url: ref.id } : {}),
  };
}

function textIn(table: Names['descriptions'], row: number, language: string | undefined): string {
  const translated = language === undefined ? '' : table(language).at(row);
  return translated === '' ? table().at(row) : translated;
}

/** The group that classifies an occupation, by its code; the bare code stands in where the group is not in the data. */
function groupOfOccupation(index: SkillIndex, row: number, language: string | undefined): ConceptRef | undefined {
  const code = index.occupations.groupCodes.at(row);
  if (code === '') return undefined;
  const at = occupationGroups(index).get(code);
  return at === undefined ? { id: code, label: code, code } : conceptRef(index, 'groups', at, language);
}

const occupationGroups = /* @__PURE__ */ derived((index: SkillIndex): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (const [row, code] of index.groups.codes.all().entries())
    if (index.groups.pillars[row] === 0 && code !== '') rows.set(code, row);
  return rows;
});
