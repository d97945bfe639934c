import type { ConceptKind } from '../../compact/find-concept.ts';
import type { Names, SkillIndex } from '../../compact/skill-index.ts';

/** How answers name a concept. */
export interface ConceptRef {
  readonly id: string;
  /** In the language asked for where the concept has a label in it, else in the index's own. */
  readonly label: string;
  readonly code?: string;
}

export function conceptRef(index: SkillIndex, kind: ConceptKind, row: number, language?: string): ConceptRef {
  const names: Names = index[kind];
  const id = names.ids.at(row);
  const label = labelIn(index, kind, row, language);
  const code = names.codes.at(row);
  return code === '' ? { id, label } : { id, label, code };
}

/** The label in a language, or the index's own where there is none. */
export function labelIn(index: SkillIndex, kind: ConceptKind, row: number, language?: string): string {
  const names: Names = index[kind];
  const translated = language === undefined ? '' : names.labels(language).at(row);
  return translated === '' ? names.labels().at(row) : translated;
}
