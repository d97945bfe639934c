import type { OccupationInput } from '../catalogue/create-catalogue.ts';
import type { Issue, IssueCode } from '../catalogue/types.ts';
import type { OnetLayer } from './onet-files.ts';
import { PairColumns, type Place } from './pair-columns.ts';
export interface Scale {
    readonly name: string;
    readonly min: number;
    readonly max: number;
}
/** A skill as the layers name it, before its hierarchy is known. */
export interface NamedSkill {
    readonly layer: OnetLayer;
    readonly id: string;
    label: string;
    readonly examples: Set<string>;
    readonly tags: Set<string>;
}
/** One value of a work style, work value or interest. */
export interface Measured extends Place {
    readonly occupation: string;
    readonly set: string;
    /** The element's id; blank where the file has none. */
    readonly element: string;
    readonly name: string;
    readonly scale: string;
    readonly value: number;
    /** The answer that the value is the share of, where the scale is one of answers. */
    readonly category?: string;
}
/** What several files say of one task of one occupation. */
export interface TaskDraft {
    text: string;
    core?: boolean;
    emerging?: boolean;
    importance?: number;
    readonly frequency: Map<number, number>;
}
/** A detailed work activity with what stands above it. */
export interface ActivityPlace {
    readonly id: string;
    readonly label: string;
    readonly intermediateId: string;
    readonly intermediate: string;
    readonly elementId: string;
    readonly element: string;
}
/** Everything the O*NET files state, before it is put together: files may come in any order. */
export declare class OnetDraft {
    readonly issues: Issue[];
    readonly occupations: OccupationInput[];
    readonly titles: (Place & {
        readonly occupation: string;
        readonly title: string;
    })[];
    readonly zones: (Place & {
        readonly occupation: string;
        readonly zone: number;
    })[];
    readonly measured: Measured[];
    readonly scales: Map<string, Scale>;
    readonly elements: Map<string, {
        readonly label: string;
        readonly description: string;
    }>;
    readonly activities: Map<string, ActivityPlace>;
    readonly skills: Map<string, NamedSkill>;
    readonly pairs: PairColumns;
    /** By occupation, then task. */
    readonly tasks: Map<string, Map<string, TaskDraft>>;
    /** Labels of answers, by element, scale and number. */
    readonly categories: Map<string, string>;
    /** Shares of answers on required education, and the same times their category, in ten-thousandths: whole, so that order does not matter. */
    readonly education: Map<string, {
        shares: number;
        weighted: number;
    }>;
    requireEducation(occupation: string, category: number, share: number): void;
    issue(code: IssueCode, place: Place, message: string): void;
    /** Files a reference entry; of several for one id the first in text order counts, whatever their order. */
    refer<T>(reference: Map<string, T>, id: string, entry: T): void;
    /** The skill of a layer; of several names for one id the first in text order counts. */
    skill(layer: OnetLayer, id: string, label: string): NamedSkill;
    task(occupation: string, id: string): TaskDraft;
}
