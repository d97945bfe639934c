import { statedNumber } from '../../catalogue/number.ts';
import type { ReadLimits } from '../../files/limits.ts';
import type { SearchLimits } from '../../search/tuning.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { Call } from './call.ts';

/** How much is read of files, of a typed name or text, and how many names that nothing has are looked at. */
export interface AskedLimits {
  readonly reading: ReadLimits;
  readonly search: SearchLimits;
  readonly nearNames: number | undefined;
}

let asked: AskedLimits = { reading: {}, search: {}, nearNames: undefined };

/** What this process was told by `--limits`: one call, one set of limits, whatever it reads. */
export function askedLimits(): AskedLimits {
  return asked;
}

/** @throws UsageError for a limit that there is not, or one that is no number. */
export function takeLimits(call: Call): void {
  const values = new Map(call.list('limits').map(limitOf));
  const some = <Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> =>
    Object.fromEntries(names.flatMap((name) => (values.has(name) ? [[name, values.get(name)!]] : []))) as Partial<
      Record<Name, number>
    >;
  asked = { reading: some(readingNames), search: some(searchNames), nearNames: values.get(NEAR_NAMES) };
}

const readingNames = ['recordLength', 'cellLength', 'inflatedBytes', 'entries'] as const;
const searchNames = ['queryLength', 'textLength'] as const;
const NEAR_NAMES = 'nearNames';
const names: readonly string[] = [...readingNames, ...searchNames, NEAR_NAMES];

function limitOf(pair: string): readonly [string, number] {
  const at = pair.indexOf('=');
  const [name, typed] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
  if (!names.includes(name) || typed === '')
    throw new UsageError(`--limits takes name=value pairs; names: ${names.join(', ')}. "${pair}" is none.`);
  const least = name === NEAR_NAMES ? 0 : 1;
  const { value } = statedNumber(typed);
  if (value === null || !Number.isInteger(value) || value < least)
    throw new UsageError(`--limits takes whole numbers of at least ${least}; "${typed}" of ${name} is none.`);
  return [name, value];
}
