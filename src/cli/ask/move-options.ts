import type { Call, OptionSpec } from './call.ts';
import { listed, shareOfOne, wholeNumber } from './options.ts';

/** What `transitions` and `feeders` take. */
export const moveOptions: readonly OptionSpec[] = [
  {
    flags: '--viable <share>',
    description: 'share of what is needed that must be there (default: calibrated on the data)',
    parse: shareOfOne,
  },
  { flags: '--highly-viable <share>', description: 'the same for highly viable moves', parse: shareOfOne },
  { flags: '--max-level-change <levels>', description: 'most levels up or down (default: 1)', parse: wholeNumber },
  {
    flags: '--among <names>',
    description: 'only these occupations or groups: labels or codes, separated by commas',
    parse: listed,
  },
];

export function moveOptionsOf(call: Call): {
  readonly limit: number;
  readonly viable?: number;
  readonly highlyViable?: number;
  readonly maxLevelChange?: number;
  readonly among?: readonly string[];
} {
  const viable = call.number('viable');
  const highlyViable = call.number('highly-viable');
  const maxLevelChange = call.number('max-level-change');
  const among = call.list('among');
  return {
    limit: call.number('limit') ?? 10,
    ...(viable === undefined ? {} : { viable }),
    ...(highlyViable === undefined ? {} : { highlyViable }),
    ...(maxLevelChange === undefined ? {} : { maxLevelChange }),
    ...(among.length === 0 ? {} : { among }),
  };
}
