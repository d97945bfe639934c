import { describe, expectTypeOf, it } from 'vitest';
import {
  type AskedCredits,
  type AskedMethod,
  type Calibration,
  type CalibrationInsufficient,
  type Candidate,
  type Competences,
  calibration,
  competences,
  type ErrorCode,
  type ExplainedContribution,
  type Explanation,
  explanation,
  type Insufficient,
  type PrevalentGaps,
  type PrevalentGapsInsufficient,
  prevalentGaps,
  type SimilarOccupation,
  type SimilarOccupations,
  type SimilarPair,
  type SimilarSkill,
  type SkillGap,
  SkillGraphError,
  type SkillIndex,
  type SubjectInput,
  type SubjectRef,
  similarOccupations,
  similarPairs,
  similarSkills,
  skillGap,
} from '../../src/index.ts';

declare const index: SkillIndex;

describe('the status tells an answer from "cannot say"', () => {
  it('similarOccupations', () => {
    const answer = similarOccupations(index, 'cook');
    expectTypeOf(answer).toEqualTypeOf<SimilarOccupations | Insufficient<AskedMethod>>();
    if (answer.status === 'ok') {
      expectTypeOf(answer).toEqualTypeOf<SimilarOccupations>();
      expectTypeOf(answer.results).toEqualTypeOf<readonly SimilarOccupation[]>();
    } else {
      expectTypeOf(answer.reason).toEqualTypeOf<string>();
      expectTypeOf(answer.results).toEqualTypeOf<readonly []>();
    }
    // @ts-expect-error: only an insufficient answer has a reason.
    answer.reason;
  });

  it('results can be read without asking for the status: there are none where there is no evidence', () => {
    const { results } = similarOccupations(index, 'cook');
    expectTypeOf(results.map(({ label }) => label)).toEqualTypeOf<string[]>();
  });

  it('similarSkills', () => {
    const answer = similarSkills(index, 'manage staff');
    expectTypeOf(answer.status).toEqualTypeOf<'ok' | 'insufficient'>();
    if (answer.status === 'ok') expectTypeOf(answer.results).toEqualTypeOf<readonly SimilarSkill[]>();
    else expectTypeOf(answer.reason).toEqualTypeOf<string>();
  });

  it('explanation', () => {
    const answer = explanation(index, 'cook', 'chef');
    expectTypeOf(answer).toEqualTypeOf<Explanation | Insufficient<AskedMethod>>();
    if (answer.status === 'ok') {
      expectTypeOf(answer.contributions).toEqualTypeOf<readonly ExplainedContribution[]>();
      expectTypeOf(answer.coverage).toEqualTypeOf<{ readonly forward: number; readonly backward: number }>();
    }
    // @ts-expect-error: without evidence there is no score.
    answer.score;
  });

  it('skillGap', () => {
    const answer = skillGap(index, 'cook', 'chef');
    expectTypeOf(answer).toEqualTypeOf<SkillGap | Insufficient<AskedCredits>>();
    if (answer.status === 'ok') expectTypeOf(answer.coverage.forward.flat).toEqualTypeOf<number | null>();
    // @ts-expect-error: without evidence there is no gap.
    answer.essential;
  });

  it('calibration and prevalentGaps', () => {
    expectTypeOf(calibration(index)).toEqualTypeOf<Calibration | CalibrationInsufficient>();
    expectTypeOf(prevalentGaps(index, [{ from: 'cook', to: 'chef' }])).toEqualTypeOf<
      PrevalentGaps | PrevalentGapsInsufficient
    >();
  });

  it('competences always answers', () => {
    expectTypeOf(competences(index, 'chef')).toEqualTypeOf<Competences>();
  });
});

describe('what a query is asked about', () => {
  it('an occupation by name, a list of skills, or a profile', () => {
    expectTypeOf<string>().toExtend<SubjectInput>();
    expectTypeOf<readonly string[]>().toExtend<SubjectInput>();
    expectTypeOf<{ skills: { skill: string; importance: number }[] }>().toExtend<SubjectInput>();
    expectTypeOf<number>().not.toExtend<SubjectInput>();
    expectTypeOf<readonly number[]>().not.toExtend<SubjectInput>();
  });

  it('the answer says which it was', () => {
    const { subject } = similarOccupations(index, ['manage staff']);
    expectTypeOf(subject).toEqualTypeOf<SubjectRef>();
    if (subject.kind === 'profile')
      expectTypeOf(subject.notUnderstood[0]?.reason).toEqualTypeOf<'unknown' | 'ambiguous' | undefined>();
    else expectTypeOf(subject.label).toEqualTypeOf<string>();
  });
});

describe('answers are readonly', () => {
  it('to the last field', () => {
    const answer = similarOccupations(index, 'cook');
    if (answer.status !== 'ok') return;
    // @ts-expect-error: results cannot be reordered in place.
    answer.results.sort();
    // @ts-expect-error: nor changed.
    answer.results[0]!.score = 1;
    // @ts-expect-error: nor replaced.
    answer.results = [];
  });

  it('pairs come as a stream', async () => {
    expectTypeOf(similarPairs(index)).toEqualTypeOf<AsyncGenerator<SimilarPair, void, undefined>>();
    for await (const pair of similarPairs(index, { limit: 3 })) {
      // @ts-expect-error: a pair is readonly.
      pair.score = 0;
    }
  });
});

describe('errors', () => {
  it('carry a code to branch on', () => {
    const error = new SkillGraphError('AMBIGUOUS', 'Several.');
    expectTypeOf(error.code).toEqualTypeOf<ErrorCode>();
    expectTypeOf<'UNKNOWN_OCCUPATION'>().toExtend<ErrorCode>();
    expectTypeOf(error.candidates).toEqualTypeOf<readonly Candidate[]>();
    // @ts-expect-error: codes are a closed list.
    new SkillGraphError('OOPS', 'No such code.');
  });
});
