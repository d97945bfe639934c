/**
 * The least held weight with which a hop passes: the smallest whole `w` with `w / total >= threshold` (`>` if strict) as
 * doubles divide, so that a gate and a published coverage never disagree.
 */
export declare function gateOf(total: number, threshold: number, strict: boolean): number;
