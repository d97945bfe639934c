import { perhapsThereWords } from '../../query/adjacent-words.ts';
import { noteLines } from './heading.ts';
import type { Screen } from './screen.ts';

/** Stands beside a skill that may be there already, and before what that means. */
const PERHAPS = '*';

/** A skill's name, marked where it may be there already. */
export function skillName(label: string, isPerhapsThere: boolean): string {
  return isPerhapsThere ? `${label} ${PERHAPS}` : label;
}

/** What the mark means, under a list in which some skill has it. */
export function perhapsThereLines(screen: Screen, isAny: boolean): string[] {
  return isAny ? ['', ...noteLines(screen, `${PERHAPS} ${perhapsThereWords}; ask first.`)] : [];
}
