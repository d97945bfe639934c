// The carry-save adders of `search/add-columns.ts`, 128 rows at a time.

// @ts-expect-error: decorator
@inline
export function majority(a: v128, b: v128, c: v128): v128 {
  return v128.or(v128.and(a, b), v128.and(v128.xor(a, b), c));
}

// @ts-expect-error: decorator
@inline
export function odd(a: v128, b: v128, c: v128): v128 {
  return v128.xor(v128.xor(a, b), c);
}

/** Adds the columns whose addresses stand at `starts`, `count` of them, a multiple of 4, into `planes` planes. */
export function addColumns(starts: usize, count: u32, base: usize, stride: usize, planes: u32, bytes: usize): void {
  let group: u32 = 0;
  for (; group + 4 < count; group += 8) {
    const list = starts + ((<usize>group) << 2);
    const s0 = load<usize>(list);
    const s1 = load<usize>(list, 4);
    const s2 = load<usize>(list, 8);
    const s3 = load<usize>(list, 12);
    const s4 = load<usize>(list, 16);
    const s5 = load<usize>(list, 20);
    const s6 = load<usize>(list, 24);
    const s7 = load<usize>(list, 28);
    for (let at: usize = 0; at < bytes; at += 16) {
      let plane = base + at;
      const ones = v128.load(plane);
      let x = v128.load(s0 + at);
      let y = v128.load(s1 + at);
      const twosA = majority(ones, x, y);
      const onesA = odd(ones, x, y);
      x = v128.load(s2 + at);
      y = v128.load(s3 + at);
      const twosB = majority(onesA, x, y);
      const onesB = odd(onesA, x, y);
      x = v128.load(s4 + at);
      y = v128.load(s5 + at);
      const twosC = majority(onesB, x, y);
      const onesC = odd(onesB, x, y);
      x = v128.load(s6 + at);
      y = v128.load(s7 + at);
      const twosD = majority(onesC, x, y);
      v128.store(plane, odd(onesC, x, y));
      plane += stride;
      const twos = v128.load(plane);
      const foursA = majority(twos, twosA, twosB);
      const twosE = odd(twos, twosA, twosB);
      const foursB = majority(twosE, twosC, twosD);
      v128.store(plane, odd(twosE, twosC, twosD));
      plane += stride;
      const fours = v128.load(plane);
      let carry = majority(fours, foursA, foursB);
      v128.store(plane, odd(fours, foursA, foursB));
      for (let left: u32 = 3; left < planes; left++) {
        plane += stride;
        const higher = v128.load(plane);
        v128.store(plane, v128.xor(higher, carry));
        carry = v128.and(higher, carry);
      }
    }
  }
  if (group < count) {
    const list = starts + ((<usize>group) << 2);
    const s0 = load<usize>(list);
    const s1 = load<usize>(list, 4);
    const s2 = load<usize>(list, 8);
    const s3 = load<usize>(list, 12);
    for (let at: usize = 0; at < bytes; at += 16) {
      let plane = base + at;
      const ones = v128.load(plane);
      let x = v128.load(s0 + at);
      let y = v128.load(s1 + at);
      const twosA = majority(ones, x, y);
      const onesA = odd(ones, x, y);
      x = v128.load(s2 + at);
      y = v128.load(s3 + at);
      const twosB = majority(onesA, x, y);
      v128.store(plane, odd(onesA, x, y));
      plane += stride;
      const twos = v128.load(plane);
      let carry = majority(twos, twosA, twosB);
      v128.store(plane, odd(twos, twosA, twosB));
      for (let left: u32 = 2; left < planes; left++) {
        plane += stride;
        const higher = v128.load(plane);
        v128.store(plane, v128.xor(higher, carry));
        carry = v128.and(higher, carry);
      }
    }
  }
}
