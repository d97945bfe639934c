/** What the search is asked, in rows: see `pathways` for what the words mean. */
export interface RouteQuestion {
    /** Row of the occupation the route starts from, or -1 for a profile. It is never a stop. */
    readonly from: number;
    /** Skills held at the start. */
    readonly held: Iterable<number>;
    readonly target: number;
    /** Share of the weight of a hop's needed skills that must be held before it, 0 to 1. */
    readonly threshold: number;
    /** A hop must lie strictly above the threshold instead of on or above it. */
    readonly strict?: boolean;
    /** Most weight, in grid steps, that may be learnt beyond what the target and `via` need; inclusive. No limit by default. */
    readonly mostDetour?: number;
    /** How many routes are wanted. */
    readonly k: number;
    /** Most occupations between start and target. */
    readonly maxStops: number;
    /** If true, only routes with exactly `maxStops` stops. */
    readonly exactly?: boolean;
    /** 1 where a row may be a stop; all may by default. */
    readonly allowed?: Uint8Array;
    /** Rows every route must pass through. */
    readonly via?: readonly number[];
    /** Whether one may go from a row (or the start, -1) to the next; always by default. */
    readonly mayMove?: (from: number, to: number) => boolean;
    /** `least` ranks by what must be learnt, `easiest` by the hardest hop. */
    readonly objective: 'least' | 'easiest';
    /** Most elementary steps (postings touched, rows looked at) before the search gives up. */
    readonly budget: number;
}
/** A set of stops in its best order, none of which could be left out without losing something. */
export interface FoundRoute {
    /** The occupations on the way, without start and target. */
    readonly stops: readonly number[];
    /** Weight, in grid steps, learnt on the way that neither the target nor a `via` needs. */
    readonly detour: number;
    /** The lowest coverage of the hops, the last one included. */
    readonly hardest: number;
}
export interface SearchOutcome {
    /** Best first. */
    readonly routes: readonly FoundRoute[];
    /** Whether the routes are proven to be the best. */
    readonly exact: boolean;
    /**
     * When not exact: what no route left out can beat, as a detour in grid steps for `least` and a hardest hop for `easiest`.
     */
    readonly bound: number | null;
    readonly work: number;
}
