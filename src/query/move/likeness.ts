import { once } from '../../compact/derived.ts';
import { occupationSubject, type Subject } from '../../similarity/subject.ts';
import type { MoveRules } from './move-rules.ts';

/** Which end of the moves the subject is. */
export type SubjectEnd = 'from' | 'to';

/** How alike occupations are to a subject: read where the index keeps who is, else compared. */
export interface LikenessTo {
  /** To one of them. */
  readonly of: (row: number) => number;
  /** By row: of all who are at least so alike, and less than that for the others. */
  readonly atLeast: (least: number) => Float64Array;
}

type Rules = Pick<MoveRules, 'index' | 'scorer' | 'ref' | 'neighbours'>;

export function likenessTo(rules: Rules, subject: Subject, at: SubjectEnd): LikenessTo {
  const { index, ref, neighbours } = rules;
  const all = once(() => likenessByRow(rules, subject, at));
  if (neighbours === null || subject.row < 0 || !(at === 'from' || ref.symmetric))
    return { of: (row) => all()[row]!, atLeast: all };
  const listed = new Float64Array(index.occupationCount);
  const { rows, scores } = neighbours.ranking(subject.row);
  for (let i = 0; i < rows.length; i++) listed[rows[i]!] = scores[i]!;
  return {
    of: (row) => listed[row]! || rules.scorer.score(subject, row),
    atLeast: (least) => (least > 0 && least >= neighbours.least ? listed : all()),
  };
}

/** A method that is not symmetric is asked from every start. */
function likenessByRow({ index, scorer, ref }: Rules, subject: Subject, at: SubjectEnd): Float64Array {
  const likeness = new Float64Array(index.occupationCount);
  if (at === 'to' && !ref.symmetric) {
    for (let row = 0; row < likeness.length; row++) {
      const start = occupationSubject(index, row);
      if (scorer.hasEvidence(start)) likeness[row] = scorer.score(start, subject.row);
    }
    return likeness;
  }
  const { count, rows, scores } = scorer.scores(subject);
  for (let i = 0; i < count; i++) likeness[rows[i]!] = scores[i]!;
  return likeness;
}

/** How alike two occupations are; what is less than `least` may be given as 0. */
export function likenessBetween(rules: Rules, from: Subject, to: number, least = 0): number {
  const { neighbours } = rules;
  if (neighbours !== null) {
    const { rows, scores } = neighbours.ranking(from.row);
    const at = rows.indexOf(to);
    if (at >= 0) return scores[at]!;
    if (least > 0 && least >= neighbours.least) return 0;
  }
  return rules.scorer.score(from, to);
}
