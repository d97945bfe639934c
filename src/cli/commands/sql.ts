import { type SqlOptions, toSql } from '../../export/to-sql.ts';
import { comparisonOf } from '../ask/methods.ts';
import { openData } from '../ask/open-data.ts';
import { anyNumber, dataOption, limitsOption, methodOptions, shareOfOne, wholeNumber } from '../ask/options.ts';
import { type CommandModule, UsageError } from '../command.ts';

export const sqlCommand: CommandModule = {
  name: 'sql',
  summary: 'a question as SQL, for DuckDB or Spark',
  description:
    'Prints one query over the tables that "export --format tables" writes and, but for all pairs, over a table of yours: profiles (profile, skill), skills by number; for gaps also targets (profile, occupation). For databases that hold many profiles; all pairs of much data are faster with "pairs".',
  options: [
    dataOption,
    limitsOption,
    {
      flags: '-q, --question <name>',
      description: 'pairs, match, gap, unlock or adjacent',
      choices: ['pairs', 'match', 'gap', 'unlock', 'adjacent'],
    },
    { flags: '--dialect <name>', description: 'whose SQL', choices: ['duckdb', 'spark'], default: 'duckdb' },
    { flags: '--exact', description: 'add in a fixed order: every bit of the library, under any weights; slower' },
    { flags: '-l, --limit <count>', description: 'how many a subject (default: 10)', parse: wholeNumber },
    { flags: '--threshold <share>', description: 'for unlock: share held from which on it is open', parse: shareOfOne },
    { flags: '--neighbours <count>', description: 'for adjacent: how many occupations vote', parse: wholeNumber },
    { flags: '--power <number>', description: 'for adjacent: power of their similarity', parse: anyNumber },
    ...methodOptions,
  ],
  examples: [
    ['sql --question match --metric coverage', 'the ten occupations that most of whose needs a profile has'],
    ['sql --question gap --dialect spark', 'what profiles lack for their targets'],
    ['sql --question pairs --metric cosine --weighting rarity --exact > pairs.sql', 'all pairs, to the bit'],
  ],
  run: async (call) => {
    const question = call.text('question');
    if (question === undefined) throw new UsageError('Say which: --question pairs, match, gap, unlock or adjacent.');
    const index = await openData(call);
    const { method, weighting } = await comparisonOf(index, call);
    const sql = toSql(index, {
      question: question as SqlOptions['question'],
      metric: method as SqlOptions['metric'],
      dialect: call.text('dialect') as SqlOptions['dialect'],
      exact: call.flag('exact'),
      limit: call.number('limit'),
      threshold: call.number('threshold'),
      neighbours: call.number('neighbours'),
      power: call.number('power'),
    });
    const tables = `-- Tables: skillgraph export --format tables${weighting === undefined ? '' : ` --weighting "${weighting.name}"`} -o <folder>`;
    return { json: undefined, text: () => [tables, ...sql.trimEnd().split('\n')] };
  },
};
