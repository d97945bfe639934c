import type { ReadIndicator } from './indicator-table.ts';
import type { Table } from './table.ts';
/** Whether a table holds the measures of intermediate work activities that AI applicability is made of. */
export declare function isApplicabilityMetrics(header: readonly string[]): boolean;
/** Whether a table holds the weights of intermediate work activities in occupations: a column per activity. */
export declare function isApplicabilityWeights(header: readonly string[]): boolean;
/** How far an AI was used for an intermediate work activity: ½ (completion × scope × coverage, of both sides), by id. */
export declare function activityScores(table: Table): ReadonlyMap<string, {
    readonly label: string;
    readonly score: number;
}>;
/** Whether a table is O*NET's Tasks to DWAs. */
export declare function isTasksToActivities(header: readonly string[]): boolean;
/**
 * AI applicability (Tomlinson et al. 2025) with what it is made of: Σ w·s / Σ w over the intermediate work activities of an
 * occupation, s(activity) = ½ (completion × scope × coverage of the user's side + of the AI's side).
 */
export declare function explainedApplicability(metrics: Table, weights: Table): ReadIndicator;
/**
 * AI applicability without its weights, from O*NET's Tasks to DWAs: every pair of a task and a detailed activity of an
 * occupation (all that SOC counts as one) counts alike, with the score of the intermediate activity above. It comes near the
 * published scores (r .984, mean error .014 on O*NET 29.2) and is not them.
 */
export declare function applicabilityFromTasks(metrics: Table, tasks: Table): ReadIndicator;
