import type { AnswerChanges } from '../../releases/answer-changes.ts';
import type { ReleaseDiff } from '../../releases/diff-types.ts';
import type { Screen } from './screen.ts';
/** A comparison of releases for people: figures first, then what needs reading. */
export declare function diffLines(screen: Screen, diff: ReleaseDiff, limit: number): string[];
/** What a release changes in answers, for people. */
export declare function answerLines(screen: Screen, { counts, mean, median, asked, results }: AnswerChanges): string[];
