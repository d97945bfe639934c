/** Where the checksum itself stands: its word counts as zero. */
const OWN_WORD = 6;

/** So many words at a time: a function called often is compiled sooner than one loop over all is replaced. */
const BLOCK = 4096;

/**
 * A 32-bit checksum over little-endian words, the checksum's own word left out. Four lanes, so that the processor can
 * overlap them; multiply-and-rotate mixing after xxHash (Collet 2012), finished by an avalanche. A guard against
 * accidents, not against forgers.
 */
export function checksum(bytes: Uint8Array): number {
  const count = bytes.byteLength >>> 2;
  // Signed, since larger numbers are objects until the loop is compiled.
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, count);
  const lanes = Int32Array.of(0x24234428, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f);
  const whole = count & ~3;
  const head = words.slice(0, Math.min(whole, 2 * lanes.length));
  head[OWN_WORD] = 0;
  mixAll(lanes, head, 0, head.length);
  for (let i = head.length; i < whole; i += BLOCK) mixAll(lanes, words, i, Math.min(i + BLOCK, whole));
  let [a, b, c, d] = lanes as unknown as [number, number, number, number];
  for (let i = whole; i < count; i++) a = mix(a, words[i]!);
  for (let i = count << 2; i < bytes.byteLength; i++) b = mix(b, bytes[i]!);
  let hash = (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18) + bytes.byteLength) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae3d);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mixAll(lanes: Int32Array, words: Int32Array, from: number, to: number): void {
  let a = lanes[0]!;
  let b = lanes[1]!;
  let c = lanes[2]!;
  let d = lanes[3]!;
  for (let i = from; i < to; i += 4) {
    a = mix(a, words[i]!);
    b = mix(b, words[i + 1]!);
    c = mix(c, words[i + 2]!);
    d = mix(d, words[i + 3]!);
  }
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
}

function mix(lane: number, word: number): number {
  return Math.imul(rotate((lane + Math.imul(word, 0x85ebca77)) | 0, 13), 0x9e3779b1);
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
