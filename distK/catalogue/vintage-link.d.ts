/** A code of one edition of a taxonomy, and one that it goes on in; a code that was split stands in several. */
export interface VintageLink {
    readonly from: string;
    readonly to: string;
    /** Titles, where the table states them. Default: the codes. */
    readonly fromLabel?: string;
    readonly toLabel?: string;
}
