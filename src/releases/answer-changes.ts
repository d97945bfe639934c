import { checkForm } from '../catalogue/forms.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, askForms, checkedOptions, comparedForms, type OptionForms } from '../query/answer/ask.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { MethodRef } from '../query/answer/method-ref.ts';
import { similarOccupations } from '../query/similar-occupations.ts';
import type { Method } from '../similarity/method.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type Causes, causesOf, type MoveChange, type NeighbourChange } from './causes.ts';
import type { ListChange, ReleaseDiff } from './diff-types.ts';
import { isReleaseDiff } from './input-forms.ts';
import { movesReader } from './moves-reader.ts';
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
  ...comparedForms,
};

/** What a release changes in the answers about one occupation. */
export interface AnswerChange extends ConceptRef {
  /** Rank-biased overlap of its most similar occupations before and after, 0–1. */
  readonly overlap: number;
  /** Occupations that came among the most similar, or went, and why. */
  readonly neighbours: ListChange<NeighbourChange>;
  /** Occupations it can move to now and could not, and the reverse, and why. */
  readonly moves: ListChange<MoveChange>;
  /** What changed in its own list. */
  readonly because: Causes;
}

/** How far the answers about one kept occupation changed. */
export interface AnswerOverlap {
  readonly id: string;
  /** Rank-biased overlap of its most similar occupations before and after, 0–1. */
  readonly overlap: number;
  /** How many occupations it can move to now and could not, and the reverse. */
  readonly movesGained: number;
  readonly movesLost: number;
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
  readonly counts: {
    readonly compared: number;
    /** Those whose most similar occupations are the same in the same order. */
    readonly unchanged: number;
    readonly changed: number;
    /** Ordered pairs that are a move now and were none, and the reverse; and how many occupations that touches. */
    readonly movesGained: number;
    readonly movesLost: number;
    readonly movesChanged: number;
  };
  /** Of the overlaps, 0–1; null where nothing could be compared. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Every kept occupation, by id ascending. */
  readonly overlaps: readonly AnswerOverlap[];
  /** The largest changes first, then id ascending. */
  readonly results: readonly AnswerChange[];
}

/**
 * What a new release changes in answers: for every kept occupation the overlap of its most similar occupations before and
 * after, and how many moves it gained and lost; for those that change most, who came and who went, which moves, and the
 * requirements behind it.
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
  checkForm('The diff', diff, isReleaseDiff);
  const [earlier, later] = [releaseIndex(before), releaseIndex(after)];
  const checked = checkedOptions(options, forms);
  const { depth = 10, persistence = 0.9, limit = 20, language } = checked;
  const compared = { method: checked.method, weighting: checked.weighting, limit: depth } as const;
  const ask = (index: SkillIndex, id: string) => similarOccupations(index, id, definite(compared));
  const movesBefore = movesReader(earlier, checked);
  const movesAfter = movesReader(later, checked);
  const found: Found[] = [];
  let refs: { before: MethodRef; after: MethodRef } | null = null;
  for (const { id } of diff.occupations.kept) {
    const [a, b] = [ask(earlier, id), ask(later, id)];
    if (a.status !== 'ok' || b.status !== 'ok') continue;
    refs ??= { before: methodOf(a), after: methodOf(b) };
    const was = a.results.map((result) => result.id);
    const is = b.results.map((result) => result.id);
    const overlap = rankBiasedOverlap(was, is, persistence);
    found.push({ id, overlap, neighbours: changed(was, is), moves: changed(movesBefore(id), movesAfter(id)) });
  }
  const causes = causesOf(diff, earlier, later, language);
  const ranked = found
    .filter(({ overlap }) => overlap < 1)
    .sort((a, b) => a.overlap - b.overlap || (a.id < b.id ? -1 : 1));
  const sorted = found.map(({ overlap }) => overlap).sort((a, b) => a - b);
  const none: MethodRef = { name: 'none', symmetric: true, parameters: {} };
  const overlaps = found.map(
    ({ id, overlap, moves }): AnswerOverlap => ({
      id,
      overlap,
      movesGained: moves.added.length,
      movesLost: moves.removed.length,
    }),
  );
  const total = (part: 'movesGained' | 'movesLost') => overlaps.reduce((sum, one) => sum + one[part], 0);
  return {
    status: 'ok',
    asked: { method: refs ?? { before: none, after: none }, depth, persistence },
    counts: {
      compared: found.length,
      unchanged: found.length - ranked.length,
      changed: ranked.length,
      movesGained: total('movesGained'),
      movesLost: total('movesLost'),
      movesChanged: overlaps.filter(({ movesGained, movesLost }) => movesGained + movesLost > 0).length,
    },
    mean: sorted.length === 0 ? null : sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: sorted.length === 0 ? null : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2,
    overlaps,
    results: ranked.slice(0, limit).map(({ id, overlap, neighbours, moves }) => ({
      ...causes.occupation(id),
      overlap,
      neighbours: {
        added: neighbours.added.map((other) => causes.came(id, other)),
        removed: neighbours.removed.map((other) => causes.went(id, other)),
      },
      moves: {
        added: moves.added.map((other) => moveChange(causes.came(id, other))),
        removed: moves.removed.map((other) => moveChange(causes.went(id, other))),
      },
      because: causes.own(id),
    })),
  };
}

/** What was found about one occupation, by ids. */
interface Found {
  readonly id: string;
  readonly overlap: number;
  readonly neighbours: ListChange<string>;
  readonly moves: ListChange<string>;
}

function changed(was: readonly string[], is: readonly string[]): ListChange<string> {
  const [before, after] = [new Set(was), new Set(is)];
  return { added: is.filter((other) => !before.has(other)), removed: was.filter((other) => !after.has(other)) };
}

/** No list changed, and yet the likeness did: how common skills are shifted, or where moves begin. */
function moveChange({ because, ...change }: NeighbourChange): MoveChange {
  return { ...change, because: because === 'others' ? 'likeness' : because };
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
