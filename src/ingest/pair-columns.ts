/** Where something was stated. */
export interface Place {
  readonly file: string;
  readonly row: number;
}

/**
 * Occupation–skill pairs that several rows, or several files, say something about: one entry per pair, one column per
 * thing said, no object per row.
 */
export class PairColumns {
  readonly occupations: string[] = [];
  readonly skills: string[] = [];
  readonly importance: number[] = [];
  readonly level: number[] = [];
  /** Whether an issue says already why the pair has no importance. */
  readonly explained: boolean[] = [];
  readonly file: string[] = [];
  readonly row: number[] = [];
  readonly #entries = new Map<string, Map<string, number>>();

  get length(): number {
    return this.occupations.length;
  }

  /** The entry of a pair, made at its first mention. */
  entry(occupation: string, skill: string, { file, row }: Place): number {
    let ofOccupation = this.#entries.get(occupation);
    if (ofOccupation === undefined) {
      ofOccupation = new Map();
      this.#entries.set(occupation, ofOccupation);
    }
    const known = ofOccupation.get(skill);
    if (known !== undefined) return known;
    const entry = this.occupations.length;
    ofOccupation.set(skill, entry);
    this.occupations.push(occupation);
    this.skills.push(skill);
    this.importance.push(Number.NaN);
    this.level.push(Number.NaN);
    this.explained.push(false);
    this.file.push(file);
    this.row.push(row);
    return entry;
  }
}
