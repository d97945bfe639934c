import { type IndicatorPart } from '../../../query/indicator-explanation.ts';
import type { OccupationIndicator } from '../../../query/lens/lens-answers.ts';
import { type Markup } from '../../html.ts';
import { type ViewContext } from '../context.ts';
/** The parts of a figure, largest first, with what is left of them. */
export interface ShownParts {
    readonly base: number;
    readonly parts: readonly IndicatorPart[];
    readonly rest: {
        readonly count: number;
        readonly contribution: number;
    };
}
/** What a figure is made of; null where there is none, or where it is one lender's own figure and nothing else. */
export declare function shownParts(context: ViewContext, occupation: string, { id, evidence }: OccupationIndicator): ShownParts | null;
/** Parts as a list; with bars to both sides where some take away. */
export declare function partsView(indicator: OccupationIndicator, { base, parts, rest }: ShownParts): Markup;
/** A bar from the middle: to the right where above nothing, to the left where below; −1 to 1. */
export declare function sided(share: number): Markup;
