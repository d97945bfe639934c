import type { Issue, Source } from '../../catalogue/types.ts';
import type { IndexMeta } from '../../compact/skill-index.ts';
import type { Candidate } from '../../errors.ts';
import type { AdjacencyEvaluation } from '../../evaluate/adjacency-evaluation.ts';
import type { Estimate } from '../../evaluate/bootstrap.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { IndicatorEvaluation } from '../../evaluate/indicator-evaluation.ts';
import type { MoveEvaluation } from '../../evaluate/move-evaluation.ts';
import type { ProfileEvaluation } from '../../evaluate/profile-evaluation.ts';
import type { CoreSkills } from '../../graph/core-skills.ts';
import type { JobFamilies } from '../../graph/job-families.ts';
import type { adjacentSkills } from '../../query/adjacent-skills.ts';
import type { Insufficient } from '../../query/answer/insufficient.ts';
import type { Calibration, CalibrationInsufficient } from '../../query/calibration.ts';
import type { Competences } from '../../query/competences.ts';
import type { Composition } from '../../query/composition.ts';
import type { AskedCounterparts, Counterparts } from '../../query/counterparts.ts';
import type { explanation } from '../../query/explanation.ts';
import type { FitQuestions } from '../../query/fit-questions.ts';
import type { Growth } from '../../query/growth.ts';
import type { IndicatorExplanation } from '../../query/indicator-explanation.ts';
import type { Indicators } from '../../query/indicators.ts';
import type { CompositeValue } from '../../query/lens/composite.ts';
import type { TraitMatches } from '../../query/lens/trait-matches.ts';
import type { OccupationSummary } from '../../query/occupation-summary.ts';
import type { Pathways } from '../../query/pathways.ts';
import type { profileMatches } from '../../query/profile-matches.ts';
import type { similarOccupations } from '../../query/similar-occupations.ts';
import type { similarSkills } from '../../query/similar-skills.ts';
import type { skillGap } from '../../query/skill-gap.ts';
import type { Traits } from '../../query/traits.ts';
import type { Transitions } from '../../query/transitions.ts';
import type { UnlockPlan } from '../../query/unlock-plan.ts';
import type { Unlocks } from '../../query/unlocks.ts';
import type { AnswerChanges } from '../../releases/answer-changes.ts';
import type { ConceptChanges, KeptConcept, ReleaseDiff } from '../../releases/diff-types.ts';
import type { Migrated } from '../../releases/migrated.ts';
import type { SearchKind, SearchResult } from '../../search/create-search.ts';
import type { GuessedSkill } from '../ask/subject.ts';
/**
 * What `--json` prints, by command. The schemas next to this file are made from it and its docstrings; after a change,
 * `npm run schemas` makes them anew.
 */
