import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, askForms, checkedOptions, type OptionForms } from '../query/answer/ask.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { MethodRef } from '../query/answer/method-ref.ts';
import { similarOccupations } from '../query/similar-occupations.ts';
import { transitions } from '../query/transitions.ts';
import type { Method } from '../similarity/method.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type Causes, causesOf, type NeighbourChange } from './causes.ts';
import type { ListChange, ReleaseDiff } from './diff-types.ts';
import { rankBiasedOverlap } from './rank-biased-overlap.ts';
import { type Release, releaseIndex } from './release-diff.ts';

/** How answers are compared between two releases. */
export interface AnswerChangesOptions extends Ask {
  /** How many of the most similar occupations are compared. Default 10. */
  readonly depth?: number | undefined;
  /** p of the rank-biased overlap, 0–1: how much a further rank counts. Default .9. */
  readonly persistence?: number | undefined;
  /** How many occupations to return, the largest changes first. Default 20. */
  readonly limit?: number | undefined;
  /** What compares. Default: each release's own. */
  readonly method?: Method | undefined;
  readonly weighting?: Weighting | undefined;
}

const forms: OptionForms<AnswerChangesOptions> = {
  ...askForms,
  depth: 1,
  persistence: [0.01, 0.99],
  limit: 0,
  method: 'method',
  weighting: 'weighting',
};

/** What a release changes in the answers about one occupation. */
export interface AnswerChange extends ConceptRef {
  /** Rank-biased overlap of its most similar occupations before and after, 0–1. */
  readonly overlap: number;
  /** Occupations that came among the most similar, or went, and why. */
  readonly neighbours: ListChange<NeighbourChange>;
  /** Occupations it can move to now and could not, and the reverse. */
  readonly moves: ListChange<ConceptRef>;
  /** What changed in its own list. */
  readonly because: Causes;
}

/** What a release changes in answers. */
export interface AnswerChanges {
  readonly status: 'ok';
  readonly asked: {
    readonly method: { readonly before: MethodRef; readonly after: MethodRef };
    readonly depth: number;
    readonly persistence: number;
  };
  /** Of all kept occupations that can be compared in both releases. */
  readonly counts: { readonly compared: number; readonly unchanged: number; readonly changed: number };
  /** Of the overlaps, 0–1; null where nothing could be compared. */
  readonly mean: number | null;
  readonly median: number | null;
  /** The overlap of every kept occupation, by id ascending. */
  readonly overlaps: readonly { readonly id: string; readonly overlap: number }[];
  /** The largest changes first, then id ascending. */
  readonly results: readonly AnswerChange[];
}

/**
 * What a new release changes in answers: for every kept occupation the overlap of its most similar occupations before and
 * after; for those that change most, who came and who went, moves gained and lost, and the requirements behind it.
 *
 * @param diff What {@link releaseDiff} found between the two.
 * @throws SkillGraphError `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const { results } = answerChanges(before, after, releaseDiff(before, after), { limit: 5 });
 */
export function answerChanges(
  before: Release,
  after: Release,
  diff: ReleaseDiff,
  options: AnswerChangesOptions = {},
): AnswerChanges {
  const [earlier, later] = [releaseIndex(before), releaseIndex(after)];
  const checked = checkedOptions(options, forms);
  const { depth = 10, persistence = 0.9, limit = 20, language } = checked;
  const compared = { method: checked.method, weighting: checked.weighting, limit: depth } as const;
  const ask = (index: SkillIndex, id: string) => similarOccupations(index, id, definite(compared));
  const found: { readonly id: string; readonly overlap: number; readonly was: string[]; readonly is: string[] }[] = [];
  let refs: { before: MethodRef; after: MethodRef } | null = null;
  for (const { id } of diff.occupations.kept) {
    const [a, b] = [ask(earlier, id), ask(later, id)];
    if (a.status !== 'ok' || b.status !== 'ok') continue;
    refs ??= { before: methodOf(a), after: methodOf(b) };
    const was = a.results.map((result) => result.id);
    const is = b.results.map((result) => result.id);
    found.push({ id, overlap: rankBiasedOverlap(was, is, persistence), was, is });
  }
  const causes = causesOf(diff, earlier, later, language);
  const ranked = found
    .filter(({ overlap }) => overlap < 1)
    .sort((a, b) => a.overlap - b.overlap || (a.id < b.id ? -1 : 1));
  const sorted = found.map(({ overlap }) => overlap).sort((a, b) => a - b);
  const none: MethodRef = { name: 'none', symmetric: true, parameters: {} };
  return {
    status: 'ok',
    asked: { method: refs ?? { before: none, after: none }, depth, persistence },
    counts: { compared: found.length, unchanged: found.length - ranked.length, changed: ranked.length },
    mean: sorted.length === 0 ? null : sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: sorted.length === 0 ? null : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2,
    overlaps: found.map(({ id, overlap }) => ({ id, overlap })),
    results: ranked.slice(0, limit).map(({ id, overlap, was, is }) => ({
      ...causes.occupation(id),
      overlap,
      neighbours: {
        added: is.filter((other) => !was.includes(other)).map((other) => causes.came(id, other)),
        removed: was.filter((other) => !is.includes(other)).map((other) => causes.went(id, other)),
      },
      moves: movesBetween(earlier, later, id, causes.occupation),
      because: causes.own(id),
    })),
  };
}

function movesBetween(
  before: SkillIndex,
  after: SkillIndex,
  id: string,
  named: (id: string) => ConceptRef,
): ListChange<ConceptRef> {
  const from = (index: SkillIndex) => {
    const answer = transitions(index, id, { limit: index.occupationCount });
    return new Set(answer.status === 'ok' ? answer.results.map((move) => move.id) : []);
  };
  const [was, is] = [from(before), from(after)];
  return {
    added: [...is].filter((other) => !was.has(other)).map(named),
    removed: [...was].filter((other) => !is.has(other)).map(named),
  };
}

function methodOf(answer: unknown): MethodRef {
  const { asked, method } = answer as { readonly asked?: { readonly method: MethodRef }; readonly method?: MethodRef };
  return (asked?.method ?? method)!;
}

function definite<Options extends object>(
  options: Options,
): { [Name in keyof Options]: Exclude<Options[Name], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
