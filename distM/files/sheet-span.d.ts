import { type ReadLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';
/**
 * Holds the sheets of a workbook to a span that can be laid out: the parser fills what lies between the cells, and one
 * cell in the far corner is a matter of a few bytes.
 *
 * @throws SkillGraphError `TOO_LARGE` where rows times columns are beyond the limit on what is unpacked; `MALFORMED_ZIP`
 * for rows and columns that no sheet has.
 */
export declare function checkSheetSpans(files: readonly SourceFile[], file: string, packedBytes: number, limits: ReadLimits): Promise<void>;
