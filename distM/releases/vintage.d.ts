import type { VintageLink } from '../catalogue/vintage-link.ts';
import type { ReleaseDiff } from './diff-types.ts';
/** What the two vintages are called. */
export interface VintageNames {
    readonly before: string;
    readonly after: string;
}
/**
 * A stated table between two vintages of a classification of occupations as a {@link ReleaseDiff} with known successors:
 * a code that goes on in one other is followed for certain, one that goes on in several is split, and a person decides,
 * even where one of them is the same code.
 *
 * @throws SkillGraphError `BAD_INPUT` for a link without codes.
 *
 * @example
 * const { links, before, after } = vintageLinks({ file: 'soc-2010-to-2018.csv', rows });
 * const diff = vintageDiff(links, { before, after });
 */
export declare function vintageDiff(links: Iterable<VintageLink>, names: VintageNames): ReleaseDiff;
