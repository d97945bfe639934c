import type { LentFrom } from '../../query/lens/lens-answers.ts';
import { lentText } from '../../query/lens/words.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './text.ts';

/** Whose traits or tasks they are, and how surely they are this occupation's. */
export function lentLines({ styles, width }: Screen, lent: LentFrom): string[] {
  return wrapped(lentText(lent), width).map(styles.dim);
}
