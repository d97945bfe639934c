/** Where a move leads. */
export type Direction = 'advancement' | 'lateral' | 'step back';

/** Where a move leads, and what says so. */
export interface DirectionEvidence {
  readonly direction: Direction;
  /** What decided: levels where they differ, else the asymmetry of coverage. */
  readonly by: 'level' | 'coverage';
  /** Target level minus start level; null where one is unknown. */
  readonly levelChange: number | null;
  /**
   * −1 to 1: what the target uses of the start's needs, minus what the start has of the target's. Above 0 the target asks
   * for more than the start does, below 0 for less.
   */
  readonly asymmetry: number;
}

/** From here on, an asymmetry at equal level means up or down. */
const ASYMMETRY = 0.2;

/**
 * Up, sideways or down? Levels decide where they differ. Where they do not (or are unknown) the asymmetry of coverage
 * does, because levels are coarse: ISCO puts managers and professionals on one level. Who moves to an occupation that
 * uses nearly all of what they need now but asks for much more is growing; who has all that is asked for and uses little
 * of what they have is stepping back.
 */
export function directionOf(levelChange: number | null, has: number, uses: number): DirectionEvidence {
  const asymmetry = uses - has;
  if (levelChange !== null && levelChange !== 0)
    return { direction: levelChange > 0 ? 'advancement' : 'step back', by: 'level', levelChange, asymmetry };
  const direction = asymmetry >= ASYMMETRY ? 'advancement' : asymmetry <= -ASYMMETRY ? 'step back' : 'lateral';
  return { direction, by: 'coverage', levelChange, asymmetry };
}
