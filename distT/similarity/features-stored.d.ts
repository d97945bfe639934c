import type { FeatureRecord } from '../compact/skill-index.ts';
import type { FeatureBlock } from './features.ts';
/** What a snapshot keeps of blocks, enough to make ours again. */
export declare function storedBlocks(blocks: readonly FeatureBlock[]): readonly FeatureRecord[];
/**
 * Blocks made again from a snapshot's record.
 *
 * @throws SkillGraphError `NEEDS_FUNCTION` for a block of the caller's own.
 */
export declare function restoredBlocks(stored: readonly FeatureRecord[]): readonly FeatureBlock[];
