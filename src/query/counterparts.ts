import { checkIndex } from '../compact/check-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { readable, SkillGraphError, shown } from '../errors.ts';
import type { Scorer } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { TopK } from '../similarity/top-k.ts';
import { askedOf, type Compared, comparedForms, type OptionForms, type Ranked, rankedForms } from './answer/ask.ts';
import { comparisonOf } from './answer/comparison.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Answered, type AskedMethod, type Insufficient, insufficient } from './answer/insufficient.ts';
import type { MethodRef } from './answer/method-ref.ts';
import { rowMask } from './answer/row-mask.ts';
import { resolveSubject, type SubjectInput } from './answer/subject-input.ts';

/** A correspondence: ids, codes or group codes of both classifications, and how far both mean the same (0–1). */
export interface Correspondence {
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
}

/** How likeness is measured on both sides, how many occupations it goes by; `among` chooses of the other classification. */
export interface CounterpartsOptions extends Ranked, Compared {
  /** How many mapped occupations most like the subject to go by. Default 10. */
  readonly anchors?: number | undefined;
}

const optionForms: OptionForms<CounterpartsOptions> = { ...rankedForms, ...comparedForms, anchors: 1 };

/** How counterparts were asked for: what scored here, and what scored in the other classification. */
export interface AskedCounterparts extends AskedMethod {
  readonly otherMethod: MethodRef;
  readonly anchors: number;
}

/** An occupation of the other classification, and the way it was found. */
export interface Counterpart extends ConceptRef {
  /** likeness of the anchor × confidence of the link × likeness of the counterpart to where the link leads. */
  readonly score: number;
  readonly by: {
    /** The occupation here through which it was found; the subject itself where that is mapped. */
    readonly anchor: ConceptRef;
    readonly likeness: number;
    readonly confidence: number;
    /** Where the link leads. */
    readonly mapped: ConceptRef;
    /** How like that the counterpart is; 1 where it is the same. */
    readonly mappedLikeness: number;
  };
}

/** The occupations of the other classification that are most like the subject. */
export interface Counterparts extends Answered<AskedCounterparts> {
  /** Score descending, then id ascending. */
  readonly results: readonly Counterpart[];
}

/**
 * The occupations of another classification most like a subject of this one, by way of a crosswalk: the subject is
 * compared with mapped occupations here, those are mapped, and what they map to is compared with everything there. Of
 * several ways the best counts, and is told.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`; `BAD_INPUT` where the crosswalk knows neither side.
 *
 * @example
 * const { results } = counterparts(esco, 'cook', onet, crosswalk.links);
 */
