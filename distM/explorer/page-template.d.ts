import { Markup } from './html.ts';
/** What a page's frame is filled with. */
export interface PageParts {
    readonly title: string;
    readonly style: string;
    readonly header: Markup;
    readonly main: Markup;
    readonly footer: Markup;
    /** After everything else: data and program. */
    readonly end?: Markup;
    /** What the page may run: `'none'`, or the hash of its program. */
    readonly scripts: string;
    /** Where workers may come from: `'none'`, or `blob:`. */
    readonly workers: string;
    readonly language: string;
}
/** A whole HTML document that loads nothing from anywhere. */
export declare function pageTemplate({ title, style, header, main, footer, end, scripts, workers, language, }: PageParts): string;
/** Two sides and what joins them. */
export declare const icon = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><path d=\"M8 7l16 9M8 16l16-9M8 16l16 9M8 25l16-9\" stroke=\"#0f766e\" stroke-width=\"2\"/><g fill=\"#0f766e\"><circle cx=\"8\" cy=\"7\" r=\"4\"/><circle cx=\"8\" cy=\"16\" r=\"4\"/><circle cx=\"8\" cy=\"25\" r=\"4\"/></g><g fill=\"#d97706\"><circle cx=\"24\" cy=\"7\" r=\"4\"/><circle cx=\"24\" cy=\"16\" r=\"4\"/><circle cx=\"24\" cy=\"25\" r=\"4\"/></g></svg>";
