import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { englishRanks, type Ladder, type RankWords, rankWords } from './ladder.ts';

/** How occupations rank: by level of preparation, by authority over others, by words of grade. */
export interface Ranks {
  /** On `meta.source.levelScale`; 0 where unknown. */
  readonly levels: Uint8Array;
  /** Whether levels are ISCO's. */
  readonly isIsco: boolean;
  /** Of a row: 3 leads the whole, 2 manages, 1 supervises, 0 neither. */
  readonly authority: (row: number) => number;
  readonly gradeChange: RankWords['gradeChange'];
  /** What tells authority: codes of ISCO or SOC and words of the labels, only one of them, or nothing. */
  readonly by: 'codes and labels' | 'codes' | 'labels' | 'none';
}

/** Ranks of all occupations, by the words of a ladder in the language of the answer, else by English ones where there are any. */
export function ranksOf(index: SkillIndex, ladder: Ladder | undefined, language: string | undefined): Ranks {
  return ladder === undefined
    ? usualRanks(index)
    : ranksBy(index, rankWords(index, ladder, language ?? index.meta.language));
}

const usualRanks = /* @__PURE__ */ derived((index: SkillIndex): Ranks => ranksBy(index, englishRanks(index)));

/** Not looked at yet: one question is about some of the occupations. */
const UNKNOWN = 255;

function ranksBy(index: SkillIndex, words: RankWords | null): Ranks {
  const codes = authorityCodes(index);
  const known = new Uint8Array(index.occupationCount).fill(UNKNOWN);
  return {
    levels: index.occupations.levels,
    isIsco: index.meta.source.levelScale === 'ISCO skill level',
    authority: (row) => {
      if (known[row] === UNKNOWN) {
        const lead = words?.lead(row) ?? 0;
        known[row] = codes === null ? Math.min(lead, 1) : codes(row, lead);
      }
      return known[row]!;
    },
    gradeChange: words?.gradeChange ?? (() => 0),
    by: codes === null ? (words === null ? 'none' : 'labels') : words === null ? 'codes' : 'codes and labels',
  };
}

/** Authority by the codes of the classification, with what the label says of leading; null for one that is not known. */
function authorityCodes(index: SkillIndex): ((row: number, lead: number) => number) | null {
  const { levelScale } = index.meta.source;
  if (levelScale === 'ISCO skill level') {
    const { groupCodes } = index.occupations;
    return (row, lead) => iscoAuthority(groupCodes.at(row), lead);
  }
  if (levelScale === 'O*NET Job Zone') {
    const { codes } = index.occupations;
    return (row) => socAuthority(codes.at(row));
  }
  return null;
}

const legislators: ReadonlySet<string> = /* @__PURE__ */ new Set(['1111', '1113']);
const supervisors: ReadonlySet<string> = /* @__PURE__ */ new Set(['3121', '3122', '3123', '3341', '5151']);

/**
 * Authority by ISCO-08: managing directors and chief officers lead the whole, other managers manage (legislators and
 * traditional heads do not), the unit groups of supervisors and who is called one supervise. Ranks of armed forces (major
 * group 0) are not told by words.
 */
function iscoAuthority(group: string, lead: number): number {
  if (legislators.has(group)) return 0;
  if (group.startsWith('1')) return group.startsWith('112') || lead === 2 ? 3 : 2;
  return supervisors.has(group) || (lead > 0 && !group.startsWith('0')) ? 1 : 0;
}

/** Authority by SOC: management occupations manage, first-line supervisors (minor group 1 from major group 33 on) supervise. */
function socAuthority(code: string): number {
  const parts = /^(\d\d)-(\d)/.exec(code);
  if (parts === null) return 0;
  if (parts[1] === '11') return 2;
  return Number(parts[1]) >= 33 && parts[2] === '1' ? 1 : 0;
}
