import { basename } from 'node:path';
import { statedNumber } from '../../catalogue/number.ts';
import { cleanText } from '../../catalogue/text.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import {
  ignoring,
  movesTruth,
  siblingTruth,
  type Truth,
  type TruthColumns,
  truthFromRows,
} from '../../evaluate/truth.ts';
import { type CandidateFilter, requiringLayer } from '../../evaluate/units.ts';
import { UsageError } from '../tell/usage-error.ts';
import { askedTable } from './asked-table.ts';
import type { Call, OptionSpec } from './call.ts';
import { movesOfFile } from './move-options.ts';
import { anyNumber, listed } from './options.ts';

/** Where judged pairs come from, and which of them and of the occupations count. */
export const evidenceOptions: readonly OptionSpec[] = [
  {
    flags: '-u, --unit <unit>',
    description: 'what the file names',
    choices: ['occupation', 'group'],
    default: 'occupation',
  },
  { flags: '--directed', description: 'a pair says nothing about its reverse' },
  { flags: '--columns <names>', description: 'columns of both names and of the gain: from,to,gain', parse: listed },
  {
    flags: '--gains <words>',
    description: 'gains of words in that column: high=3,low=1; above 0 is relevant, blank is not counted',
    parse: listed,
  },
  {
    flags: '--moves <file>',
    description: 'counted moves as the evidence, in place of a file of judged pairs: from, to, count',
  },
  {
    flags: '--relevant <gain>',
    description: 'with --question moves: least gain of a pair that is right (default: any above 0)',
    parse: anyNumber,
  },
  { flags: '--ignore <file>', description: 'pairs that are not to be counted, neither right nor wrong' },
  { flags: '--candidates <file>', description: 'only these occupations ask and answer: ids or codes, first column' },
  { flags: '--layer <name>', description: 'only occupations with a requirement in this layer' },
];

/** The evidence asked for: a file's, or the index's own groups. */
export async function evidenceOf(index: SkillIndex, call: Call): Promise<Truth> {
  const path = call.arguments[0];
  const columns = columnsOf(call);
  const truth = path === undefined ? await evidenceWithout(index, call) : await judgedPairs(path, columns, call);
  const ignored = call.text('ignore');
  if (ignored === undefined) return truth;
  const { rows, columns: read } = await pairsOf(ignored, columns);
  const pairs = truthFromRows(rows, { name: basename(ignored), columns: { from: read.from, to: read.to } });
  return ignoring(truth, pairs.judgements);
}

async function judgedPairs(path: string, columns: TruthColumns, call: Call): Promise<Truth> {
  if (call.text('moves') !== undefined) throw new UsageError('Give a file of judged pairs or --moves, not both.');
  const read = await pairsOf(path, columns);
  return truthFromRows(read.rows, {
    name: basename(path),
    unit: call.text('unit') === 'group' ? 'group' : 'occupation',
    directed: call.flag('directed'),
    columns: read.columns,
  });
}

/** Counted moves where they are given, else the index's own groups. */
async function evidenceWithout(index: SkillIndex, call: Call): Promise<Truth> {
  const moves = call.text('moves');
  return moves === undefined ? siblingTruth(index) : movesTruth(await movesOfFile(moves));
}

/** Which occupations ask and answer. */
export async function candidatesOf(index: SkillIndex, call: Call): Promise<CandidateFilter | undefined> {
  const layer = call.text('layer');
  const path = call.text('candidates');
  const inLayer = layer === undefined ? undefined : requiringLayer(index, layer);
  if (path === undefined) return inLayer;
  const { rows } = await askedTable(path, { headed: false });
  // A header is no occupation: it does no harm among them.
  const names = new Set(Array.from(rows, ([first = '']) => cleanText(first)).filter((name) => name !== ''));
  return (occupation) =>
    (names.has(occupation.id) || names.has(occupation.code)) && (inLayer === undefined || inLayer(occupation));
}

/** The rows of a table, and its first two columns, which hold the names unless others are asked for. */
async function pairsOf(
  path: string,
  asked: TruthColumns,
): Promise<{ readonly rows: readonly Readonly<Record<string, string>>[]; readonly columns: TruthColumns }> {
  const { recordsOf } = await import('../../files/read-records.ts');
  const table = await askedTable(path);
  const [[from, to] = []] = table.rows;
  return { rows: recordsOf(table), columns: { from, to, ...asked } };
}

function columnsOf(call: Call): TruthColumns {
  const [from, to, gain] = call.list('columns');
  const gains = call.list('gains').map((pair): [string, number] => {
    const at = pair.lastIndexOf('=');
    const { value } = statedNumber(pair.slice(at + 1));
    if (at < 0 || value === null)
      throw new UsageError(`--gains takes words and numbers, high=3,low=1; "${pair}" is none.`);
    return [cleanText(pair.slice(0, at)), value];
  });
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(gain === undefined ? {} : { gain }),
    ...(gains.length === 0 ? {} : { gains: Object.fromEntries(gains) }),
  };
}
