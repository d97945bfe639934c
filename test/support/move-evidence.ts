import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SkillIndex } from '../../src/index.ts';
import { type MoveRules, moveRules } from '../../src/query/move/move-rules.ts';
import { canStand, type MoveRow, standingOf } from '../../src/query/move/standing.ts';
import { occupationSubject } from '../../src/similarity/subject.ts';

const shared = process.env['SKILLGRAPH_SHARED'] ?? join(import.meta.dirname, '..', '..', '..', 'shared');

/** The rows of a CSV beside the real data, without its header; null where it is absent, said aloud. */
export function evidenceRows(path: string): readonly (readonly string[])[] | null {
  const file = join(shared, path);
  if (!existsSync(file)) {
    console.warn(`SKIPPED: tests on evidence need ${path} in ${shared} (or the folder named in SKILLGRAPH_SHARED).`);
    return null;
  }
  return readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1).map(fieldsOf);
}

function fieldsOf(line: string): readonly string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
  );
}

/** All moves of every occupation, by row; null where one has nothing to go by. */
export function allMoves(index: SkillIndex): {
  readonly rules: MoveRules;
  readonly moves: readonly (readonly MoveRow[] | null)[];
} {
  const rules = moveRules(index, {});
  const moves = Array.from({ length: index.occupationCount }, (_, row) => {
    const subject = occupationSubject(index, row);
    return canStand(rules, subject) ? standingOf(rules, subject, 'from').moves() : null;
  });
  return { rules, moves };
}

/** Pairs of rows listed against pairs of unit groups that experts call substitutable. */
export interface GroupEvidence {
  readonly precision: number;
  readonly recall: number;
}

/**
 * Precision and recall outside the own unit group: a listed pair is true if its groups have a gain of at least 1, and weighs
 * 1 / (occupations of the one × of the other). Starts are the groups that have a partner.
 */
export function againstGroups(
  groups: readonly string[],
  listed: readonly (readonly number[] | null)[],
  rows: readonly (readonly string[])[],
  isCompared: (row: number) => boolean = (row) => listed[row] !== null,
): GroupEvidence {
  const sizes = new Map<string, number>();
  for (const [row, group] of groups.entries()) if (isCompared(row)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const gains = new Set(rows.filter(([, , , , gain]) => Number(gain) >= 1).map(([from, to]) => `${from} ${to}`));
  const starts = new Set(Array.from(gains, (pair) => pair.slice(0, 4)));
  const partners = Array.from(gains, (pair) => pair.split(' ') as [string, string]).filter(
    ([from, to]) => from !== to && sizes.has(from) && sizes.has(to),
  );
  let hits = 0;
  let all = 0;
  for (const [row, others] of listed.entries()) {
    const from = groups[row]!;
    if (!others || !starts.has(from)) continue;
    for (const other of others) {
      const to = groups[other]!;
      if (to === from) continue;
      const weight = 1 / (sizes.get(from)! * sizes.get(to)!);
      all += weight;
      if (gains.has(`${from} ${to}`)) hits += weight;
    }
  }
  return { precision: hits / all, recall: hits / partners.length };
}

/** The value that a share of the sorted values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}
