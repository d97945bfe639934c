import { matchConcept } from '../../compact/find-concept.ts';
import type { ConceptKind, SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';

/**
 * Names typed as a list: apart by commas (or by `|`, where there is one), but that what is a name with its commas stays one,
 * the longest first: "Cooks, Short Order, 25" are two.
 */
export function listedNames(index: SkillIndex, kinds: readonly ConceptKind[], typed: readonly string[]): string[] {
  return typed.flatMap((text) => {
    if (text.trim() === '') return [];
    if (isName(index, kinds, text.trim())) return [text.trim()];
    return text.includes('|') ? tidy(text.split('|')) : withCommas(index, kinds, text.split(','));
  });
}

/** More commas are in no name. */
const MOST_PARTS = 8;

function withCommas(index: SkillIndex, kinds: readonly ConceptKind[], parts: readonly string[]): string[] {
  const names: string[] = [];
  for (let start = 0; start < parts.length; ) {
    let end = Math.min(parts.length, start + MOST_PARTS);
    while (end > start + 1 && !isName(index, kinds, parts.slice(start, end).join(',').trim())) end--;
    names.push(parts.slice(start, end).join(','));
    start = end;
  }
  return tidy(names);
}

function tidy(names: readonly string[]): string[] {
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function isName(index: SkillIndex, kinds: readonly ConceptKind[], text: string): boolean {
  return kinds.some((kind) => {
    try {
      return matchConcept(index, kind, text) !== null;
    } catch (error) {
      // Of several concepts: a name, though not of one.
      if (error instanceof SkillGraphError && error.code === 'AMBIGUOUS') return true;
      throw error;
    }
  });
}
