/**
 * Spearman's rank correlation, tied values sharing the mean of their ranks; NaN for fewer than 3 pairs or constant values.
 *
 * @throws SkillGraphError `BAD_INPUT` for what are no numbers, or not equally many.
 */
export declare function rankCorrelation(a: Float64Array, b: Float64Array): number;
