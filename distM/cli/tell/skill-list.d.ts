import type { Screen } from './screen.ts';
/** Labels as a paragraph with a lead-in, each label kept whole: `  missing   a · b · c · … and 5 more`. */
export declare function skillParagraph(screen: Screen, lead: string, labels: readonly string[], { limit, leadWidth }?: {
    readonly limit?: number;
    readonly leadWidth?: number;
}): string[];
