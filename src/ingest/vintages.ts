import { compare } from '../catalogue/compare.ts';
import { type Forms, isText } from '../catalogue/forms.ts';
import type { Vintage } from '../catalogue/lens.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { VintageLink } from '../catalogue/vintage-link.ts';
import { SkillGraphError } from '../errors.ts';
import { cleanTable } from './cells.ts';
import { Columns } from './columns.ts';
import { isColumnOfEdition } from './input-forms.ts';
import type { Table } from './table.ts';

/** How the codes of one edition of a taxonomy became those of another. */
export interface VintageTable {
  readonly from: Vintage;
  readonly to: Vintage;
  /** Sorted; a code may have split or been merged. */
  readonly links: readonly VintageLink[];
}

/** Which columns of a table hold the links. */
export interface VintageColumns {
  /** Default: those of a published table, else the first column. */
  readonly from?: string | undefined;
  /** Default: the column after `from`, unless that is `to`. */
  readonly fromLabel?: string | undefined;
  /** Default: those of a published table, else the third column, or the second of two. */
  readonly to?: string | undefined;
  readonly toLabel?: string | undefined;
}

/** A table of codes as read: its links, and what the two editions are called by its header. */
export interface VintageLinks {
  /** Such as `O*NET-SOC 2010`: the title of the column without the word code. */
  readonly before: string;
  readonly after: string;
  /** By code before, then by code after, each once. */
  readonly links: readonly VintageLink[];
}

/** Column names of published tables, and what they lead from and to. */
const published: readonly (readonly [fromColumn: string, toColumn: string, from: Vintage, to: Vintage])[] = [
  ['O*NET-SOC 2010 Code', 'O*NET-SOC 2019 Code', 'onet-soc-2010', 'onet-soc-2019'],
  ['2010 SOC Code', '2018 SOC Code', 'soc-2010', 'soc-2018'],
];

const vintageColumnsForms: Forms<VintageColumns> = {
  from: isText,
  fromLabel: isText,
  to: isText,
  toLabel: isText,
};

/**
 * The links of a table between two editions of any taxonomy, for `vintageDiff` of skillgraph/releases: O*NET-SOC 2010 →
 * 2019 and SOC 2010 → 2018 are known by their columns; of any other the columns can be named.
 *
 * @throws SkillGraphError `MISSING_COLUMN`.
 *
 * @example
 * const { links, before, after } = vintageLinks({ file: 'soc-2010-to-2018.csv', rows });
 * const diff = vintageDiff(links, { before, after });
 */
export function vintageLinks(table: Table, columns: VintageColumns = {}): VintageLinks {
  checkOptions(columns, vintageColumnsForms);
  const { header, rows } = cleanTable(table);
  const names = new Columns(table.file, header);
  const known = published.find(([from, to]) => names.find(from) >= 0 && names.find(to) >= 0);
  const third = header.length === 2 ? header[1] : header[2];
  const from = names.need(columns.from ?? known?.[0] ?? header[0] ?? published[0]![0]);
  const to = names.need(columns.to ?? known?.[1] ?? third ?? published[0]![1]);
  const labelAt = (named: string | undefined, code: number, other: number): number => {
    if (named !== undefined) return names.need(named);
    return code + 1 === other || code + 1 >= header.length ? -1 : code + 1;
  };
  const fromLabel = labelAt(columns.fromLabel, from, to);
  const toLabel = labelAt(columns.toLabel, to, from);
  const links = new Map<string, VintageLink>();
  for (const fields of rows) {
    const [a = '', b = ''] = [fields[from], fields[to]];
    if (a === '' || b === '') continue;
    const titles = [fields[fromLabel] ?? '', fields[toLabel] ?? ''] as const;
    links.set(`${a}|${b}`, {
      from: a,
      to: b,
      ...(titles[0] === '' ? {} : { fromLabel: titles[0] }),
      ...(titles[1] === '' ? {} : { toLabel: titles[1] }),
    });
  }
  const edition = (column: number): string => header[column]!.replace(/\bcode\b/i, '').trim() || table.file;
  return {
    before: edition(from),
    after: edition(to),
    links: [...links.values()].sort((x, y) => compare(x.from, y.from) || compare(x.to, y.to)),
  };
}

const fromVintagesForms: Forms<{ from?: unknown; to?: unknown }> = { from: isColumnOfEdition, to: isColumnOfEdition };

/**
 * {@link vintageLinks} with the editions they lead between, for figures keyed by codes of another edition; for any but the
 * published tables say which columns, and which editions, they are.
 *
 * @throws SkillGraphError `MISSING_COLUMN`.
 *
 * @example
 * const later = fromVintages({ file: 'onet-soc-2010-to-2019.csv', rows });
 */
export function fromVintages(
  table: Table,
  options: {
    readonly from?: readonly [column: string, vintage: Vintage];
    readonly to?: readonly [string, Vintage];
  } = {},
): VintageTable {
  checkOptions(options, fromVintagesForms);
  const { header, rows } = cleanTable(table);
  const columns = new Columns(table.file, header);
  const known = published.find(([from, to]) => columns.find(from) >= 0 && columns.find(to) >= 0) ?? published[0]!;
  const [fromColumn, from] = options.from ?? [known[0], known[2]];
  const [toColumn, to] = options.to ?? [known[1], known[3]];
  return {
    from,
    to,
    links: vintageLinks({ file: table.file, rows: [header, ...rows] }, { from: fromColumn, to: toColumn }).links,
  };
}

