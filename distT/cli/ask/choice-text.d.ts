import type { Choice } from '../../search/understand.ts';
/** What may be meant, and of how many a part is listed: `"manager" can mean several occupations: here are 8 of 312.` */
export declare function choiceText({ typed, kind, what, family, size }: Choice): string;
/** How to say which one, without the full stop. */
export declare function narrowingText({ kind, what, family, size }: Choice): string;
