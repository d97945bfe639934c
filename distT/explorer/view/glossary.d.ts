import { type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
/** What figures of the page say, each in a sentence or two, with its unit. */
declare const glossary: {
    readonly likeness: "How alike two occupations are: 0 % nothing in common, 100 % the same. It compares what both ask for, rare skills counting more than common ones, and the groups these skills belong to.";
    readonly held: "Of what the target must have, the share that is there already, in per cent: rare skills weigh more than common ones. It explains a move and does not rank it.";
    readonly gate: "Where moves begin, as likeness from 0 to 1. Near is as alike as occupations of one group are at the least, close as alike as they are on average; both are read from the data.";
    readonly fit: "What your skills say for an occupation, in per cent of the most that so many skills could say. A skill that few occupations ask for says more.";
    readonly there: "Of what must be there, the share that is, in per cent, each skill counting the same. Kindred skills count in part where it says so.";
    readonly share: "How much of the likeness comes from this skill, in per cent of the whole.";
    readonly together: "How often the two are asked for by the same occupations: 0 % never, 100 % always.";
    readonly learn: "How much speaks for the skill: the more of the occupations like this one ask for it, and the more alike they are, the longer the bar. The longest is the first.";
    readonly detour: "The part of what is learnt on the way that the target does not ask for, in per cent of all that is learnt.";
    readonly competences: "How many skills and pieces of knowledge the classification names for the occupation. Essential ones are asked for wherever the work is done, optional ones by some employers or in some places. Groups are kinds of them, such as essential knowledge.";
    readonly degree: "How many occupations of the whole classification ask for the skill, as essential or optional.";
    readonly composition: "Of all that is asked for, the part that belongs to a group of skills, in per cent: an essential skill counts 1, an optional one ½. The longest bar is the largest group, not 100 %.";
    readonly tasks: "Shares of the tasks, in per cent: a core task counts twice as much as another. They are no shares of working hours.";
    readonly deviation: "How far the occupation lies from the mean of all rated ones, in standard deviations. At +1 about five of six occupations ask for less of it, at −1 about five of six ask for more.";
    readonly place: "The figure in its unit, and where that stands: of all occupations that the source has a figure for, the share whose figure is lower.";
    readonly evidence: "Best first: published for this very occupation; computed from what it asks for, by the formula shown; borrowed from an occupation that corresponds in another classification (confidence 0 to 1: how far both mean the same); estimated from skills, with the range that holds the true figure in 80% of cases.";
    readonly asked: "Of all rated occupations, the share that asks for it less. Asked are the traits in which the occupation lies most above the mean, by half a standard deviation at least, and none that goes along with one asked before.";
    readonly shape: "Pearson’s correlation, from −1 to +1, between your answers and what an occupation asks for, each seen against all rated occupations: over the traits of a set, and the mean of the sets.";
    readonly start: "Occupations from which it is a realistic step, none of a higher level, the most alike first. Named with each are the skills it lacks that tell most of the work, essential ones first.";
    readonly opens: "How many occupations become a move from your skills once this one is added, all else staying as it is.";
    readonly common: "Of the occupations in the drawing, the share that asks for the skill, in per cent.";
};
export type Term = keyof typeof glossary;
/** Every term of the page: the guide explains each, too. */
export declare const pageTerms: readonly Term[];
/** A question mark that opens to what a figure says; on paper all of them stand at the end. */
export declare function help({ printed }: ViewContext, term: Term): Markup | null;
/** What the figures of a report say, each by its name. */
export declare const reportTerms: readonly (readonly [name: string, says: string])[];
export {};
