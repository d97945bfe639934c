import type { SkillGraphError } from '../errors.ts';
import { areBelow } from './check-snapshot.ts';
import { damaged } from './layout.ts';
import type { Adjacency } from './skill-index.ts';
import { openStrings, type StringTable } from './strings.ts';

/** Views into sections, each checked against the size it must have. */
export class SectionReader {
  readonly #sections: ReadonlyMap<string, Uint8Array>;
  readonly #prefix: string;

  /** @param prefix what the names of all sections that are asked for begin with */
  constructor(sections: ReadonlyMap<string, Uint8Array>, prefix = '') {
    this.#sections = sections;
    this.#prefix = prefix;
  }

  has(name: string): boolean {
    return this.#sections.has(this.#prefix + name);
  }

  bytes(name: string, length: number): Uint8Array {
    return this.#view(Uint8Array, name, length);
  }

  words(name: string, length: number): Uint32Array {
    return this.#view(Uint32Array, name, length);
  }

  singles(name: string, length: number): Float32Array {
    return this.#view(Float32Array, name, length);
  }

  floats(name: string, length: number): Float64Array {
    return this.#view(Float64Array, name, length);
  }

  strings(name: string, length: number): StringTable {
    const table = openStrings(this.#section(name), length);
    if (table === null) throw this.#damaged(name, `is not ${length} texts`);
    return table;
  }

  adjacency(offsetsName: string, targetsName: string, rows: number, targetCount: number, edges?: number): Adjacency {
    const offsets = this.words(offsetsName, rows + 1);
    const total = offsets[rows]!;
    const targets = this.words(targetsName, edges ?? total);
    let inside = offsets[0] === 0 && total === targets.length && areBelow(targets, targetCount);
    for (let row = 0; row < rows; row++) if (offsets[row]! > offsets[row + 1]!) inside = false;
    if (!inside) throw this.#damaged(targetsName, 'points outside the graph');
    return { offsets, targets };
  }

  #view<View>(
    type: { readonly BYTES_PER_ELEMENT: number; new (buffer: ArrayBufferLike, from: number, length: number): View },
    name: string,
    length: number,
  ): View {
    const { buffer, byteOffset, byteLength } = this.#section(name);
    if (byteLength !== type.BYTES_PER_ELEMENT * length)
      throw this.#damaged(name, `has ${byteLength} bytes and is not ${length} numbers`);
    return new type(buffer, byteOffset, length);
  }

  #damaged(name: string, how: string): SkillGraphError {
    return damaged(`its section "${this.#prefix}${name}" ${how}`);
  }

  /** One that is not there has no bytes. */
  #section(name: string): Uint8Array {
    return this.#sections.get(this.#prefix + name) ?? new Uint8Array();
  }
}
