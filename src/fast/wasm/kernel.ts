import type { Arena } from '../search/slices.ts';
import { kernelBytes } from './kernel-bytes.ts';

/** The compiled kernel on a memory of its own. */
export interface Kernel {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly search: (job: number) => void;
  /** Sets the bits and writes the lists of the job's slices; scratch: a word a list, two for every entry of a tile. */
  readonly fill: (job: number, next: number, listed: number) => void;
  /** The job's formula by itself: the score of a shared sum, and the shared sum needed for a score. */
  readonly score: (job: number, shared: number, own: number, other: number) => number;
  readonly needed: (job: number, score: number, own: number, other: number) => number;
}

const PAGE = 65_536;
/** Pages a memory grows by at the least: growing is a call to the system, and pages not yet written cost nothing. */
const STEP = 128;
/** The most pages a memory can have: 4 GiB. */
const MOST_PAGES = 65_536;

let compiled: Promise<WebAssembly.Module> | undefined;

/** Compiles the kernel, once; rejects where WebAssembly, its vector instructions or shared memory are missing. */
export function compileKernel(): Promise<WebAssembly.Module> {
  compiled ??= WebAssembly.compile(Uint8Array.from(atob(kernelBytes), (character) => character.charCodeAt(0)));
  return compiled;
}

/** A fresh shared memory for {@link instantiate}. */
export function createMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({
    initial: 1,
    maximum: MOST_PAGES,
    shared: true,
  });
}

/** Puts the kernel to work on a memory, which several instances may share. */
export async function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Promise<Kernel> {
  const { exports } = await WebAssembly.instantiate(module, {
    env: { memory },
  });
  const { search, fill, score, needed } = exports as unknown as Omit<Kernel, 'module' | 'memory'>;
  return { module, memory, search, fill, score, needed };
}

/** Arrays one after the other in a memory, each starting at a multiple of 16; the memory grows as needed. */
export function memoryArena(memory: WebAssembly.Memory): Arena {
  let next = 64;
  const take = (bytes: number): number => {
    const address = next;
    next += Math.ceil(bytes / 16) * 16;
    const missing = Math.ceil((next - memory.buffer.byteLength) / PAGE);
    if (missing > 0) memory.grow(Math.min(Math.max(missing, STEP), MOST_PAGES - memory.buffer.byteLength / PAGE));
    return address;
  };
  return {
    u16: (length) => {
      const address = take(2 * length);
      return new Uint16Array(memory.buffer, address, length);
    },
    i32: (length) => {
      const address = take(4 * length);
      return new Int32Array(memory.buffer, address, length);
    },
    u32: (length) => {
      const address = take(4 * length);
      return new Uint32Array(memory.buffer, address, length);
    },
    f64: (length) => {
      const address = take(8 * length);
      return new Float64Array(memory.buffer, address, length);
    },
  };
}
