import { SkillGraphError } from '../errors.ts';
import { checkedBroader } from './broader.ts';
import { compare } from './compare.ts';
import { type ConceptInput, conceptRecords } from './concepts.ts';
import { RequirementDraft } from './requirement-draft.ts';
import { requirementTable } from './requirement-table.ts';
import { checkedSkillRelations } from './skill-relations.ts';
import type {
  Attribute,
  Catalogue,
  Group,
  Issue,
  Occupation,
  Requirement,
  ReuseLevel,
  Skill,
  SkillRelation,
  SkillType,
  Source,
} from './types.ts';

export interface OccupationInput extends ConceptInput {
  readonly groupCode?: string;
  readonly level?: number;
  readonly attributes?: readonly Attribute[];
}

export interface SkillInput extends ConceptInput {
  readonly type?: SkillType;
  readonly reuseLevel?: ReuseLevel;
  readonly layer?: string;
}

export interface GroupInput extends ConceptInput {
  readonly pillar: 'occupation' | 'skill';
}

/** What a reader, or a caller with data of their own, hands over: any order, duplicates allowed. */
export interface CatalogueInput {
  readonly source?: Source;
  /** Language code of the labels; `und` when left out. */
  readonly language?: string;
  readonly occupations: readonly OccupationInput[];
  readonly skills: readonly SkillInput[];
  readonly groups?: readonly GroupInput[];
  readonly requirements: RequirementDraft | Iterable<Requirement>;
  readonly skillRelations?: readonly (SkillRelation & { readonly row?: number; readonly file?: string })[];
  /** Issues the reader met already. */
  readonly issues?: readonly Issue[];
}

/**
 * Checks, sorts, merges and freezes a classification. Everything it repairs or leaves out is in `issues`; the result
 * depends on the content of the input only, never on its order.
 *
 * @throws SkillGraphError `EMPTY_CATALOGUE` without an occupation or without a skill, `BAD_WEIGHT` for a weight that is
 * negative or not finite.
 *
 * @example
 * const catalogue = createCatalogue({
 *   occupations: [{ id: 'cook', label: 'cook' }, { id: 'chef', label: 'chef' }],
 *   skills: [{ id: 'soups', label: 'cook soups' }],
 *   requirements: [{ occupation: 'cook', skill: 'soups', kind: 'essential' }],
 * });
 */
export function createCatalogue(input: CatalogueInput): Catalogue {
  const issues: Issue[] = [...(input.issues ?? [])];
  const language = input.language ?? 'und';
  const occupationConcepts = conceptRecords(input.occupations, 'occupations', issues);
  const skillConcepts = conceptRecords(input.skills, 'skills', issues);
  const groupConcepts = conceptRecords(input.groups ?? [], 'groups', issues);
  if (occupationConcepts.length === 0 || skillConcepts.length === 0)
    throw new SkillGraphError(
      'EMPTY_CATALOGUE',
      `The data hold ${occupationConcepts.length} occupations and ${skillConcepts.length} skills; at least one of each is needed.`,
    );

  const occupationRows = rowsById(occupationConcepts);
  const skillRows = rowsById(skillConcepts);
  const draft =
    input.requirements instanceof RequirementDraft ? input.requirements : RequirementDraft.from(input.requirements);
  const requirements = requirementTable(draft, occupationRows, skillRows, issues);
  reportUncomparable(occupationConcepts, requirements.occupation, issues);

  const groupIds = new Set(groupConcepts.map((group) => group.id));
  const occupations = checkedBroader(occupationConcepts, groupIds, 'occupations', issues).map(occupationRecord);
  const skills = checkedBroader(skillConcepts, groupIds, 'skills', issues).map(skillRecord);
  const groups = checkedBroader(groupConcepts, new Set(), 'groups', issues).map(groupRecord);
  const skillRelations = checkedSkillRelations(input.skillRelations ?? [], skillRows, issues);

  return Object.freeze({
    source: Object.freeze({ ...(input.source ?? { name: 'unnamed' }) }),
    language,
    languages: languagesOf(language, [occupations, skills, groups]),
    occupations: Object.freeze(occupations),
    skills: Object.freeze(skills),
    groups: Object.freeze(groups),
    requirements,
    skillRelations: Object.freeze(skillRelations),
    issues: Object.freeze(issues.sort(byContent)),
  });
}

function rowsById(concepts: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(concepts.map((concept, row) => [concept.id, row]));
}

type Resolved<T extends ConceptInput> = T & Pick<Occupation, 'altLabels' | 'broader' | 'tags' | 'translations'>;

function occupationRecord(concept: Resolved<OccupationInput>): Occupation {
  return Object.freeze({
    ...conceptFields(concept),
    ...(concept.groupCode === undefined ? {} : { groupCode: concept.groupCode }),
    ...(concept.level === undefined ? {} : { level: concept.level }),
    attributes: concept.attributes?.length ? Object.freeze([...concept.attributes].sort(bySetAndName)) : none,
  });
}

const none: readonly Attribute[] = Object.freeze([]);

function skillRecord(concept: Resolved<SkillInput>): Skill {
  return Object.freeze({
    ...conceptFields(concept),
    type: concept.type ?? 'unknown',
    reuseLevel: concept.reuseLevel ?? 'unknown',
    layer: concept.layer ?? 'skills',
  });
}

function groupRecord(concept: Resolved<GroupInput>): Group {
  return Object.freeze({ ...conceptFields(concept), pillar: concept.pillar });
}

function conceptFields(concept: Resolved<ConceptInput>): Omit<Group, 'pillar'> {
  return {
    id: concept.id,
    label: concept.label,
    altLabels: concept.altLabels,
    ...(concept.code === undefined ? {} : { code: concept.code }),
    ...(concept.description === undefined ? {} : { description: concept.description }),
    ...(concept.scopeNote === undefined ? {} : { scopeNote: concept.scopeNote }),
    broader: concept.broader,
    tags: concept.tags,
    translations: concept.translations,
  };
}

function bySetAndName(a: Attribute, b: Attribute): number {
  return compare(a.set, b.set) || compare(a.name, b.name) || compare(String(a.value), String(b.value));
}

function reportUncomparable(
  occupations: readonly { readonly id: string; readonly label: string }[],
  required: Uint32Array,
  issues: Issue[],
): void {
  const comparable = new Uint8Array(occupations.length);
  for (let edge = 0; edge < required.length; edge++) comparable[required[edge]!] = 1;
  for (let row = 0; row < comparable.length; row++) {
    if (comparable[row]) continue;
    const { id, label } = occupations[row]!;
    issues.push({
      code: 'NO_REQUIREMENTS',
      file: 'requirements',
      message: `"${label}" (${id}) has no requirement; it can be named but not compared.`,
    });
  }
}

function languagesOf(
  language: string,
  pillars: readonly (readonly { readonly translations: Readonly<Record<string, unknown>> }[])[],
): readonly string[] {
  const others = new Set<string>();
  for (const concepts of pillars)
    for (const { translations } of concepts) for (const other in translations) others.add(other);
  others.delete(language);
  return Object.freeze([language, ...[...others].sort(compare)]);
}

/** Issues in the order every catalogue keeps them. */
export function byContent(a: Issue, b: Issue): number {
  return (
    compare(a.code, b.code) || compare(a.file, b.file) || compare(a.message, b.message) || (a.row ?? 0) - (b.row ?? 0)
  );
}