/** Codes that only one edition has: computer occupations were redone in 2018. */
const onlyLater: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '15-1211',
  '15-1212',
  '15-1231',
  '15-1232',
  '15-1251',
  '15-1252',
]);
const onlyEarlier: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '15-1121',
  '15-1122',
  '15-1131',
  '15-1132',
  '15-1133',
  '15-1151',
]);

/**
 * The taxonomy that codes are of, told from their form and from codes that only one edition has.
 *
 * @throws SkillGraphError `BAD_INPUT` naming the candidates, where the codes do not tell.
 */
export function vintageOfCodes(codes: Iterable<string>, what: string, tables: readonly VintageTable[] = []): Vintage {
  const list = [...codes];
  const all = (form: RegExp): boolean => list.length > 0 && list.every((code) => form.test(code));
  if (all(/esco\/occupation\//)) return 'esco';
  if (all(/^\d{1,4}$/)) return 'isco-08';
  const detailed = all(/^\d\d-\d{4}\.\d\d$/);
  if (!detailed && !all(/^\d\d-\d{4}$/))
    throw new SkillGraphError(
      'BAD_INPUT',
      `The codes of ${what} (such as "${list[0] ?? ''}") are of no known taxonomy. Say which it is: vintage esco, isco-08, soc-2010, soc-2018, onet-soc-2010 or onet-soc-2019.`,
    );
  const candidates: readonly [Vintage, Vintage] = detailed
    ? ['onet-soc-2010', 'onet-soc-2019']
    : ['soc-2010', 'soc-2018'];
  const later = new Set(onlyLater);
  const earlier = new Set(onlyEarlier);
  for (const { from, to, links } of tables) {
    if (from !== candidates[0] || to !== candidates[1]) continue;
    const [before, after] = [new Set(links.map((link) => link.from)), new Set(links.map((link) => link.to))];
    for (const code of before) if (!after.has(code)) earlier.add(code);
    for (const code of after) if (!before.has(code)) later.add(code);
  }
  const tells = (only: ReadonlySet<string>): boolean =>
    list.some((code) => only.has(code) || only.has(code.slice(0, 7)));
  const [isEarlier, isLater] = [tells(earlier), tells(later)];
  if (isEarlier !== isLater) return candidates[isLater ? 1 : 0];
  throw new SkillGraphError(
    'BAD_INPUT',
    `The codes of ${what} do not tell their edition. Say which it is: vintage ${candidates[0]} or ${candidates[1]}.`,
  );
}

/** The taxonomy of a catalogue's occupations; null for one of its own. */
export function vintageOfCatalogue({ source, occupations }: Catalogue): Vintage | null {
  const codes = occupations.map(({ id }) => id);
  if (source.name === 'O*NET' || codes.every((code) => /^\d\d-\d{4}\.\d\d$/.test(code)))
    return codes.some((code) => onlyEarlier.has(code.slice(0, 7))) ? 'onet-soc-2010' : 'onet-soc-2019';
  return codes.some((code) => /esco\/occupation\//.test(code)) || source.name === 'ESCO' ? 'esco' : null;
}

/**
 * How to get from the codes of one taxonomy to those of another: over the tables given, either way, and between O*NET-SOC
 * and the SOC codes it begins with. Where no table leads there, equal codes of two editions are taken for the same.
 */
export function conversion(
  from: Vintage,
  to: Vintage,
  tables: readonly VintageTable[],
): ((code: string) => readonly string[]) | null {
  return route(from, to, [...tableSteps(tables), ...cutSteps]) ?? route(from, to, [...cutSteps, ...sameSteps]);
}

interface Step {
  readonly from: Vintage;
  readonly to: Vintage;
  readonly convert: (code: string) => readonly string[];
}

function tableSteps(tables: readonly VintageTable[]): Step[] {
  return tables.flatMap(({ from, to, links }) => [
    { from, to, convert: lookUp(links, 'from', 'to') },
    { from: to, to: from, convert: lookUp(links, 'to', 'from') },
  ]);
}

function lookUp(links: readonly VintageLink[], by: 'from' | 'to', other: 'from' | 'to'): Step['convert'] {
  const found = new Map<string, string[]>();
  for (const link of links) found.set(link[by], [...(found.get(link[by]) ?? []), link[other]]);
  return (code) => found.get(code) ?? [];
}

const cut = (code: string): readonly string[] => [code.slice(0, 7)];
const whole = (code: string): readonly string[] => [`${code}.00`];
const same = (code: string): readonly string[] => [code];

const cutSteps: readonly Step[] = [
  { from: 'onet-soc-2010', to: 'soc-2010', convert: cut },
  { from: 'onet-soc-2019', to: 'soc-2018', convert: cut },
  { from: 'soc-2010', to: 'onet-soc-2010', convert: whole },
  { from: 'soc-2018', to: 'onet-soc-2019', convert: whole },
];

const sameSteps: readonly Step[] = /* @__PURE__ */ (
  [
    ['onet-soc-2010', 'onet-soc-2019'],
    ['onet-soc-2019', 'onet-soc-2010'],
    ['soc-2010', 'soc-2018'],
    ['soc-2018', 'soc-2010'],
  ] as const
).map(([from, to]) => ({ from, to, convert: same }));

/** The shortest chain of steps, breadth first. */
function route(from: Vintage, to: Vintage, steps: readonly Step[]): Step['convert'] | null {
  const reached = new Map<Vintage, Step['convert']>([[from, same]]);
  for (const [at, soFar] of reached) {
    if (at === to) return soFar;
    for (const step of steps)
      if (step.from === at && !reached.has(step.to))
        reached.set(step.to, (code) => [...new Set(soFar(code).flatMap((middle) => [...step.convert(middle)]))]);
  }
  return null;
}