export interface Answers {
    /** Occupations or skills by what people call them. */
    readonly search: SearchAnswer;
    /** What an occupation asks for, grouped. */
    readonly competences: Competences;
    /** The occupations most like one, or with `--skills` the skills most like one. */
    readonly similar: ReturnType<typeof similarOccupations> | ReturnType<typeof similarSkills>;
    /** Why two occupations score as they do. */
    readonly explain: ReturnType<typeof explanation>;
    /** What lies between two occupations. */
    readonly gap: ReturnType<typeof skillGap>;
    /** Occupations that fit a person's skills. */
    /** `guessed` names what counts as the likeliest of several, where there would be no answer without. */
    readonly match: ReturnType<typeof profileMatches> & {
        readonly guessed?: readonly GuessedSkill[];
    };
    /** Skills to learn next. */
    readonly adjacent: ReturnType<typeof adjacentSkills>;
    /** What each further skill would open. */
    readonly unlock: Unlocks | Insufficient;
    /** The set of skills that opens most. */
    readonly plan: UnlockPlan | Insufficient;
    /** Where an occupation can lead next. */
    readonly transitions: Transitions | Insufficient;
    /** Who could move into an occupation. */
    readonly feeders: Transitions | Insufficient;
    /** Routes from one occupation to another. */
    readonly path: Pathways | Insufficient;
    /** Next steps upward, sideways and two steps ahead. */
    readonly growth: Growth | Insufficient;
    /** What is known of the outlook of an occupation, or with `--why` what one figure is made of. */
    readonly outlook: OutlookAnswer | IndicatorExplanation | Insufficient;
    /** Work styles, values and interests of an occupation, or with `--match` the occupations that go along with a person's. */
    readonly traits: Traits | TraitMatches | Insufficient;
    /** Questions to ask somebody who considers an occupation. */
    readonly questions: FitQuestions | Insufficient;
    /** What an occupation is made of, and what one asks about it. */
    readonly compose: ComposeAnswer | Insufficient;
    /** What was read, and everything odd in it. */
    readonly check: CheckAnswer;
    /** What was saved. */
    readonly build: BuildAnswer;
    /** What was joined and saved. */
    readonly merge: BuildAnswer;
    /** What corresponds to an occupation in another classification. */
    readonly crosswalk: Counterparts | Insufficient<AskedCounterparts>;
    /** Families of occupations by what they ask for. */
    readonly families: JobFamilies;
    /** Skills that hold the whole together. */
    readonly core: CoreSkills;
    /** What a data set holds, or with `--methods` the names of methods and weightings. */
    readonly info: InfoAnswer | MethodsAnswer;
    /** How well methods find what the evidence says. */
    readonly evaluate: Printed<Evaluation | MoveEvaluation | AdjacencyEvaluation | ProfileEvaluation | IndicatorEvaluation>;
    /** Thresholds from the data. */
    readonly calibrate: Calibration | CalibrationInsufficient;
    /** What changed between two releases. */
    readonly diff: DiffAnswer;
    /** What became of stored names. */
    readonly migrate: MigrateAnswer;
    /** What was written to a file, or with `--estimate` what it would take. */
    readonly pairs: PairsAnswer | PairsEstimate;
    /** What was merged into one file. */
    readonly 'merge-pairs': MergedPairsAnswer;
    /** What goes to stderr, with any command, when there is no answer because of a mistake; the exit code is 1 or 2. */
    readonly error: ErrorAnswer;
}
/** The findings of a search. */
export interface SearchAnswer {
    readonly status: 'ok' | 'insufficient';
    readonly query: string;
    readonly kind: SearchKind;
    readonly results: readonly SearchResult[];
}
/** The outlook of an occupation. */
export interface OutlookAnswer extends Indicators {
    /** With `--composite`. */
    readonly composite?: CompositeValue;
}
/** An occupation taken apart. */
export interface ComposeAnswer {
    readonly composition: Composition;
    readonly summary: OccupationSummary;
}
/** A data set as it was read. */
export interface CheckAnswer {
    readonly source: Source;
    readonly languages: readonly string[];
    /** How many there are of each sort. */
    readonly counts: Readonly<Record<string, number>>;
    readonly issues: readonly Issue[];
}
/** A size in bytes, and how much of it every index needs. */
export interface Bytes {
    readonly total: number;
    readonly core: number;
}
/** An index as it was saved. */
export interface BuildAnswer {
    /** The file. */
    readonly output: string;
    readonly source: Source;
    readonly counts: IndexMeta['counts'];
    /** How many issues of each code were met. */
    readonly issues: Readonly<Record<string, number>>;
    readonly bytes: Bytes;
}
/** Two releases compared. */
export interface DiffAnswer extends Omit<ReleaseDiff, 'occupations' | 'skills' | 'groups'> {
    readonly occupations: DiffConcepts;
    readonly skills: DiffConcepts;
    readonly groups: DiffConcepts;
    /** With `--answers`. */
    readonly answers?: AnswerChanges;
}
/** What became of the concepts of a kind. */
export interface DiffConcepts extends Omit<ConceptChanges, 'kept'> {
    /** Kept concepts of which something changed. */
    readonly changed: readonly KeptConcept[];
}
/** Stored data as they were moved along. */
export interface MigrateAnswer extends Pick<Migrated<unknown>, 'counts' | 'moved' | 'open'> {
    /** The file. */
    readonly output: string;
    /** The report beside it. */
    readonly report: string;
    /** The file with what needs a person; null where there is none. */
    readonly left: string | null;
    /** Names of the releases. */
    readonly before: string;
    readonly after: string;
}
/** Pairs as they were written. */
export interface PairsAnswer {
    /** The file. */
    readonly output: string;
    /** How many pairs were written this time, for occupations from row `from` to before row `to`. */
    readonly pairs: number;
    readonly from: number;
    readonly to: number;
    /** Length of the file. */
    readonly bytes: number;
}
/** Pairs of several files, merged into the best of every occupation. */
export interface MergedPairsAnswer {
    /** The file. */
    readonly output: string;
    /** How many pairs it holds, of how many occupations. */
    readonly pairs: number;
    readonly occupations: number;
    /** Length of the file. */
    readonly bytes: number;
}
/** What writing all pairs would take, in orders of magnitude. */
export interface PairsEstimate {
    readonly occupations: number;
    /** At most so many. */
    readonly pairs: number;
    /** Null for methods that are scored row by row. */
    readonly seconds: number | null;
    readonly memoryBytes: number;
    readonly outputBytes: number;
}
/** What an index says of itself. */
export interface InfoAnswer {
    readonly source: Source;
    /** Those of crosswalks, indicators, traits and tasks. */
    readonly furtherSources: readonly Source[];
    readonly indicators: readonly {
        readonly id: string;
        readonly label: string;
        /** Whether occupations without a figure get an estimate; null where that was not tried. */
        readonly estimated: boolean | null;
    }[];
    readonly language: string;
    readonly languages: readonly string[];
    readonly counts: IndexMeta['counts'];
    readonly layers: readonly string[];
    readonly tags: readonly string[];
    readonly kinds: IndexMeta['kinds'];
    readonly weighting: IndexMeta['weighting'];
    /** How optional sections were made, by section. */
    readonly made: Readonly<Record<string, unknown>>;
    /** How many issues of each code were met. */
    readonly issues: Readonly<Record<string, number>>;
    readonly bytes: Bytes;
    readonly sections: readonly {
        readonly name: string;
        readonly bytes: number;
        readonly core: boolean;
    }[];
}
/** What `--method` and `--weighting` take. */
export interface MethodsAnswer {
    readonly methods: readonly {
        readonly name: string;
        readonly symmetric?: boolean;
        readonly words: string;
    }[];
    readonly weightings: readonly {
        readonly name: string;
        readonly words: string;
    }[];
}
/** A mistake. */
export interface ErrorAnswer {
    readonly status: 'error';
    /** One of the library's error codes, `USAGE`, or `UNEXPECTED`. */
    readonly code: string;
    readonly message: string;
    /** What may have been meant. */
    readonly candidates: readonly Candidate[];
}
/** JSON has no NaN: what is not defined is printed as null. */
type Printed<T> = T extends Estimate ? Readonly<Record<Exclude<keyof Estimate, 'queries'>, number | null>> & Pick<Estimate, 'queries'> : T extends object ? {
    readonly [Field in keyof T]: Printed<T[Field]>;
} : T;
export {};
