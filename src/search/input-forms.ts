import { readable, SkillGraphError, shown } from '../errors.ts';
import { checkedOptions } from '../query/answer/ask.ts';
import { type SearchLimits, searchLimits } from './tuning.ts';
import type { NameSource } from './understand.ts';

/** @throws SkillGraphError `BAD_INPUT` for what is no search. */
export function checkSearch(search: unknown): asserts search is NameSource {
  const given = search as Partial<NameSource> | null | undefined;
  if (readable('The search', () => typeof given?.engine === 'function' && typeof given.index === 'object')) return;
  throw new SkillGraphError(
    'BAD_INPUT',
    `A search is expected, and this is ${shown(search)}; createSearch(index) makes one.`,
  );
}

/** @throws SkillGraphError `BAD_INPUT` for anything but a text. */
export function checkedText(text: unknown): string {
  if (typeof text === 'string') return text;
  throw new SkillGraphError('BAD_INPUT', `A name is a text, not ${shown(text)}.`);
}

/** @throws SkillGraphError `BAD_OPTION` for a limit that is no number of at least 1, or one that is not known. */
export function checkedLimits(limits: SearchLimits | undefined): typeof searchLimits {
  const { queryLength, textLength } = checkedOptions(limits, { queryLength: COUNT, textLength: COUNT });
  return { queryLength: queryLength ?? searchLimits.queryLength, textLength: textLength ?? searchLimits.textLength };
}

/** Infinity is a limit, too: none. */
const COUNT = [1, Number.POSITIVE_INFINITY] as const;
