/** What routes are ranked by; of a node, what no route below it beats. */
export interface Rank {
    readonly detour: number;
    /** Number of stops. */
    readonly stops: number;
    readonly hardest: number;
}
/** How an objective ranks routes: its own figure first, the other two break ties. */
export interface Ranking {
    readonly of: (detour: number, stops: number, hardest: number) => Rank;
    readonly before: (a: Rank, b: Rank) => boolean;
}
/**
 * `least`: smaller detour, then fewer stops, then easier hardest hop. `easiest`: easier hardest hop, then smaller detour,
 * then fewer stops. If each figure of a bound is at least as good as that of every route below, so is the rank.
 */
export declare function createRanking(objective: 'least' | 'easiest'): Ranking;
