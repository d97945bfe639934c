import { SkillGraphError } from '../errors.ts';
import { isCatalogue } from './catalogue-forms.ts';
import { byContent } from './create-catalogue.ts';
import { checkForm, listOf } from './forms.ts';
import type { Catalogue, Concept, Issue, IssueCode, Translation } from './types.ts';

/**
 * One catalogue in several languages from catalogues of the same classification in one each. The first is the main one:
 * its labels, requirements, hierarchy, tags and attributes are kept, the others add translations. A concept that exists
 * in one language only is an issue; what the first lacks is left out.
 *
 * @throws SkillGraphError `BAD_INPUT` without a catalogue, for different classifications, or for a language given twice.
 */
export function mergeCatalogues(catalogues: readonly Catalogue[]): Catalogue {
  checkForm('catalogues', catalogues, listOf(isCatalogue));
  const [first, ...others] = catalogues;
  if (first === undefined)
    throw new SkillGraphError('BAD_INPUT', 'mergeCatalogues needs at least one catalogue; the list is empty.');
  return others.reduce(withLanguages, first);
}

function withLanguages(main: Catalogue, other: Catalogue): Catalogue {
  if (main.source.name !== other.source.name)
    throw new SkillGraphError(
      'BAD_INPUT',
      `mergeCatalogues merges languages of one classification, not ${main.source.name} with ${other.source.name}.`,
    );
  const repeated = other.languages.find((language) => main.languages.includes(language));
  if (repeated !== undefined)
    throw new SkillGraphError(
      'BAD_INPUT',
      `The language "${repeated}" is in more than one of the catalogues to merge.`,
    );
  const issues: Issue[] = [...main.issues, ...other.issues.filter(({ code }) => aboutConcepts.has(code))];
  return Object.freeze({
    ...main,
    languages: Object.freeze([...main.languages, ...other.languages]),
    occupations: translated('occupations', main, other, issues),
    skills: translated('skills', main, other, issues),
    groups: translated('groups', main, other, issues),
    issues: Object.freeze(issues.sort(byContent)),
  });
}

/** Requirements, relations and hierarchy are the main catalogue's, and so are the issues about them. */
const aboutConcepts: ReadonlySet<IssueCode> = /* @__PURE__ */ new Set<IssueCode>([
  'DUPLICATE_CONCEPT',
  'OBSOLETE_CONCEPT',
  'MISSING_ID',
  'MISSING_LABEL',
  'RAGGED_ROW',
  'CLEANED_TEXT',
]);

function translated<K extends 'occupations' | 'skills' | 'groups'>(
  kind: K,
  main: Catalogue,
  other: Catalogue,
  issues: Issue[],
): Catalogue[K] {
  const concepts: readonly Concept[] = main[kind];
  const others: readonly Concept[] = other[kind];
  const counterparts = new Map(others.map((concept) => [concept.id, concept]));
  const merged = concepts.map((concept) => {
    const counterpart = counterparts.get(concept.id);
    counterparts.delete(concept.id);
    if (counterpart !== undefined)
      return Object.freeze({ ...concept, translations: { ...concept.translations, ...textsOf(counterpart, other) } });
    issues.push(mismatch(kind, concept, main.language, other.language, 'it has no translation'));
    return concept;
  });
  for (const concept of counterparts.values())
    issues.push(mismatch(kind, concept, other.language, main.language, 'it is left out'));
  return Object.freeze(merged) as Catalogue[K];
}

function textsOf(concept: Concept, { language }: Catalogue): Readonly<Record<string, Translation>> {
  const { label, altLabels, hiddenLabels, description, scopeNote } = concept;
  const texts: Translation = {
    label,
    ...(altLabels.length === 0 ? {} : { altLabels }),
    ...(hiddenLabels === undefined ? {} : { hiddenLabels }),
    ...(description === undefined ? {} : { description }),
    ...(scopeNote === undefined ? {} : { scopeNote }),
  };
  return { ...concept.translations, [language]: texts };
}

function mismatch(file: string, concept: Concept, language: string, missing: string, consequence: string): Issue {
  return {
    code: 'LANGUAGE_MISMATCH',
    file,
    message: `"${concept.label}" (${concept.id}) exists in "${language}" but not in "${missing}"; ${consequence}.`,
  };
}
