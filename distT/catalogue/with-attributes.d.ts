import type { Attribute, Catalogue } from './types.ts';
/** One attribute of one occupation, as a caller states it. */
export interface AttributeRow extends Attribute {
    /** Id or code of the occupation. */
    readonly occupation: string;
}
/**
 * The catalogue with further attributes of its occupations: wages, vacancies, anything a caller knows of them. They are
 * carried and shown; no answer is derived from them. Rows that name no occupation, or no readable value, are issues
 * (`row` counts from 1).
 *
 * @example
 * withAttributes(catalogue, [{ occupation: '1330.5', set: 'wages', name: 'median', value: 61200, unit: 'EUR a year' }]);
 */
export declare function withAttributes(catalogue: Catalogue, rows: Iterable<AttributeRow>, options?: {
    readonly file?: string;
}): Catalogue;
