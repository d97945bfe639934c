import { SkillGraphError } from '../errors.ts';
import { checkedBroader } from './broader.ts';
import { compare } from './compare.ts';
import { type ConceptInput, conceptRecords, none, untranslated } from './concepts.ts';
import type { Lens } from './lens.ts';
import { rememberMade } from './made-parts.ts';
import { RequirementDraft } from './requirement-draft.ts';
import { requirementTable } from './requirement-table.ts';
import { reportSharedNames } from './shared-names.ts';
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
  /** Outlook, traits and tasks, and the further sources they are from: taken over as they are. */
  readonly lens?: Lens;
  readonly furtherSources?: readonly Source[];
}

/**
 * What the public `createCatalogue` does of an input that is of its form, which readers know of theirs: checks, sorts, merges and
 * freezes a classification. Everything it repairs or leaves out is in `issues`; the result
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

  reportSharedNames(occupationConcepts, 'occupations', issues);
  reportSharedNames(skillConcepts, 'skills', issues);
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

  return rememberMade(
    Object.freeze({
      source: Object.freeze({ ...(input.source ?? { name: 'unnamed' }) }),
      language,
      languages: languagesOf(language, [occupations, skills, groups]),
      occupations: Object.freeze(occupations),
      skills: Object.freeze(skills),
      groups: Object.freeze(groups),
      requirements,
      skillRelations: Object.freeze(skillRelations),
      issues: Object.freeze(issues.sort(byContent)),
      ...(input.lens === undefined ? {} : { lens: input.lens }),
      ...(input.furtherSources === undefined ? {} : { furtherSources: input.furtherSources }),
    }),
  );
}

function rowsById(concepts: readonly { readonly id: string }[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < concepts.length; row++) rows.set(concepts[row]!.id, row);
  return rows;
}

function occupationRecord(concept: OccupationInput): Occupation {
  const { groupCode, level, attributes } = concept;
  return Object.freeze(
    Object.assign(
      conceptFields(concept),
      groupCode === undefined ? null : { groupCode },
      level === undefined ? null : { level },
      {
        attributes: attributes?.length ? Object.freeze([...attributes].sort(bySetAndName)) : noAttributes,
      },
    ),
  );
}

const noAttributes: readonly Attribute[] = /* @__PURE__ */ Object.freeze([]);

function skillRecord(concept: SkillInput): Skill {
  const { type = 'unknown', reuseLevel = 'unknown', layer = 'skills' } = concept;
  return Object.freeze(Object.assign(conceptFields(concept), { type, reuseLevel, layer }));
}

function groupRecord(concept: GroupInput): Group {
  return Object.freeze(Object.assign(conceptFields(concept), { pillar: concept.pillar }));
}

/** To be completed by `Object.assign`: spread into another literal, V8 would keep a million records in its slow form. */
function conceptFields(concept: ConceptInput): Omit<Group, 'pillar'> {
  const { id, label, code, description, scopeNote } = concept;
  return {
    id,
    label,
    altLabels: concept.altLabels?.length ? concept.altLabels : none,
    ...(concept.hiddenLabels?.length ? { hiddenLabels: concept.hiddenLabels } : null),
    ...(code === undefined ? null : { code }),
    ...(description === undefined ? null : { description }),
    ...(scopeNote === undefined ? null : { scopeNote }),
    broader: concept.broader?.length ? concept.broader : none,
    tags: concept.tags?.length ? concept.tags : none,
    translations: concept.translations ?? untranslated,
  };
}

/** Attributes in the order every catalogue keeps them. */
export function bySetAndName(a: Attribute, b: Attribute): number {
  return (
    compare(a.set, b.set) ||
    compare(a.name, b.name) ||
    compare(String(a.value), String(b.value)) ||
    compare(restOf(a), restOf(b))
  );
}

function restOf({ value, min, max, unit, code }: Attribute): string {
  return JSON.stringify([typeof value, min, max, unit, code]);
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
