/** Text that is known to be markup. Only {@link html} makes it, so data can never pass for it. */
export declare class Markup {
    #private;
    constructor(text: string);
    toString(): string;
}
/** What may stand in a template: texts and numbers are escaped, markup is kept, nothing is nothing. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];
/**
 * A template for HTML in which every value is escaped, in elements and in quoted attributes alike: labels with markup
 * stay text.
 *
 * @example
 * html`<a href="${href}">${label}</a>`
 */
export declare function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup;
/** Text made safe for elements and quoted attributes. */
export declare function escaped(text: string): string;
