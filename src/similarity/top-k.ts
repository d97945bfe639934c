/** Rows and their scores, best first. */
export interface Ranking {
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
}

/**
 * The best `k` of what is offered, score descending, then row ascending; with `lowest`, score ascending, then row
 * ascending. The order of offering does not matter. A binary heap with the worst kept entry on top.
 */
export class TopK {
  readonly #limit: number;
  readonly #sign: number;
  readonly #rows: Uint32Array;
  readonly #keys: Float64Array;
  #size = 0;

  constructor(k: number, capacity: number, lowest = false) {
    this.#limit = Math.min(k, capacity);
    this.#sign = lowest ? -1 : 1;
    this.#rows = new Uint32Array(this.#limit);
    this.#keys = new Float64Array(this.#limit);
  }

  /** Whether an offer would be kept, for offers that cost something to make. */
  takes(row: number, score: number): boolean {
    if (this.#size < this.#limit) return true;
    return this.#limit > 0 && worse(this.#keys[0]!, this.#rows[0]!, score * this.#sign, row);
  }

  offer(row: number, score: number): void {
    if (!this.takes(row, score)) return;
    const key = score * this.#sign;
    if (this.#size < this.#limit) this.#up(this.#size++, row, key);
    else this.#down(row, key, this.#size);
  }

  /** Empties the heap into a ranking. */
  take(): Ranking {
    const rows = new Uint32Array(this.#size);
    const scores = new Float64Array(this.#size);
    while (this.#size > 0) {
      const last = --this.#size;
      rows[last] = this.#rows[0]!;
      scores[last] = this.#keys[0]! * this.#sign;
      this.#down(this.#rows[last]!, this.#keys[last]!, last);
    }
    return { rows, scores };
  }

  #up(position: number, row: number, key: number): void {
    let at = position;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!worse(key, row, this.#keys[parent]!, this.#rows[parent]!)) break;
      this.#set(at, this.#rows[parent]!, this.#keys[parent]!);
      at = parent;
    }
    this.#set(at, row, key);
  }

  #down(row: number, key: number, size: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      const right = child + 1;
      if (right < size && worse(this.#keys[right]!, this.#rows[right]!, this.#keys[child]!, this.#rows[child]!))
        child = right;
      if (!worse(this.#keys[child]!, this.#rows[child]!, key, row)) break;
      this.#set(at, this.#rows[child]!, this.#keys[child]!);
      at = child;
    }
    if (size > 0) this.#set(at, row, key);
  }

  #set(at: number, row: number, key: number): void {
    this.#rows[at] = row;
    this.#keys[at] = key;
  }
}

/** Whether the first entry ranks behind the second. */
function worse(key: number, row: number, otherKey: number, otherRow: number): boolean {
  return key < otherKey || (key === otherKey && row > otherRow);
}
