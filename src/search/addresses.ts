import { derived } from '../compact/derived.ts';
import { fold } from '../compact/fold.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { StringTable } from '../compact/strings.ts';
import type { NamedKind } from './packed-names.ts';

/** What a text is that is written like an address or a code. */
export interface Address {
  /** The rows it leads to, if any. */
  readonly rows: readonly number[];
  readonly by: 'id' | 'code';
  /** What it is where it is no concept's own: "the group Software developers (2512)". */
  readonly what?: string;
}

/**
 * Addresses and codes as people have them: `https` for `http`, a closing slash, the bare last part of an address, codes
 * without their leading zeros, a SOC code without its last two digits, a group's code, a code beside others. Null for any other text.
 */
export function addressed(index: SkillIndex, kind: NamedKind, text: string): Address | null {
  const typed = text.trim();
  const { ids, codes } = index[kind];
  if (/^https?:\/\/|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(typed)) {
    const last = typed.replace(/\/+$/, '').replace(/^.*\//, '').toLowerCase();
    const ends = (id: string): boolean => id.toLowerCase().replace(/^.*\//, '') === last;
    const rows = positions(ids.all(), ends);
    if (rows.length > 0) return { rows, by: 'id' };
    const other = (['occupations', 'skills', 'groups'] as const).find(
      (another) => another !== kind && index[another].ids.all().some(ends),
    );
    if (other === 'groups' && kind === 'occupations') return groupNamed(index, (row) => ends(index.groups.ids.at(row)));
    return { rows: [], by: 'id', what: other === undefined ? 'an address' : `the address of one of the ${other}` };
  }
  const soc = /^(\d\d)-?(\d{4})(?:\.(\d\d?))?$/.exec(typed);
  if (soc !== null) {
    const wanted = `${soc[1]}-${soc[2]}.${soc[3]?.padEnd(2, '0') ?? ''}`;
    const all = positions(codes.all(), (code) => code.startsWith(wanted));
    const own = all.filter((row) => codes.at(row) === `${wanted}00`);
    return all.length > 0
      ? { rows: own.length > 0 ? own : all, by: 'code' }
      : { rows: [], by: 'code', what: 'a code of the Standard Occupational Classification' };
  }
  if (!/^[a-z]?[\d.]+$/i.test(typed)) return null;
  const key = codeKey(typed);
  const rows = positions(codes.all(), (code) => code !== '' && codeKey(code) === key);
  if (rows.length > 0) return { rows, by: 'code' };
  if (kind !== 'occupations') return null;
  return groupNamed(index, (row) => codeKey(index.groups.codes.at(row)) === key) ?? beside(index, typed);
}

/** The occupations beside a code of nobody, as `5120.1` is beside `5120.2`: those below the code that it goes on from. */
function beside({ occupations: { codes } }: SkillIndex, typed: string): Address | null {
  const stem = typed.slice(0, typed.lastIndexOf('.') + 1);
  if (stem === '') return null;
  const rows = positions(codes.all(), (code) => code.startsWith(stem));
  return rows.length > 0
    ? { rows, by: 'code', what: `a code that nothing has; these begin with ${stem.slice(0, -1)}` }
    : null;
}

/** The occupations below a group, as the group names them. */
function groupNamed(index: SkillIndex, named: (group: number) => boolean): Address | null {
  const { codes, labels, pillars } = index.groups;
  const group = pillars.findIndex((pillar, row) => pillar === 0 && named(row));
  if (group < 0) return null;
  const code = codes.at(group);
  const rows = positions(index.occupations.groupCodes.all(), (own) => code !== '' && own.startsWith(code));
  return { rows, by: 'code', what: `the group "${labels().at(group)}" (${code})` };
}

function codeKey(code: string): string {
  return code
    .toLowerCase()
    .replace(/^c(?=\d)/, '')
    .replace(/^0+(?=\d)/, '');
}

function positions(texts: readonly string[], fits: (text: string) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < texts.length; row++) if (fits(texts[row]!)) rows.push(row);
  return rows;
}

/** How all texts of a sorted table begin, folded: a first answer need not read every address to find that none is a name. */
export const sharedStart: (table: StringTable) => string = /* @__PURE__ */ derived((table: StringTable): string => {
  if (table.length === 0) return '';
  const first = table.at(0);
  const last = table.at(table.length - 1);
  let end = 0;
  while (end < first.length && first[end] === last[end]) end++;
  const start = first.slice(0, end);
  return plain.test(start) ? start.toLowerCase() : '';
});

/** Folding such texts only evens out their case. */
const plain = /^[\w.:/-]*$/;

/** Whether all codes are {@link plain}, and how many letters the longest has: none where nothing has a code. */
const shapeOf = /* @__PURE__ */ derived((codes: readonly string[]) => {
  const all = codes.join('');
  return {
    arePlain: plain.test(all),
    longest: all === '' ? 0 : codes.reduce((most, { length }) => Math.max(most, length), 0),
  };
});

/** Rows whose code (or id) is that, however it is cased and spaced. A walk over all costs less than a table of them, which a process would make for one name. */
export function rowsOf(codes: readonly string[], typed: string): number[] {
  const key = fold(typed);
  const rows: number[] = [];
  const { arePlain, longest } = shapeOf(codes);
  if (arePlain && (key.length > longest || !plain.test(key))) return rows;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code === '' || (arePlain && code.length !== key.length)) continue;
    if ((arePlain ? code.toLowerCase() : fold(code)) === key) rows.push(row);
  }
  return rows;
}
