import type { IndicatorTable } from '../catalogue/lens.ts';
import type { CodedTable, Donor } from '../compact/lens-values.ts';
import { donorMean, donorsOf } from '../compact/lens-values.ts';
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
export function donorSet(
  index: SkillIndex,
  table: CodedTable & Pick<IndicatorTable, 'values' | 'takenFrom'>,
  among: (row: number) => boolean,
): DonorSet {
  const all = donorsOf(index, table);
  const rows = Uint32Array.from([...all.keys()].filter((row) => all[row]!.length > 0 && among(row)));
  const y = Float64Array.from(rows, (row) => donorMean(all[row]!, (at) => table.values[at]!));
  const used = new Set<number>();
  const parents = table.codes.map((_, at) => at);
  const firstOf = new Map<string, number>();
  for (const [at, from] of (table.takenFrom ?? []).entries()) {
    if (from === '') continue;
    parents[at] = firstOf.get(from) ?? at;
    firstOf.set(from, parents[at]!);
  }
  const headOf = (at: number): number => {
    let head = at;
    while (parents[head] !== head) head = parents[head]!;
    return head;
  };
  for (const row of rows) {
    const [first, ...others] = all[row] as readonly [Donor, ...Donor[]];
    used.add(first.at);
    for (const { at } of others) {
      used.add(at);
      const [a, b] = [headOf(first.at), headOf(at)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const numbers = new Map<number, number>();
  for (const at of [...used].map(headOf).sort((a, b) => a - b)) if (!numbers.has(at)) numbers.set(at, numbers.size);
  return {
    rows,
    y,
    clusters: Uint32Array.from(rows, (row) => numbers.get(headOf(all[row]![0]!.at))!),
    clusterCount: numbers.size,
    codes: used.size,
  };
}
