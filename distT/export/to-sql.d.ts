import type { SkillIndex } from '../compact/skill-index.ts';
import { type Metric } from '../similarity/metric.ts';
/** What can be asked of the tables: all pairs, occupations for profiles, and what profiles lack, open, or stand next to. */
export type SqlQuestion = 'pairs' | 'match' | 'gap' | 'unlock' | 'adjacent';
/** Whose SQL is spoken. */
export type SqlDialect = 'duckdb' | 'spark';
/** What the query asks, and of which engine. */
export interface SqlOptions {
    readonly question: SqlQuestion;
    /** Default jaccard for pairs, coverage for profiles, cosine for adjacent skills. Gap and unlock go by coverage. */
    readonly metric?: Metric | undefined;
    /** Default `duckdb`. */
    readonly dialect?: SqlDialect | undefined;
    /** Add in the order of skills, so that weights that are no round numbers give every bit of the library. Slower. Default false. */
    readonly exact?: boolean | undefined;
    /** How many a subject. Default 10; gaps and openings are listed whole. */
    readonly limit?: number | undefined;
    /** For `unlock`: coverage from which on an occupation is open, 0–1. Default .5. */
    readonly threshold?: number | undefined;
    /** For `adjacent`: how many occupations vote, and to which power their similarity counts. Default 50 and 3. */
    readonly neighbours?: number | undefined;
    readonly power?: number | undefined;
}
/** Up to here comparing all pairs in a database is a matter of minutes: Σ over skills of degree². */
export declare const SQL_PAIRS: number;
/**
 * A question as one SQL query over the tables of {@link toTables} and, but for `pairs`, over `profiles (profile, skill)`
 * with the numbers of skills; `gap` also reads `targets (profile, occupation)`. Columns of the answer: subject, what was
 * found, and its score, ranked by score, then number. Flat and halved weights give the library's bits with a plain sum;
 * any others do with `exact`.
 *
 * @throws SkillGraphError `UNSUPPORTED` for a metric that is not one of the package's own, and for all pairs of more than
 * a database should be asked for; `BAD_OPTION`.
 *
 * @example
 * console.log(toSql(index, { question: 'match', metric: jaccard, limit: 5 }));
 */
export declare function toSql(index: SkillIndex, options: SqlOptions): string;
