import type { PairsFormat } from '../../fast/render-pairs.ts';

/** What a line of pairs says, labels aside. */
export interface PairLine {
  readonly source: string;
  readonly target: string;
  readonly score: number;
}

/** Reads a line that `pairs` wrote; undefined for any other. */
export function pairOf(line: string, format: PairsFormat): PairLine | undefined {
  return format === 'csv' ? fromCsv(line) : fromJson(line);
}

const FIELDS = /^(?:"((?:[^"]|"")*)"|([^",]*)),(?:"((?:[^"]|"")*)"|([^",]*)),([^",]+)(?:,|$)/;

function fromCsv(line: string): PairLine | undefined {
  const found = FIELDS.exec(line);
  if (found === null) return undefined;
  const [, source, plainSource, target, plainTarget, score] = found;
  return paired(
    source?.replaceAll('""', '"') ?? plainSource,
    target?.replaceAll('""', '"') ?? plainTarget,
    Number(score),
  );
}

function fromJson(line: string): PairLine | undefined {
  try {
    const { source, target, score } = JSON.parse(line) as Partial<Record<keyof PairLine, unknown>>;
    return paired(source, target, score);
  } catch {
    return undefined;
  }
}

function paired(source: unknown, target: unknown, score: unknown): PairLine | undefined {
  return typeof source === 'string' && typeof target === 'string' && typeof score === 'number' && Number.isFinite(score)
    ? { source, target, score }
    : undefined;
}
