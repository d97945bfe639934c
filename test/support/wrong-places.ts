import type { AnyFunction } from './wrong-values.ts';

/** Right arguments of functions by name, to be spoilt one place at a time. */
export type RightArguments = Readonly<Record<string, readonly unknown[]>>;

const asked = new WeakSet<object>();

/** Marks options of a function: an unknown name among them must be refused. */
export function options<T extends object>(given: T): T {
  asked.add(given);
  return given;
}

/** Whether an argument was marked by {@link options}. */
export const areOptions = (value: unknown): boolean => typeof value === 'object' && value !== null && asked.has(value);

/** How deep a value is looked into. */
const DEPTH = 4;

/**
 * A right value with each of its places spoilt in turn, itself first, and with the path of that place. What is no plain
 * record or list (an index, a method, a typed array) is spoilt as a whole; of a catalogue, the first floor.
 */
export function* spoiltPlaces(
  right: unknown,
  wrong: unknown,
  path = '',
  depth: number = DEPTH,
): Generator<readonly [path: string, spoilt: unknown, was: unknown]> {
  yield [path, wrong, right];
  if (depth === 0 || !isPlain(right)) return;
  const further = isCatalogue(right) ? 0 : depth - 1;
  if (Array.isArray(right)) {
    for (const [at, value] of right.entries())
      for (const [inner, spoilt, was] of spoiltPlaces(value, wrong, `${path}[${at}]`, further))
        yield [inner, right.with(at, spoilt), was];
    return;
  }
  for (const [name, value] of Object.entries(right))
    for (const [inner, spoilt, was] of spoiltPlaces(value, wrong, `${path}.${name}`, further))
      yield [inner, { ...right, [name]: spoilt }, was];
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> | readonly unknown[] {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) || areOptions(value)) return true;
  const isRecord = Object.getPrototypeOf(value) === Object.prototype;
  return isRecord && !('buffer' in value) && !Object.values(value).some((part) => typeof part === 'function');
}

function isCatalogue(value: object): boolean {
  return 'requirements' in value && 'languages' in value;
}

/** Public functions of a module: classes, metrics and other values are none. */
export function functionsOf(module: object): readonly (readonly [string, AnyFunction])[] {
  return Object.entries(module).filter(
    ([, value]) => typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value)),
  ) as readonly (readonly [string, AnyFunction])[];
}
