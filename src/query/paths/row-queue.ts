/** Buckets in the ring, and how many of them the longest step spans. */
const BUCKETS = 512;
const SPAN = 256;

/**
 * A priority queue of rows by key, smallest first, for searches whose keys never go back: what is pushed lies between the
 * last key popped and that plus the longest step. Keys far ahead wait in a ring of buckets, unordered (Brown's calendar
 * queue, 1988); a heap with four children a node orders those of the bucket that is at hand. A row may be in it several times.
 */
export class RowQueue {
  readonly #perKey: number;
  readonly #heads: Int32Array = new Int32Array(BUCKETS).fill(-1);
  #bucket = 0;
  #size = 0;
  // Entries that wait, each in a list with others of its bucket.
  #waitingKeys = new Float64Array(256);
  #waitingRows = new Uint32Array(256);
  #after = new Int32Array(256);
  #waiting = 0;
  // The heap.
  #keys = new Float64Array(64);
  #rows = new Uint32Array(64);
  #near = 0;

  constructor(longest: number) {
    this.#perKey = SPAN / longest;
  }

  get size(): number {
    return this.#size;
  }

  /** Key of the first row; Infinity when empty. */
  get key(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : this.#keys[0]!;
  }

  clear(): void {
    if (this.#size > this.#near) this.#heads.fill(-1);
    this.#bucket = 0;
    this.#size = 0;
    this.#waiting = 0;
    this.#near = 0;
  }

  push(row: number, key: number): void {
    const bucket = Math.floor(key * this.#perKey);
    if (this.#size++ === 0) this.#bucket = bucket;
    if (bucket <= this.#bucket) this.#rise(row, key);
    else this.#wait(row, key, bucket & (BUCKETS - 1));
  }

  /** Takes the first row; the queue must not be empty. */
  pop(): number {
    const first = this.#rows[0]!;
    const last = --this.#near;
    if (last > 0) this.#sink(this.#rows[last]!, this.#keys[last]!, last);
    if (--this.#size > 0 && last === 0) this.#advance();
    return first;
  }

  #wait(row: number, key: number, slot: number): void {
    if (this.#waiting === this.#after.length) this.#growWaiting();
    const entry = this.#waiting++;
    this.#waitingKeys[entry] = key;
    this.#waitingRows[entry] = row;
    this.#after[entry] = this.#heads[slot]!;
    this.#heads[slot] = entry;
  }

  /** Moves on to the next bucket that holds anything. */
  #advance(): void {
    let slot: number;
    do slot = ++this.#bucket & (BUCKETS - 1);
    while (this.#heads[slot]! < 0);
    for (let entry = this.#heads[slot]!; entry >= 0; entry = this.#after[entry]!)
      this.#rise(this.#waitingRows[entry]!, this.#waitingKeys[entry]!);
    this.#heads[slot] = -1;
  }

  #rise(row: number, key: number): void {
    if (this.#near === this.#rows.length) this.#growHeap();
    const keys = this.#keys;
    const rows = this.#rows;
    let at = this.#near++;
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

  #sink(row: number, key: number, size: number): void {
    const keys = this.#keys;
    const rows = this.#rows;
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
    rows[at] = row;
  }

  #growHeap(): void {
    this.#keys = longer(this.#keys, new Float64Array(2 * this.#keys.length));
    this.#rows = longer(this.#rows, new Uint32Array(2 * this.#rows.length));
  }

  #growWaiting(): void {
    this.#waitingKeys = longer(this.#waitingKeys, new Float64Array(2 * this.#waitingKeys.length));
    this.#waitingRows = longer(this.#waitingRows, new Uint32Array(2 * this.#waitingRows.length));
    this.#after = longer(this.#after, new Int32Array(2 * this.#after.length));
  }
}

function longer<T extends Float64Array | Uint32Array | Int32Array>(old: T, room: T): T {
  room.set(old);
  return room;
}
