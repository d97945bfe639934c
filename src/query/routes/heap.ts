/** A binary heap of values; the one that comes before all others is on top. */
export interface Heap<T> {
  readonly size: () => number;
  readonly push: (value: T) => void;
  /** Takes the top off; undefined when empty. */
  readonly pop: () => T | undefined;
}

/** An empty heap; `before(a, b)` must be a strict weak order. */
export function createHeap<T>(before: (a: T, b: T) => boolean): Heap<T> {
  const values: T[] = [];

  function rise(at: number): void {
    const value = values[at] as T;
    let child = at;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!before(value, values[parent] as T)) break;
      values[child] = values[parent] as T;
      child = parent;
    }
    values[child] = value;
  }

  function sink(value: T): void {
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= values.length) break;
      if (child + 1 < values.length && before(values[child + 1] as T, values[child] as T)) child++;
      if (!before(values[child] as T, value)) break;
      values[parent] = values[child] as T;
      parent = child;
    }
    values[parent] = value;
  }

  return {
    size: () => values.length,
    push(value) {
      values.push(value);
      rise(values.length - 1);
    },
    pop() {
      const top = values[0];
      const last = values.pop();
      if (values.length > 0) sink(last as T);
      return top;
    },
  };
}
