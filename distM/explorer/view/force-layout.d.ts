/** A node's place on the plane. */
export interface Place {
    readonly x: number;
    readonly y: number;
}
/** Two nodes by number, and how strongly they are joined, 0–1. */
export interface Spring {
    readonly from: number;
    readonly to: number;
    readonly weight: number;
}
/**
 * Places for a few dozen nodes, the first one near the middle: all push each other away, springs pull (Fruchterman &
 * Reingold 1991). Starts from a sunflower, so the same graph always looks the same.
 */
export declare function forceLayout(nodeCount: number, springs: readonly Spring[]): Place[];
