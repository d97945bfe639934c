/** A priority queue of rows by key, smallest first: a heap with four children a node. A row may be in it several times. */
export class RowQueue {
  #keys = new Float64Array(256);
  #rows = new Uint32Array(256);
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
      const parent = (at - 1) >> 2;
      if (key >= keys[parent]!) break;
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
    let at = 0;
    for (let child = 1; child < size; child = 4 * at + 1) {
      const end = Math.min(child + 4, size);
      let least = child;
      for (let sibling = child + 1; sibling < end; sibling++) if (keys[sibling]! < keys[least]!) least = sibling;
      if (keys[least]! >= key) break;
      keys[at] = keys[least]!;
      rows[at] = rows[least]!;
      at = least;
    }
    keys[at] = key;
    rows[at] = rows[size]!;
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
