import type { ExposureClass } from '../catalogue/lens.ts';
import type { Source } from '../catalogue/source.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import { type CompositionShare } from './composition.ts';
import type { LentFrom } from './lens/lens-answers.ts';
import { type StartingPoint } from './lens/starting-points.ts';
import { type TellingSkill } from './lens/telling-skills.ts';
import { type UsualTask } from './lens/usual-tasks.ts';
export interface OccupationSummaryOptions extends Ask {
    /** The occupation to tell it from. Default: the one most like it. */
    readonly than?: string | undefined;
    /** How many skills, tasks and starting points to name. Default 5. */
    readonly limit?: number | undefined;
}
/** A skill with how common it is. */
export interface SummarySkill extends ConceptRef {
    readonly kind: TellingSkill['kind'];
    /** How many of `of` occupations ask for it. */
    readonly degree: number;
    readonly of: number;
}
/** What people in the occupation do. */
export interface SummaryTasks extends LentFrom {
    /** By weight, then frequency and importance, then as the source numbers them. Sources order no tasks in a day, and neither does this. */
    readonly usual: readonly UsualTask[];
    readonly count: number;
    /** New tasks that the statements do not hold yet. */
    readonly emerging: readonly string[];
    /** Shares of the weight of tasks by exposure class, as a model and as people label them. */
    readonly model: Readonly<Record<ExposureClass, number>> | null;
    readonly people: Readonly<Record<ExposureClass, number>> | null;
    /** Who labelled, where it is another source. */
    readonly exposureSource?: Source;
}
/** What one asks about an occupation, answered as data. */
export interface OccupationSummary extends Answered {
    /** What tells it from others: essential before optional, rare before common. */
    readonly mostImportant: readonly SummarySkill[];
    /** What is essential here and asked for hardly anywhere else: by fewer than five occupations, and one in ten. */
    readonly hardlyElsewhere: readonly SummarySkill[];
    /** What is expected here as in many jobs: its most common requirements. */
    readonly alsoExpected: readonly SummarySkill[];
    /** How it differs from another occupation. */
    readonly differs: {
        readonly from: ConceptRef;
        readonly shared: number;
        readonly onlyHere: readonly SummarySkill[];
        readonly onlyThere: readonly SummarySkill[];
        /** Skill groups whose shares differ most. */
        readonly composition: readonly CompositionShare[];
    } | null;
    /** Who could move here from the same level or below without a step down, most like first. */
    readonly startingPoints: readonly StartingPoint[];
    /** What tells the occupation most of what is essential to it and none of several starting points holds: at most three skills. */
    readonly missingThroughout: readonly ConceptRef[];
    readonly tasks: SummaryTasks | null;
}
/**
 * Answers to what people ask of an occupation, as data to word: which skills matter most, how it differs from one like it,
 * where to start from, what people in it do.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 */
export declare function occupationSummary(index: SkillIndex, occupation: string, options?: OccupationSummaryOptions): OccupationSummary | Insufficient;