export function counterparts(
  index: SkillIndex,
  subject: SubjectInput,
  other: SkillIndex,
  links: readonly Correspondence[],
  options: CounterpartsOptions = {},
): Counterparts | Insufficient<AskedCounterparts> {
  const checked = askedOf(index, options, optionForms);
  checkIndex(other);
  const { limit = 10, anchors = 10, minScore = Number.NEGATIVE_INFINITY, among, language } = checked;
  checkLinks(links);
  const { subject: resolved, ref } = resolveSubject(index, subject, language);
  const mapped = mappedRows(index, other, links);
  if (mapped.size === 0)
    throw new SkillGraphError(
      'BAD_INPUT',
      `None of the ${links.length} links of the crosswalk names an occupation of both classifications. Check its columns and direction.`,
    );
  const { scorer: here, ref: method } = comparisonOf(index, checked);
  const { scorer: there, ref: otherMethod } = comparisonOf(other, checked);
  const asked = { method, otherMethod, anchors };
  const nearest = new TopK(anchors, index.occupationCount);
  if (mapped.has(resolved.row)) nearest.offer(resolved.row, 1);
  if (here.hasEvidence(resolved)) {
    const { count, rows, scores } = here.scores(resolved);
    for (let i = 0; i < count; i++)
      if (rows[i] !== resolved.row && scores[i]! > 0 && mapped.has(rows[i]!)) nearest.offer(rows[i]!, scores[i]!);
  }
  const found = nearest.take();
  if (found.rows.length === 0)
    return insufficient(ref, 'It is not in the crosswalk, and nothing that is resembles it.', asked);

  const best = new Map<number, Way>();
  for (const [i, anchor] of found.rows.entries())
    for (const [target, confidence] of mapped.get(anchor)!)
      for (const [row, mappedLikeness] of likenesses(there, other, target)) {
        const likeness = found.scores[i]!;
        const score = likeness * confidence * mappedLikeness;
        if (score > (best.get(row)?.score ?? 0))
          best.set(row, { score, anchor, likeness, confidence, target, mappedLikeness });
      }
  const top = new TopK(limit, other.occupationCount);
  const mask = rowMask(other, among);
  for (const [row, { score }] of best)
    if (score >= minScore && (mask === null || mask[row] === 1)) top.offer(row, score);
  const refOf = (of: SkillIndex, row: number): ConceptRef => conceptRef(of, 'occupations', row, language);
  const results = Array.from(top.take().rows, (row): Counterpart => {
    const { score, anchor, likeness, confidence, target, mappedLikeness } = best.get(row)!;
    const { id, label, ...code } = refOf(other, row);
    return {
      id,
      label,
      score,
      ...code,
      by: { anchor: refOf(index, anchor), likeness, confidence, mapped: refOf(other, target), mappedLikeness },
    };
  });
  return { status: 'ok', subject: ref, asked, results };
}

function checkLinks(links: readonly Correspondence[]): void {
  if (
    readable(
      'The links',
      () => !Array.isArray(links) || links.some((link) => typeof link !== 'object' || link === null),
    )
  )
    throw new SkillGraphError('BAD_INPUT', `Links are a list of { from, to, confidence }; this is ${shown(links)}.`);
}

interface Way {
  readonly score: number;
  readonly anchor: number;
  readonly likeness: number;
  readonly confidence: number;
  readonly target: number;
  readonly mappedLikeness: number;
}

/** What an occupation is like, itself included with 1. */
function likenesses(scorer: Scorer, index: SkillIndex, row: number): readonly (readonly [number, number])[] {
  const subject = occupationSubject(index, row);
  const found: [number, number][] = [[row, 1]];
  if (!scorer.hasEvidence(subject)) return found;
  const { count, rows, scores } = scorer.scores(subject);
  for (let i = 0; i < count; i++) if (rows[i] !== row && scores[i]! > 0) found.push([rows[i]!, scores[i]!]);
  return found;
}

/** Rows here → rows there, with the highest confidence of several links. */
function mappedRows(
  index: SkillIndex,
  other: SkillIndex,
  links: readonly Correspondence[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const here = rowsByName(index);
  const there = rowsByName(other);
  const mapped = new Map<number, Map<number, number>>();
  for (const { from, to, confidence } of links)
    for (const row of here(from))
      for (const target of there(to)) {
        const known = mapped.get(row) ?? new Map<number, number>();
        known.set(target, Math.max(confidence, known.get(target) ?? 0));
        mapped.set(row, known);
      }
  return mapped;
}

/** An occupation by id or code, else all of the group with that code. */
function rowsByName(index: SkillIndex): (name: string) => readonly number[] {
  const { ids, codes, groupCodes } = index.occupations;
  const names = new Map<string, number[]>();
  for (const table of [ids, codes, groupCodes]) {
    const tier = new Map<string, number[]>();
    for (let row = 0; row < index.occupationCount; row++) {
      const name = table.at(row);
      if (name !== '' && !names.has(name)) tier.set(name, [...(tier.get(name) ?? []), row]);
    }
    for (const [name, rows] of tier) names.set(name, rows);
  }
  return (name) => names.get(name) ?? [];
}
