import type { LentFrom } from '../../query/lens/lens-answers.ts';
import type { Screen } from './screen.ts';
/** Whose traits or tasks they are, and how surely they are this occupation's. */
export declare function lentLines({ styles, width }: Screen, lent: LentFrom): string[];
