import type { Names } from '../compact/skill-index.ts';

/** Where a name comes from, the strongest first. */
export const tiers = ['label', 'altLabel', 'hiddenLabel', 'alias'] as const;

/** Positions in {@link tiers}. */
export const ALT_LABEL = 1;
export const ALIAS = 3;

/** One way to call a concept. */
export interface ConceptName {
  readonly text: string;
  /** Position in {@link tiers}. */
  readonly tier: number;
}

/**
 * Everything a concept is called in a language: its label first; as other names its label without a closing "(…)" and
 * the halves of "steward/stewardess", and its alternative labels; hidden labels last.
 */
export function namesOf(names: Names, row: number, language: string): ConceptName[] {
  const label = names.labels(language).at(row);
  const list: ConceptName[] = label === '' ? [] : [{ text: label, tier: 0 }];
  const others = lines(names.altLabels(language).at(row));
  for (const text of new Set([...partsOf(label), ...others.flatMap((other) => [other, ...partsOf(other)])]))
    if (text !== label) list.push({ text, tier: 1 });
  for (const text of lines(names.hiddenLabels(language).at(row))) list.push({ text, tier: 2 });
  return list;
}

function lines(texts: string): string[] {
  return texts === '' ? [] : texts.split('\n');
}

function partsOf(label: string): string[] {
  const bare = label.replace(/\s*\([^()]*\)\s*$/, '');
  const parts = bare === label || bare === '' ? [] : [bare];
  const halves = /^(.*?)([^\s/]+)\/([^\s/]+)(.*)$/.exec(bare);
  if (halves !== null && !/\d/.test(halves[2]! + halves[3]!))
    parts.push(halves[1]! + halves[2]! + halves[4]!, halves[1]! + halves[3]! + halves[4]!);
  return parts;
}
