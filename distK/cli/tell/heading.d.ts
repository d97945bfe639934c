import type { Screen } from './screen.ts';
/** The first lines of an answer: what it is about, and which concept was taken where the name was another one. */
export declare function heading({ styles, width }: Screen, title: string, code?: string, note?: string): string[];
/** A line that opens a section of an answer. */
export declare function sectionLine({ styles }: Screen, title: string, figure?: string): string;
