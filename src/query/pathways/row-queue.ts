/** A priority queue of rows by key, smallest key first, then smallest row. A row may be in it several times. */
export class RowQueue {
  #keys = new Float64Array(64);
  #rows = new Uint32Array(64);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Key of the first row; Infinity when empty. */
  get key(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : this.#keys[0]!;
  }

  clear(): void {
    this.#size = 0;
  }

  push(row: number, key: number): void {
    if (this.#size === this.#rows.length) this.#grow();
    const keys = this.#keys;
    const rows = this.#rows;
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(key, row, keys[parent]!, rows[parent]!)) break;
      keys[at] = keys[parent]!;
      rows[at] = rows[parent]!;
      at = parent;
    }
    keys[at] = key;
    rows[at] = row;
  }

  /** Takes the first row; the queue must not be empty. */
  pop(): number {
    const keys = this.#keys;
    const rows = this.#rows;
    const first = rows[0]!;
    const size = --this.#size;
    const key = keys[size]!;
    const row = rows[size]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && before(keys[child + 1]!, rows[child + 1]!, keys[child]!, rows[child]!)) child++;
      if (!before(keys[child]!, rows[child]!, key, row)) break;
      keys[at] = keys[child]!;
      rows[at] = rows[child]!;
      at = child;
    }
    keys[at] = key;
    rows[at] = row;
    return first;
  }

  #grow(): void {
    const keys = new Float64Array(2 * this.#keys.length);
    const rows = new Uint32Array(2 * this.#rows.length);
    keys.set(this.#keys);
    rows.set(this.#rows);
    this.#keys = keys;
    this.#rows = rows;
  }
}

function before(key: number, row: number, otherKey: number, otherRow: number): boolean {
  return key < otherKey || (key === otherKey && row < otherRow);
}
