import type { Adjacency } from './skill-index.ts';
import { type StringTable } from './strings.ts';
/** Views into sections, each checked against the size it must have. */
export declare class SectionReader {
    #private;
    /** @param prefix what the names of all sections that are asked for begin with */
    constructor(sections: ReadonlyMap<string, Uint8Array>, prefix?: string);
    has(name: string): boolean;
    bytes(name: string, length: number): Uint8Array;
    words(name: string, length: number): Uint32Array;
    singles(name: string, length: number): Float32Array;
    floats(name: string, length: number): Float64Array;
    strings(name: string, length: number): StringTable;
    adjacency(offsetsName: string, targetsName: string, rows: number, targetCount: number, edges?: number): Adjacency;
}
