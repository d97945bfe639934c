import type { PairNames } from '../../ingest/pairs.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { Call, OptionSpec } from './call.ts';
import { listed } from './options.ts';

/** How a data set is read, for the commands that read one: `check` and `build`. */
export const readingOptions: readonly OptionSpec[] = [
  {
    flags: '--languages <codes>',
    description: 'languages to read, the main one first: en,de (default: all, English first)',
    parse: listed,
  },
  {
    flags: '--columns <names>',
    description: 'what the columns of an edge list are called: occupation=job,skill=competence,weight=share',
    parse: listed,
  },
];

/** @throws UsageError for a field that edge lists do not have. */
export function readingOptionsOf(call: Call): { readonly languages?: readonly string[]; readonly columns?: PairNames } {
  const languages = call.list('languages');
  const columns = call.list('columns').map((pair): [string, string] => {
    const [field = '', name = ''] = pair.split('=').map((part) => part.trim());
    if (!fields.includes(field) || name === '')
      throw new UsageError(`--columns takes field=name pairs; fields: ${fields.join(', ')}. "${pair}" is none.`);
    return [field, name];
  });
  return {
    ...(languages.length === 0 ? {} : { languages }),
    ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns) }),
  };
}

const fields: readonly string[] = [
  'occupation',
  'skill',
  'weight',
  'kind',
  'occupationLabel',
  'skillLabel',
  'groupCode',
  'layer',
];
