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

/** From here on the two shares differ; inclusive. */
const ASKS_DIFFERENTLY = 0.2;

/**
 * Up, sideways or down, by evidence of level alone: how many skills two lists have in common, or how long they are, says
 * nothing about rank.
 *
 * @param grade asked only where neither level nor authority differs: 1, 0 or −1 by the words of the two labels
 */
export function directionOf(
  levelChange: number | null,
  authorityChange: number | null,
  grade: () => number,
): MoveDirection {
  const level = Math.sign(levelChange ?? 0);
  const authority = Math.sign(authorityChange ?? 0);
  const told = (sign: number, by: MoveDirection['by']): MoveDirection => ({
    direction: sign > 0 ? 'up' : sign < 0 ? 'down' : 'sideways',
    by,
    levelChange,
    authorityChange,
  });
  if (level * authority < 0) return told(0, 'mixed');
  if (level !== 0 && authority !== 0) return told(level, 'both');
  if (level !== 0) return told(level, 'level');
  if (authority !== 0) return told(authority, 'authority');
  const sign = Math.sign(grade());
  return told(sign, sign === 0 ? 'none' : 'grade');
}

/**
 * @param held of what the target needs, the share the start holds
 * @param back of what the start needs, the share the target holds
 */
export function asksOf(held: number, back: number): Asks {
  const difference = back - held;
  return difference >= ASKS_DIFFERENTLY ? 'more' : difference <= -ASKS_DIFFERENTLY ? 'less' : 'alike';
}
