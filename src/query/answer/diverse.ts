import { tablesOf } from '../../compact/index-tables.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Scorer } from '../../similarity/method.ts';
import { occupationSubject } from '../../similarity/subject.ts';
import type { Ranking } from '../../similarity/top-k.ts';
import { checkedOptions, type OptionForms } from './ask.ts';
import { type ConceptRef, conceptRef } from './concept-ref.ts';

/** How a list is kept from saying the same thing eight times. All off by default; they apply in this order. */
export interface Diverse {
  /** Fold occupations whose mutual score reaches this value (inclusive) into the best of them, as its `alike`. */
  readonly fold?: number | undefined;
  /** At most so many of one unit group (`groupCode`); those without a group are not counted. */
  readonly perGroup?: number | undefined;
  /**
   * How much variety is worth beside score, 0–1: each place goes to the greatest (1 − trade) · score − trade · likeness to
   * the most alike above it (maximal marginal relevance, Carbonell & Goldstein, SIGIR 1998). 0 keeps the order by score.
   */
  readonly trade?: number | undefined;
}

/** For questions whose list may be asked to vary. */
export interface Varied {
  readonly diverse?: Diverse | undefined;
}

export const variedForms: OptionForms<Varied> = { diverse: 'object' };

const forms: OptionForms<Diverse> = { fold: 'score', perGroup: 1, trade: [0, 1] };

/** What an entry of a list that was asked to vary says of those it stands for. */
export interface Alike {
  /** Occupations folded into this one; with `fold` only. */
  readonly alike?: readonly (ConceptRef & { readonly score: number })[];
  /** How many more of its unit group were passed over so far; with `perGroup` only, on the last that was let through. */
  readonly passedOver?: number;
}

/** A place of the list: position in the ranking, and what it stands for. */
export interface Place {
  readonly at: number;
  readonly alike: readonly number[];
  readonly passedOver: number;
}

/** Places considered for each one wanted where variety is traded: the best so many, so that the cost stays bounded. */
const CONSIDERED = 20;

/** How long a ranking must be for a varied list of `limit` places; all, where some will be left out. */
export function lengthFor(index: SkillIndex, limit: number, diverse: Diverse | undefined): number {
  return diverse === undefined ? limit : index.occupationCount;
}

/**
 * The places of a varied list.
 *
 * @throws SkillGraphError `BAD_OPTION` that names what is wrong within `diverse`.
 */
export function variedPlaces(
  index: SkillIndex,
  scorer: Scorer,
  ranking: Ranking,
  limit: number,
  diverse: Diverse | undefined,
): readonly Place[] {
  const { fold, perGroup = Number.POSITIVE_INFINITY, trade = 0 } = checkedOptions(diverse, forms);
  const likeness = (a: number, b: number): number =>
    scorer.score(occupationSubject(index, ranking.rows[a]!), ranking.rows[b]!);
  const { groupCodes } = tablesOf(index).occupations;
  const wanted = trade > 0 ? limit * CONSIDERED : limit;
  const kept: { at: number; alike: number[]; passedOver: number }[] = [];
  const lastOf = new Map<string, { place: { passedOver: number }; count: number }>();
  for (let at = 0; at < ranking.rows.length && kept.length < wanted; at++) {
    const like = fold === undefined ? undefined : kept.find((place) => likeness(at, place.at) >= fold);
    if (like) {
      like.alike.push(at);
      continue;
    }
    const group = groupCodes.at(ranking.rows[at]!);
    const known = group === '' ? undefined : lastOf.get(group);
    if (known !== undefined && known.count >= perGroup) {
      known.place.passedOver++;
      continue;
    }
    const place = { at, alike: [], passedOver: 0 };
    kept.push(place);
    lastOf.set(group, { place, count: (known?.count ?? 0) + 1 });
  }
  return trade > 0 ? traded(kept, ranking, { limit, trade, likeness }) : kept;
}

function traded(
  places: readonly Place[],
  { scores }: Ranking,
  { limit, trade, likeness }: { limit: number; trade: number; likeness: (a: number, b: number) => number },
): readonly Place[] {
  const left = places.map((place) => ({ place, nearest: 0 }));
  const chosen: Place[] = [];
  while (chosen.length < limit && left.length > 0) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [i, { place, nearest }] of left.entries()) {
      const value = (1 - trade) * scores[place.at]! - trade * nearest;
      if (value > most) [best, most] = [i, value];
    }
    const [taken] = left.splice(best, 1);
    const { place } = taken!;
    chosen.push(place);
    for (const other of left) other.nearest = Math.max(other.nearest, likeness(other.place.at, place.at));
  }
  return chosen;
}

/** What a place stands for, in words of the answer; nothing where the list was not asked to vary. */
export function alikeOf(
  index: SkillIndex,
  { rows, scores }: Ranking,
  { alike, passedOver }: Place,
  { fold, perGroup }: Diverse,
  language?: string,
): Alike {
  return {
    ...(fold === undefined
      ? {}
      : { alike: alike.map((i) => ({ ...conceptRef(index, 'occupations', rows[i]!, language), score: scores[i]! })) }),
    ...(perGroup === undefined ? {} : { passedOver }),
  };
}
