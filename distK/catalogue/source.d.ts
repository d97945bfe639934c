/** Where the data come from and on what terms. */
export interface Source {
    /** `ESCO`, `O*NET`, `Tabiya`, or the caller's name for it. */
    readonly name: string;
    readonly version?: string;
    readonly licence?: string;
    /** The sentence the licence asks to be shown. */
    readonly attribution?: string;
    readonly url?: string;
    /** What `level` means: `ISCO skill level` (1–4), `O*NET Job Zone` (1–5). */
    readonly levelScale?: string;
    /** The year the figures are from, and the country whose labour market they describe, where that matters. */
    readonly year?: number;
    readonly country?: string;
}
/** Each once, but for the data's own. */
export declare function distinctSources(sources: readonly Source[], own: Source): readonly Source[];
