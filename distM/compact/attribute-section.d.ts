import type { Attribute } from '../catalogue/types.ts';
/** Name of the section that holds attributes: one list for each occupation, as JSON. */
export declare const ATTRIBUTES = "occ.attributes";
/**
 * The attributes of all occupations, null where a snapshot has none.
 *
 * @throws SkillGraphError `INDEX_DAMAGED` where the section does not hold a list of attributes for each occupation.
 */
export declare function storedAttributes(sections: ReadonlyMap<string, Uint8Array>, occupations: number): readonly (readonly Attribute[])[] | null;
