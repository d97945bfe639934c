/** Where a move leads. */
export type Direction = 'up' | 'sideways' | 'down';
/** Where a move leads, and what says so. */
export interface MoveDirection {
    readonly direction: Direction;
    /** The evidence: what differs; `mixed` where one goes up and the other down, `none` where nothing tells. */
    readonly by: 'level' | 'authority' | 'both' | 'grade' | 'mixed' | 'none';
    /** Target level minus start level; null where one is unknown. */
    readonly levelChange: number | null;
    /** Target authority minus start authority; null where one is unknown. */
    readonly authorityChange: number | null;
}
/** Whether the target asks for more than the start does, less, or much the same; says nothing of direction. */
export type Asks = 'more' | 'less' | 'alike';
/**
 * Up, sideways or down, by evidence of level alone: how many skills two lists have in common, or how long they are, says
 * nothing about rank.
 *
 * @param grade asked only where neither level nor authority differs: 1, 0 or −1 by the words of the two labels
 */
export declare function directionOf(levelChange: number | null, authorityChange: number | null, grade: () => number): MoveDirection;
/**
 * @param held of what the target needs, the share the start holds
 * @param back of what the start needs, the share the target holds
 */
export declare function asksOf(held: number, back: number): Asks;
