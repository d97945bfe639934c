/** How much a reader takes before it refuses: far beyond any published data set, near enough to fail at once. */
export interface ReadLimits {
    /** Letters of one record of a table, or of a text that is read whole. Default 1,048,576. */
    readonly recordLength?: number | undefined;
    /** Letters of one field. Default 1,048,576. */
    readonly cellLength?: number | undefined;
    /** Bytes that archives and compressed files unpack to. Default: a hundred times what they take, 16 MiB at least. */
    readonly inflatedBytes?: number | undefined;
    /** Files in one archive. Default 10,000. */
    readonly entries?: number | undefined;
}
export declare const RECORD_LENGTH: number;
export declare const CELL_LENGTH: number;
/** @throws SkillGraphError `BAD_OPTION` for a limit that is no whole number of at least 1, or one that is not known. */
export declare function checkLimits(limits: ReadLimits | undefined): ReadLimits;
/** How far an archive or compressed file of this size may unpack. */
export declare function inflatedLimit({ inflatedBytes }: ReadLimits, packedBytes: number): number;
export declare function entriesLimit({ entries }: ReadLimits): number;
