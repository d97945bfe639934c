import type { ReadCatalogueOptions } from '../../files/read-any.ts';
import { pairFields } from '../../ingest/pair-names.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { Call, OptionSpec } from './call.ts';
import { listed, repeated } from './options.ts';

/** How a data set is read, for the commands that read one: `check` and `build`. */
export const readingOptions: readonly OptionSpec[] = [
  {
    flags: '--languages <codes>',
    description: 'languages to read, the main one first: en,de (default: all, English first)',
    parse: listed,
  },
  {
    flags: '--columns <names>',
    description: `what the columns of an edge list are called: occupation=job,skill=competence,weight=share (fields: ${/* @__PURE__ */ pairFields.join(', ')})`,
    parse: repeated,
  },
  { flags: '--delimiter <character>', description: 'what separates fields (default: found out): , ; tab | ~ ^' },
  { flags: '--split-skills <separator>', description: 'what separates skills where one field lists several: ","' },
  {
    flags: '--labels <file>',
    description: 'table that says what the identifiers of an edge list are called; may be repeated',
    parse: repeated,
  },
  { flags: '--source <name>', description: 'whose data an edge list is, shown with every answer' },
  { flags: '--licence <terms>', description: 'on what terms it may be used' },
  { flags: '--language <code>', description: 'language of its labels, such as en' },
];

/** @throws UsageError for a field that edge lists do not have. */
export function readingOptionsOf(call: Call): ReadCatalogueOptions {
  const languages = call.list('languages');
  const columns = pairsOf(
    call.list('columns').flatMap((typed) => typed.split(/,(?=[^,=]+=)/)),
    '--columns',
    pairFields,
  );
  const labels = call.list('labels');
  const [source, licence] = [call.text('source'), call.text('licence')];
  const splitSkills = call.text('split-skills');
  return {
    ...(languages.length === 0 ? {} : { languages }),
    ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns) }),
    ...(labels.length === 0 ? {} : { labels }),
    ...(source === undefined && licence === undefined
      ? {}
      : { source: { name: source ?? 'unnamed', ...(licence === undefined ? {} : { licence }) } }),
    language: call.text('language'),
    delimiter: delimiterOf(call.text('delimiter')),
    splitSkills: splitSkills?.replaceAll('\\n', '\n').replaceAll('\\t', '\t'),
  };
}

function pairsOf(typed: readonly string[], option: string, names: readonly string[]): (readonly [string, string])[] {
  return typed.map((pair) => {
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
    if (!names.includes(name) || value === '')
      throw new UsageError(`${option} takes name=value pairs; names: ${names.join(', ')}. "${pair}" is none.`);
    return [name, value];
  });
}

function delimiterOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const delimiter = /^(?:tab|\\t)$/i.test(typed) ? '\t' : typed;
  if (delimiter.length !== 1) throw new UsageError(`--delimiter takes one character, or tab; "${typed}" is neither.`);
  return delimiter;
}
