import type { UnlockGaps } from './unlock-gaps.ts';

/** What one more skill would add. */
export interface PlanGain {
  /** Occupations opened by it. */
  readonly opened: number;
  readonly progress: number;
}

/**
 * A set of skills being put together: what it opens so far, and what one more skill would add. *Opened* counts occupations
 * that reach the threshold. *Progress* adds up, over the occupations not open at the start, the share of the way to the
 * threshold that is covered, at most 1 each: monotone and submodular, which the count is not.
 */
export class PlanState {
  readonly #gaps: UnlockGaps;
  readonly #threshold: number;
  /** Weight learnt, by row. */
  readonly #lifted: Float64Array;
  readonly #learnt = new Set<number>();

  constructor(gaps: UnlockGaps, threshold: number) {
    this.#gaps = gaps;
    this.#threshold = threshold;
    this.#lifted = new Float64Array(gaps.table.totals.length);
  }

  /** In the order learnt. */
  get skills(): readonly number[] {
    return [...this.#learnt];
  }

  learn(skill: number): void {
    this.#learnt.add(skill);
    this.#eachRow(skill, (row, lack) => {
      this.#lifted[row]! += lack;
    });
  }

  /** Takes a skill back. The sums it was part of are made anew, so that nothing drifts. */
  forget(skill: number): void {
    this.#learnt.delete(skill);
    const touched = new Set<number>();
    this.#eachRow(skill, (row) => {
      this.#lifted[row] = 0;
      touched.add(row);
    });
    for (const other of this.#learnt)
      this.#eachRow(other, (row, lack) => {
        if (touched.has(row)) this.#lifted[row]! += lack;
      });
  }

  gain(skill: number): PlanGain {
    let opened = 0;
    let progress = 0;
    if (this.#learnt.has(skill)) return { opened, progress };
    this.#eachRow(skill, (row, lack) => {
      if (this.#passes(row, 0, -1)) return;
      progress += this.#way(row, lack) - this.#way(row, 0);
      if (this.#passes(row, lack, skill)) opened++;
    });
    return { opened, progress };
  }

  /** Rows opened by what is learnt, ascending. */
  opened(): number[] {
    return this.#touched().filter((row) => this.#passes(row, 0, -1));
  }

  /** What is learnt so far adds up to this much progress. */
  progress(): number {
    return this.#touched().reduce((sum, row) => sum + this.#way(row, 0) - this.#share(this.#gaps.coverage[row]!), 0);
  }

  /** Coverage of a row with what is learnt, and `lack` more. */
  coverage(row: number, lack = 0): number {
    return this.#gaps.coverage[row]! + (this.#lifted[row]! + lack) / this.#gaps.table.totals[row]!;
  }

  #touched(): number[] {
    const rows = new Set<number>();
    for (const skill of this.#learnt) this.#eachRow(skill, (row) => rows.add(row));
    return [...rows].sort((a, b) => a - b);
  }

  #passes(row: number, lack: number, skill: number): boolean {
    return this.#gaps.passes(row, this.coverage(row, lack), (learnt) => learnt === skill || this.#learnt.has(learnt));
  }

  #way(row: number, lack: number): number {
    return this.#share(this.coverage(row, lack));
  }

  /** Share of the way to the threshold, 0–1. */
  #share(coverage: number): number {
    return this.#threshold > 0 ? Math.min(1, coverage / this.#threshold) : coverage > 0 ? 1 : 0;
  }

  #eachRow(skill: number, visit: (row: number, lack: number) => void): void {
    const { table, lacking, closed } = this.#gaps;
    const { columns, places } = table.bySkill();
    const { offsets, targets } = columns;
    for (let at = offsets[skill]!; at < offsets[skill + 1]!; at++) {
      const lack = lacking[places[at]!]!;
      if (lack > 0 && closed[targets[at]!] === 0) visit(targets[at]!, lack);
    }
  }
}
