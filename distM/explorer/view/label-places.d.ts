import type { Place } from './force-layout.ts';
/** A dot and what it is called, in the units of the drawing. */
export interface LabelledDot {
    readonly at: Place;
    readonly radius: number;
    /** Width of the text. */
    readonly width: number;
}
/** Sizes of the drawing and of its type. */
export interface LabelSpace {
    readonly width: number;
    readonly height: number;
    /** Height of a line of text. */
    readonly line: number;
}
/**
 * Where labels stand: the middle of each one's base line, below its dot, above it, beside it, or further off, the first that
 * touches no other label and no other dot and stays inside; null where there is no such place. The first dots choose first.
 */
export declare function labelPlaces(dots: readonly LabelledDot[], space: LabelSpace): (Place | null)[];
