/** Where the checksum itself stands: its word counts as zero. */
const OWN_WORD = 6;

/**
 * A 32-bit checksum over little-endian words, the checksum's own word left out. Four lanes, so that the processor can
 * overlap them; multiply-and-rotate mixing after xxHash (Collet 2012), finished by an avalanche. A guard against
 * accidents, not against forgers.
 */
export function checksum(bytes: Uint8Array): number {
  const count = bytes.byteLength >>> 2;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  let a = 0x24234428;
  let b = 0x85ebca77;
  let c = 0xc2b2ae3d;
  let d = 0x27d4eb2f;
  const whole = count & ~3;
  for (let i = 0; i < whole; i += 4) {
    a = mix(a, words[i]!);
    b = mix(b, words[i + 1]!);
    c = mix(c, i + 2 === OWN_WORD ? 0 : words[i + 2]!);
    d = mix(d, words[i + 3]!);
  }
  for (let i = whole; i < count; i++) a = mix(a, words[i]!);
  let hash = (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18) + bytes.byteLength) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae3d);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mix(lane: number, word: number): number {
  return Math.imul(rotate((lane + Math.imul(word, 0x85ebca77)) | 0, 13), 0x9e3779b1);
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
