import { counted } from '../../catalogue/counted.ts';
import { likenessText } from '../../catalogue/figures.ts';
import type { MoveDirection } from './direction.ts';
import type { GateSource } from './gate.ts';
import { heldBars, holdsWord, type MoveAsked, type MoveFacts, type ObservedAsked } from './move-view.ts';
import type { BlockReason } from './rule.ts';

const fractions: readonly (readonly [value: number, words: string])[] = [
  [0.05, 'a twentieth'],
  [0.1, 'a tenth'],
  [0.2, 'a fifth'],
  [0.25, 'a quarter'],
  [1 / 3, 'a third'],
  [0.4, 'two fifths'],
  [0.5, 'half'],
  [0.6, 'three fifths'],
  [2 / 3, 'two thirds'],
  [0.75, 'three quarters'],
  [0.8, 'four fifths'],
  [0.9, 'nine tenths'],
];

/**
 * A share in words: `a third`, `two thirds`; the nearest of the fractions people use. One that a rule asks for is said only
 * where it is reached: `less than half`.
 */
export function shareWords(share: number): string {
  if (share >= 1) return 'all';
  if (share >= 0.95) return 'nearly all';
  if (share <= 0) return 'nothing';
  if (share < 0.03) return 'next to nothing';
  const [value, words] = fractions.reduce((best, next) =>
    Math.abs(next[0] - share) < Math.abs(best[0] - share) ? next : best,
  );
  return share < value && heldBars.includes(value) ? `less than ${words}` : words;
}

/** Where a move leads, with its ground: `one level up`, `up: more authority, same level`. */
export function directionWords({ direction, by, levelChange, authorityChange }: MoveDirection): string {
  const change = Math.abs(levelChange ?? 0);
  const levels = `${change === 1 ? 'one level' : `${numberWord(change)} levels`} ${direction}`;
  const authority = (authorityChange ?? 0) > 0 ? 'more authority' : 'less authority';
  switch (by) {
    case 'level':
      return levels;
    case 'both':
      return `${levels}, with ${authority}`;
    case 'authority':
      return `${direction}: ${authority}, ${levelChange === 0 ? 'same level' : 'level unknown'}`;
    case 'grade':
      return `a grade ${direction}`;
    case 'mixed':
      return `sideways: a level ${(levelChange ?? 0) > 0 ? 'up' : 'down'}, with ${authority}`;
    default:
      return levelChange === 0 ? 'same level' : 'level unknown';
  }
}

/**
 * How alike, and what is held: `close · holds a third of what is needed`. Work of one kind of which little is held is both,
 * so that neither promises the other: `close · but holds only a tenth of what is needed`.
 */
export function standingWords({ likeness, held }: Pick<MoveFacts, 'likeness' | 'held'>): string {
  const share = shareWords(held);
  const little = likeness !== 'far' && holdsWord(held) === 'little';
  const holds = little ? `but holds ${/nothing|less/.test(share) ? '' : 'only '}` : 'holds ';
  return `${likeness} · ${holds}${share} of what is needed`;
}

/** A move in one line: `close · holds a third of what is needed · one level up`. */
export function moveWords(move: Pick<MoveFacts, 'likeness' | 'held' | 'direction'>): string {
  return `${standingWords(move)} · ${directionWords(move.direction)}`;
}

/** What no figure of a move says, once with each answer. */
export const uncountedWords =
  'Held counts the skills that are listed: years of training, licences and certificates are not among them.';

/** What a list of skills to learn cannot know, once with each. */
export const unlistedWords = 'What follows is not on the list; who does the work may have some of it already.';

/** Whose counts stand beside moves, and what of them does not: `Counted by registry (CC BY 4.0), 2023, 2024.` */
export function observedWords({ source, periods, unread, unknown }: ObservedAsked): string {
  const licence = source.licence === undefined ? '' : ` (${source.licence})`;
  const out = [
    ...(unread > 0 ? [`${counted(unread, 'row')} could not be read`] : []),
    ...(unknown > 0 ? [`${counted(unknown, 'pair names', 'pairs name')} no two occupations of these data`] : []),
  ];
  return `Went here: counted by ${[source.name + licence, ...periods].join(', ')}${out.length === 0 ? '' : `; ${out.join(', ')}`}.`;
}

/** What says that a move's target is regulated, and that its absence says nothing. */
export const regulatedWords: Readonly<Record<NonNullable<MoveFacts['regulated']>, string>> = {
  source:
    'regulated profession, entry may ask for a licence or title (these data mark few: without a mark it may ask for one, too)',
  given: 'regulated, by your list',
};

/** Why a move is none, in a word or two. */
export const blockWords: Readonly<Record<BlockReason, string>> = {
  far: 'not near',
  fall: 'too far down',
  rise: 'too far up',
  unprepared: 'up, with too little held',
  education: 'far more education required',
  regulated: 'title needed',
};

const sourceWords: Readonly<Record<GateSource, string>> = {
  'unit groups': 'as the jobs of most unit groups are',
  'pair in fifty': 'as one pair in fifty is',
  'six per start': 'as six per start are',
  given: 'as asked',
};

/** Where a move begins: `.329`, `.329, within one trade .247`. */
export function nearWords({ gate: { value, evidence } }: Pick<MoveAsked, 'gate'>): string {
  const within = evidence.nearInTrade < value ? `, within one trade ${likenessText(evidence.nearInTrade)}` : '';
  return `${likenessText(value)}${within}`;
}

/** The gate in words: `near from .329, within one trade .247 (as the jobs of most unit groups are), close from .508`. */
export function gateWords({ gate }: Pick<MoveAsked, 'gate'>): string {
  return `near from ${nearWords({ gate })} (${sourceWords[gate.from]}), close from ${likenessText(gate.evidence.close)}`;
}

/** What is missing of the evidence on direction, or nothing. */
export function authorityWords({ authorityBy }: Pick<MoveAsked, 'authorityBy'>): string {
  if (authorityBy === 'codes')
    return 'Authority is told by codes alone: the labels are not English, and no ladder of words is given.';
  return authorityBy === 'none' ? 'Nothing tells authority in these data: directions are those of levels.' : '';
}

function numberWord(count: number): string {
  return ['no', 'one', 'two', 'three', 'four'][count] ?? String(count);
}
