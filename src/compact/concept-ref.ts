import type { Candidate } from '../errors.ts';
import type { ConceptKind, Names, SkillIndex } from './skill-index.ts';

/** A concept by its id, label and code. */
export function conceptRef(index: SkillIndex, kind: ConceptKind, row: number, language?: string): Candidate {
  const { ids, codes }: Names = index[kind];
  const id = ids.at(row);
  const label = labelIn(index, kind, row, language);
  const code = codes.at(row);
  return code === '' ? { id, label } : { id, label, code };
}

/** The label in a language, or the index's own where there is none. */
export function labelIn(index: SkillIndex, kind: ConceptKind, row: number, language?: string): string {
  const { labels }: Names = index[kind];
  return labels(language).at(row) || labels().at(row);
}
