import type { LentFrom } from '../../query/lens/lens-answers.ts';
import { sourceText } from '../../query/lens/words.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './text.ts';

/** Whose traits or tasks they are, and how surely they are this occupation's. */
export function lentLines({ styles, width }: Screen, { evidence, donors, source }: LentFrom): string[] {
  const names = donors.map(
    ({ label, code, confidence }) =>
      `${label === '' ? code : `${label} (${code})`}, confidence ${confidence.toFixed(2)}`,
  );
  const how = evidence === 'published' ? 'Published for this occupation' : `Borrowed from ${names.join('; ')}`;
  return wrapped(`${how}. ${sourceText({ source })}.`, width).map(styles.dim);
}
