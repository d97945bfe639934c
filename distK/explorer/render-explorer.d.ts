import type { SkillIndex } from '../compact/skill-index.ts';
import type { ReleaseDiff } from '../releases/diff-types.ts';
export interface ExplorerOptions {
    /** Title of the page. Default: the name of the data. */
    readonly title?: string | undefined;
    /** What changed since an earlier release: marked everywhere, and told on a page of its own. */
    readonly since?: ReleaseDiff | undefined;
}
/**
 * The explorer as one HTML document: search, an occupation's page, gaps, pathways, growth, one's own profile, a network
 * to walk in. It carries the index and the program, loads nothing, and works from a file without a connection.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is no index; `BAD_OPTION`; `UNSUPPORTED` where the package has not been built.
 *
 * @example
 * await writeFile('explorer.html', renderExplorer(index));
 */
export declare function renderExplorer(index: SkillIndex, options?: ExplorerOptions): string;
