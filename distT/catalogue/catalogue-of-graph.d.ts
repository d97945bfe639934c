import type { FromGraphOptions, GraphRecords } from './graph-form.ts';
import { type Catalogue } from './types.ts';
/**
 * The catalogue that a graph holds.
 *
 * @throws SkillGraphError `BAD_INPUT` for a node on neither side, an importance that is no number, or hierarchy, relations
 * or texts of a form that is none; `EMPTY_CATALOGUE`.
 */
export declare function catalogueOfGraph({ attributes, nodes, edges }: GraphRecords, options?: FromGraphOptions): Catalogue;
