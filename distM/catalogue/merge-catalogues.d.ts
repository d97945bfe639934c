import type { Catalogue } from './types.ts';
/**
 * One catalogue in several languages from catalogues of the same classification in one each. The first is the main one:
 * its labels, requirements, hierarchy, tags and attributes are kept, the others add translations. A concept that exists
 * in one language only is an issue; what the first lacks is left out.
 *
 * @throws SkillGraphError `BAD_INPUT` without a catalogue, for different classifications, or for a language given twice.
 */
export declare function mergeCatalogues(catalogues: readonly Catalogue[]): Catalogue;
