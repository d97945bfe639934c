/**
 * A 32-bit checksum over little-endian words, the checksum's own word left out. Four lanes, so that the processor can
 * overlap them; multiply-and-rotate mixing after xxHash (Collet 2012), finished by an avalanche. A guard against
 * accidents, not against forgers.
 */
export declare function checksum(bytes: Uint8Array): number;
