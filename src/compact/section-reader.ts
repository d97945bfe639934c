import { damaged } from './layout.ts';
import type { Adjacency } from './skill-index.ts';
import { blankStrings, openStrings, type StringTable } from './strings.ts';

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
    return this.#section(name, length);
  }

  words(name: string, length: number): Uint32Array {
    const section = this.#section(name, 4 * length);
    return new Uint32Array(section.buffer, section.byteOffset, length);
  }

  singles(name: string, length: number): Float32Array {
    const section = this.#section(name, 4 * length);
    return new Float32Array(section.buffer, section.byteOffset, length);
  }

  floats(name: string, length: number): Float64Array {
    const section = this.#section(name, 8 * length);
    return new Float64Array(section.buffer, section.byteOffset, length);
  }

  strings(name: string, length: number): StringTable {
    const table = openStrings(this.#section(name), length);
    if (table === null) throw damaged(`its section "${name}" does not hold ${length} texts`);
    return table;
  }

  optionalStrings(name: string, length: number): StringTable {
    return this.has(name) ? this.strings(name, length) : blankStrings(length);
  }

  adjacency(offsetsName: string, targetsName: string, rows: number, targetCount: number, edges?: number): Adjacency {
    const offsets = this.words(offsetsName, rows + 1);
    const total = offsets[rows]!;
    const targets = this.words(targetsName, edges ?? total);
    let ascending = offsets[0] === 0 && total === targets.length;
    for (let row = 0; row < rows; row++) if (offsets[row]! > offsets[row + 1]!) ascending = false;
    let inside = true;
    for (let edge = 0; edge < targets.length; edge++) if (targets[edge]! >= targetCount) inside = false;
    if (!ascending || !inside) throw damaged(`its section "${targetsName}" points outside the graph`);
    return { offsets, targets };
  }

  #section(name: string, size?: number): Uint8Array {
    const full = this.#prefix + name;
    const section = this.#sections.get(full);
    if (section === undefined) throw damaged(`it has no section "${full}"`);
    if (size !== undefined && section.byteLength !== size)
      throw damaged(`its section "${full}" has ${section.byteLength} bytes instead of ${size}`);
    return section;
  }
}
