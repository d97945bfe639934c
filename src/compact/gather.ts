/** Rows `start` to before `end` of one of several tables. */
export interface Run {
  /** Which table. */
  readonly of: number;
  readonly start: number;
  readonly end: number;
}

type Column = Uint8Array | Uint32Array | Float64Array;

/** Runs of columns of the same sort, one after the other. */
export function gatherColumn<T extends Column>(
  columns: readonly T[],
  runs: readonly Run[],
  create: (length: number) => T,
): T {
  let length = 0;
  for (const { start, end } of runs) length += end - start;
  const gathered = create(length);
  let at = 0;
  for (const { of, start, end } of runs) {
    gathered.set(columns[of]!.subarray(start, end), at);
    at += end - start;
  }
  return gathered;
}

/**
 * Runs of text sections, as `encodeStrings` writes them, without decoding a text. A table that is absent is a table of
 * `counts` blanks.
 */
export function gatherStrings(
  sections: readonly (Uint8Array | undefined)[],
  counts: readonly number[],
  runs: readonly Run[],
): Uint8Array {
  const offsetsOf = sections.map((section, i) =>
    section === undefined
      ? new Uint32Array(counts[i]! + 1)
      : new Uint32Array(section.buffer, section.byteOffset, counts[i]! + 1),
  );
  let rows = 0;
  let size = 0;
  for (const { of, start, end } of runs) {
    rows += end - start;
    size += offsetsOf[of]![end]! - offsetsOf[of]![start]!;
  }
  const head = 4 * (rows + 1);
  const gathered = new Uint8Array(head + size);
  const offsets = new Uint32Array(gathered.buffer, 0, rows + 1);
  let row = 0;
  for (const { of, start, end } of runs) {
    const own = offsetsOf[of]!;
    const at = offsets[row]!;
    const first = own[start]!;
    const section = sections[of];
    if (section) {
      const texts = 4 * (counts[of]! + 1);
      gathered.set(section.subarray(texts + first, texts + own[end]!), head + at);
    }
    for (let i = start; i < end; i++) offsets[++row] = own[i + 1]! - first + at;
  }
  return gathered;
}

/** Whether a text section holds blanks only. */
export function isBlankStrings(section: Uint8Array, count: number): boolean {
  return section.byteLength === 4 * (count + 1);
}

/** The runs of edges that belong to runs of rows, by each table's offsets. */
export function edgeRuns(offsets: readonly Uint32Array[], runs: readonly Run[]): Run[] {
  return runs.map(({ of, start, end }) => ({ of, start: offsets[of]![start]!, end: offsets[of]![end]! }));
}

/** Offsets of the lists that runs of rows bring along. */
export function gatherOffsets(offsets: readonly Uint32Array[], runs: readonly Run[]): Uint32Array {
  let rows = 0;
  for (const { start, end } of runs) rows += end - start;
  const gathered = new Uint32Array(rows + 1);
  let row = 0;
  for (const { of, start, end } of runs) {
    const own = offsets[of]!;
    const shift = gathered[row]! - own[start]!;
    for (let i = start; i < end; i++) gathered[++row] = own[i + 1]! + shift;
  }
  return gathered;
}
