import { counted } from '../../catalogue/counted.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type Content, type Markup } from '../html.ts';
import type { Section, ViewContext } from './context.ts';
export { counted };
export declare function numeral(value: number): string;
/** A share as a whole percentage; small ones are not rounded to nothing. */
export declare function percent(share: number): string;
/** A bar from 0 to 1. The number stands next to it, so it is not read out. */
export declare function bar(share: number, tone?: 'accent' | 'good' | 'plain'): Markup;
export declare function link(href: string | undefined, content: Content, className?: string): Markup;
export declare function occupationLink(context: ViewContext, ref: ConceptRef, section?: Section): Markup;
export declare function skillLink(context: ViewContext, ref: ConceptRef): Markup;
/** Marks what is new or changed since the earlier release, where the page was made with one. */
export declare function changeMark({ since }: ViewContext, kind: 'occupations' | 'skills', id: string): Markup | null;
export declare function tag(text: string): Markup;
/** Skills side by side; beyond `shown` they are folded away. */
export declare function skillChips(context: ViewContext, skills: readonly ConceptRef[], shown?: number): Markup;
export declare function card(title: Content, content: Content, note?: Content): Markup;
/** Labels in the order of a list for people: letters before case. */
export declare function byLabel(a: string, b: string): number;
/** An honest "cannot say". */
export declare function empty(reason: Content): Markup;
/** By what two occupations were compared, as a sentence. */
export declare function comparedBy({ name }: {
    readonly name: string;
}): string;
/** The page writes 53%, the terminal 53 %. */
export declare function spaced(text: string): string;
