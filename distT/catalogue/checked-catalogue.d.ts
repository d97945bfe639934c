import { type CatalogueInput } from './create-catalogue.ts';
import type { Catalogue } from './types.ts';
/**
 * Checks, sorts, merges and freezes a classification. Everything it repairs or leaves out is in `issues`; the result
 * depends on the content of the input only, never on its order.
 *
 * @throws SkillGraphError `BAD_INPUT` that names the field that is not of its form, `EMPTY_CATALOGUE` without an occupation or
 * without a skill, `BAD_WEIGHT` for a weight that is negative or not finite.
 *
 * @example
 * const catalogue = createCatalogue({
 *   occupations: [{ id: 'cook', label: 'cook' }, { id: 'chef', label: 'chef' }],
 *   skills: [{ id: 'soups', label: 'cook soups' }],
 *   requirements: [{ occupation: 'cook', skill: 'soups', kind: 'essential' }],
 * });
 */
export declare function createCatalogue(input: CatalogueInput): Catalogue;
