import { SkillGraphError } from '../errors.ts';
/** Attributes of a node, an edge or a graph, as anyone may have written them. */
export type Attributes = Readonly<Record<string, unknown>>;
export declare function isRecord(value: unknown): value is Attributes;
/** A text that is not blank, or a number as text. */
export declare function textOf(attributes: Attributes, name: string): string | undefined;
/** A list of texts, or a text of several with `|` between. */
export declare function textsOf(attributes: Attributes, name: string): readonly string[];
/** A finite number; NaN where none is stated. @throws SkillGraphError `BAD_INPUT`. */
export declare function numberOf(attributes: Attributes, name: string, edge: string): number;
/** A value as JSON, as graphs are written; what JSON does not have, in words. */
export declare function shownValue(value: unknown): string;
/** What is refused with: the graph is not of the form it should be. */
export declare function bad(message: string): SkillGraphError;
