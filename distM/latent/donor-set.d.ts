import type { IndicatorTable } from '../catalogue/lens.ts';
import type { CodedTable } from '../compact/lens-values.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
/** The occupations that an estimate of an indicator can learn from. */
export interface DonorSet {
    /** Rows with a figure of their own or borrowed, ascending. */
    readonly rows: Uint32Array;
    readonly y: Float64Array;
    /** Occupations that share a lender belong together, and with whom they share another. */
    readonly clusters: Uint32Array;
    readonly clusterCount: number;
    /** Distinct lenders. */
    readonly codes: number;
}
/** Who has a figure, and who shares its source: a fold that parts them would let an estimate see its own answer. */
export declare function donorSet(index: SkillIndex, table: CodedTable & Pick<IndicatorTable, 'values' | 'takenFrom'>, among: (row: number) => boolean): DonorSet;
