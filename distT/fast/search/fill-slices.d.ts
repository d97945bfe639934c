import { type Slices } from './slices.ts';
/** Sets the bits and writes the lists, tile by tile. */
export declare function fillSlices(slices: Slices): void;
/** The edges of the tile that has most. */
export declare function largestTile({ offsets, rowAt, tileRows }: Pick<Slices, 'offsets' | 'rowAt' | 'tileRows'>): number;
