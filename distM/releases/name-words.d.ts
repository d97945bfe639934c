import type { ConceptKind } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
/** Names of one kind of concept, ready to be compared. */
export interface NameWords {
    /** Rows whose preferred label folds to a text. */
    readonly labels: ReadonlyMap<string, readonly number[]>;
    /** Rows that have it as an alternative label. */
    readonly altLabels: ReadonlyMap<string, readonly number[]>;
    /** Rows whose preferred label holds a word, ascending. */
    readonly rowsOf: ReadonlyMap<string, readonly number[]>;
    /** By row, the summed weight of the words of its label. */
    readonly weights: Float64Array;
}
/** Names by folded text and by word, in the languages given; words are those of the first. */
export declare function nameWords(index: SkillIndex, kind: ConceptKind, languages: readonly string[]): NameWords;
/** A word that few labels hold tells more: 1 + ln(labels / labels with the word). */
export declare function wordWeight(holders: number, count: number): number;
/** The distinct words of a label: runs of letters and digits. */
export declare function wordsOf(label: string): string[];
