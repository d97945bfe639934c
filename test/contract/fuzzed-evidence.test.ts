import { describe, expect, it } from 'vitest';
import { errorCodes, SkillGraphError } from '../../src/errors.ts';
import { truthFromRows } from '../../src/evaluate/index.ts';
import { type TableRecord, tableOf } from '../../src/files/read-records.ts';
import { buildIndex, profileMatches } from '../../src/index.ts';
import {
  createCatalogue,
  fromCrosswalk,
  fromMoves,
  fromVintages,
  type Table,
  vintageLinks,
  withLensTables,
} from '../../src/ingest/index.ts';
import { vintageDiff } from '../../src/releases/index.ts';
import { randomNumbers } from '../../src/similarity/random.ts';

/** Rows: 10,000, or as many as the environment asks for. */
const total = Number(process.env['SKILLGRAPH_FUZZ_ROWS'] ?? 10_000);

const catalogue = createCatalogue({
  source: { name: 'O*NET', version: '29.2' },
  language: 'en',
  occupations: ['11-1011.00', '15-1252.00', 'a', 'b'].map((id) => ({ id, label: `job ${id}`, code: id })),
  skills: ['cook', 'carve', '__proto__'].map((id) => ({ id, label: id })),
  requirements: ['11-1011.00', '15-1252.00', 'a', 'b'].map((occupation) => ({
    occupation,
    skill: 'cook',
    kind: 'essential' as const,
  })),
});
const index = buildIndex(catalogue);

const recordsOf = ({ rows }: Table): TableRecord[] => {
  const [header = [], ...rest] = rows as readonly (readonly string[])[];
  return rest.map((fields) => Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ''])));
};

/** Every door of evidence: its columns, and what is done with a table. */
const doors: Readonly<Record<string, { readonly columns: string; readonly take: (table: Table) => unknown }>> = {
  truth: {
    columns: 'from,to,gain',
    take: (table) => truthFromRows(recordsOf(table), { columns: { gains: { high: 3 } } }),
  },
  moves: {
    columns: 'from,to,count,period',
    take: (table) =>
      fromMoves(
        recordsOf(table).map(({ from = '', to = '', count = '', period }) => ({ from, to, count, period })),
        { source: { name: 'made up' } },
      ),
  },
  crosswalk: { columns: 'occupation,onet,confidence', take: (table) => fromCrosswalk(table) },
  vintage: {
    columns: 'O*NET-SOC 2010 Code,O*NET-SOC 2010 Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title',
    take: (table) => {
      const { links, before, after } = vintageLinks(table);
      return [vintageDiff(links, { before, after }), fromVintages(table)];
    },
  },
  indicators: {
    columns:
      'indicator,label,unit,least,most,direction,exposure,code,name,value,source,version,year,country,licence,vintage',
    take: (table) => buildIndex(withLensTables(catalogue, { indicators: [table] })),
  },
  traits: {
    columns: 'element,set,trait,scale,least,most,code,name,value,source,version,year,country,licence,vintage',
    take: (table) => buildIndex(withLensTables(catalogue, { attributes: [table] })),
  },
  tasks: {
    columns: 'code,name,id,task,core,people,source,year,licence,vintage',
    take: (table) => buildIndex(withLensTables(catalogue, { attributes: [table] })),
  },
  attributes: {
    columns: 'occupation,set,name,value',
    take: (table) => buildIndex(withLensTables(catalogue, { attributes: [table] })),
  },
  profiles: {
    columns: 'skill,rating',
    take: (table) =>
      profileMatches(index, {
        skills: recordsOf(table).map(({ skill = '', rating = '' }) =>
          rating === '' ? skill : { skill, rating: Number(rating) },
        ) as never,
      }),
  },
};

const cells: readonly string[] = [
  ...[
    '11-1011.00',
    '15-1252.00',
    '11-1011',
    'a',
    'b',
    'cook',
    'carve',
    'high',
    'onet-soc-2019',
    'soc-2018',
    'esco',
    'x',
  ],
  ...['0', '1', '0.5', '-5', '3,12', '1,234', '1e400', 'NaN', 'Infinity', '0x10', 'n/a', '', ' ', 'yes', 'E1', '2025'],
  ...['__proto__', 'constructor', 'toString', '\u0000', '\u001b[2J', '\u202e', '\ud800', '"', 'ü', '漢', '=1+1'],
  'x'.repeat(3000),
];

describe('fuzzed evidence', () => {
  it.each(Object.keys(doors))(
    `is read or refused with a code, ${Math.round(total / Object.keys(doors).length)} rows: %s`,
    { timeout: 60_000 + total },
    async (name) => {
      const random = randomNumbers(2027 + name.length);
      const below = (most: number): number => Math.floor(random() * most);
      const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
      const { columns, take } = doors[name]!;
      const outcomes: Record<string, number> = {};
      const uncoded: string[] = [];
      for (let rows = 0; rows < total / Object.keys(doors).length; ) {
        const header = columns.split(',').filter(() => random() < 0.995);
        // Clean tables are needed too: one odd cell in a number's column refuses the whole of some.
        const odd = pick([0, 0.02, 0.3]);
        const count = 1 + below(pick([2, 12]));
        rows += count;
        const usual = (column: string): string =>
          /value|gain|count|confidence|rating/.test(column)
            ? '1'
            : /least|most|year|exposure/.test(column)
              ? ({ least: '0', most: '5', year: '2025' }[column] ?? 'yes')
              : /vintage/.test(column)
                ? 'onet-soc-2019'
                : /code|from|to$|occupation|onet/i.test(column)
                  ? pick(cells.slice(0, 2))
                  : 'x';
        const cell = (column: string): string => {
          const text = random() < odd ? pick(cells) : usual(column);
          return `"${text.replaceAll('"', '""')}"`;
        };
        const lines = Array.from({ length: count }, () => header.map(cell).join(','));
        const bytes = Buffer.from([header.join(','), ...lines].join(pick(['\n', '\r\n'])));
        try {
          const file = { name: `${name}.csv`, bytes: bytes.length, open: () => pieces(bytes) };
          take(await tableOf(file));
          outcomes['read'] = (outcomes['read'] ?? 0) + 1;
        } catch (error) {
          const code = error instanceof SkillGraphError ? error.code : `${name}: ${(error as Error).stack}`;
          if (!(code in errorCodes)) uncoded.push(code);
          outcomes[code] = (outcomes[code] ?? 0) + 1;
        }
      }
      if (process.env['SKILLGRAPH_FUZZ_ROWS'] !== undefined) console.info(name, outcomes);
      expect(uncoded.slice(0, 3)).toEqual([]);
      expect(outcomes['read']).toBeGreaterThan(0);
    },
  );
});

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
}
