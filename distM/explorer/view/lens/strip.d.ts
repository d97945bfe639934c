import type { OccupationIndicator } from '../../../query/lens/lens-answers.ts';
import { Markup } from '../../html.ts';
/** Where values stand on a strip. */
export interface StripScale {
    readonly least: number;
    readonly most: number;
    /** Place of a value in percent of the width. */
    readonly at: (value: number) => number;
}
/** From the lowest to the highest of everything the strip shows; null where it shows nothing. */
export declare function stripScale(indicator: OccupationIndicator): StripScale | null;
/** What is drawn of a strip: how it is spread, what surrounds the dot, the dot itself. No figure, no dot. */
export declare function stripDrawing(indicator: OccupationIndicator, scale: StripScale, spoken: string): Markup;
