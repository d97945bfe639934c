import { type IndicatorTable, type Lens } from '../catalogue/lens.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { ReadIndicator } from './indicator-table.ts';
import { type LinkOptions } from './lens-links.ts';
/**
 * The catalogue with indicators of its occupations. Those that a table has themselves are published (or computed) figures;
 * the others borrow, over crosswalks and tables between editions, and answers say from whom and how surely. Given one with
 * the same id, replaces it. Links that hit nothing are issues.
 *
 * @throws SkillGraphError `BAD_INPUT` where nothing leads from the catalogue to a table's codes.
 *
 * @example
 * withIndicators(esco, [telework], { crosswalks: [fromCrosswalk(table)], vintages: [fromVintages(later)] });
 */
export declare function withIndicators(catalogue: Catalogue, indicators: readonly (IndicatorTable | ReadIndicator)[], options?: LinkOptions): Catalogue;
/**
 * The catalogue with what is known of its occupations beside their skills: indicators, traits, tasks; often those of
 * another catalogue (`onet.lens`), reached over a crosswalk. See {@link withIndicators}.
 */
export declare function withLens(catalogue: Catalogue, added: Partial<Lens>, options?: LinkOptions): Catalogue;
