import { compare } from '../catalogue/compare.ts';
import type { ConceptInput } from '../catalogue/concepts.ts';
import type { CatalogueInput } from '../catalogue/create-catalogue.ts';
import type { Translation } from '../catalogue/types.ts';
import type { EscoDraft, Growing, Place } from './esco-draft.ts';
import { settleGroupCodes } from './group-codes.ts';

/** Puts together what the files state: every addition reaches its concept, or is reported. */
export function assembled(draft: EscoDraft): CatalogueInput {
  settleGroupCodes(draft);
  const occupations = rowsById(draft.occupations);
  const skills = rowsById(draft.skills);
  const groups = rowsById(draft.groups);
  const find = (id: string): readonly Growing<ConceptInput>[] | undefined =>
    occupations.get(id) ?? skills.get(id) ?? groups.get(id);
  const unknown = (id: string, place: Place, what: string): void =>
    draft.issue('UNKNOWN_CONCEPT', place, `${what} names the unknown concept ${id}; it is left out.`);

  for (const { id, broader, ...place } of draft.broader) {
    const concepts = find(id);
    const above = find(broader)?.[0];
    if (concepts === undefined) unknown(id, place, 'A broader relation');
    else if (above === undefined) unknown(broader, place, `The broader relation of ${id}`);
    else for (const concept of concepts) concept.broader = [...(concept.broader ?? []), above.id];
  }
  for (const { id, tag, ...place } of draft.tags) {
    const concepts = find(id);
    if (concepts === undefined) unknown(id, place, `The collection "${tag}"`);
    else for (const concept of concepts) concept.tags = [...(concept.tags ?? []), tag];
  }
  for (const { id, attribute, ...place } of draft.attributes) {
    const concepts = occupations.get(id);
    if (concepts === undefined) unknown(id, place, `The attribute "${attribute.name}"`);
    else for (const concept of concepts) concept.attributes = [...(concept.attributes ?? []), attribute];
  }
  fillBlanks(draft, skills);
  addTranslations(draft, find);
  return {
    occupations: draft.occupations,
    skills: draft.skills,
    groups: draft.groups,
    requirements: draft.requirements,
    skillRelations: draft.skillRelations,
    issues: draft.issues,
  };
}

function rowsById<T extends ConceptInput>(concepts: readonly T[]): Map<string, T[]> {
  const byId = new Map<string, T[]>();
  for (const concept of concepts) {
    const same = byId.get(concept.id);
    if (same) same.push(concept);
    else byId.set(concept.id, [concept]);
  }
  return byId;
}

/** In content order, so that of two collections that disagree always the same one counts. */
function fillBlanks(draft: EscoDraft, skills: ReadonlyMap<string, EscoDraft['skills']>): void {
  const keyed = draft.details.map(({ id, detail }) => ({ id, detail, key: JSON.stringify(detail) }));
  for (const { id, detail } of keyed.sort((a, b) => compare(a.id, b.id) || compare(a.key, b.key)))
    for (const skill of skills.get(id) ?? []) {
      if (detail.reuseLevel !== undefined && skill.reuseLevel === 'unknown') skill.reuseLevel = detail.reuseLevel;
      if (detail.altLabels !== undefined && skill.altLabels?.length === 0) skill.altLabels = detail.altLabels;
      if (detail.description !== undefined && skill.description === undefined) skill.description = detail.description;
    }
}

/** A concept without a translation simply has none; a translation without a concept is reported. */
function addTranslations(draft: EscoDraft, find: (id: string) => readonly Growing<ConceptInput>[] | undefined): void {
  const keyed = draft.translations.map((stated) => ({ ...stated, key: JSON.stringify(stated.translation) }));
  for (const { id, language, translation, ...place } of keyed.sort((a, b) => compare(a.key, b.key))) {
    const concepts = find(id);
    if (concepts === undefined)
      draft.issue(
        'LANGUAGE_MISMATCH',
        place,
        `${id} ("${translation.label}") exists in "${language}" only; it is left out.`,
      );
    else for (const concept of concepts) concept.translations = withTranslation(concept, language, translation);
  }
}

function withTranslation(
  concept: ConceptInput,
  language: string,
  translation: Translation,
): Readonly<Record<string, Translation>> {
  return { ...concept.translations, [language]: { ...translation, ...concept.translations?.[language] } };
}
