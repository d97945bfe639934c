/** By halving: the first place from `from` on that is past, where all places after it are, too; `to` where none is. */
export declare function firstPast(from: number, to: number, isPast: (place: number) => boolean): number;
