import { describe, expectTypeOf, it } from 'vitest';
import {
  type Ask,
  type BuildOptions,
  buildIndex,
  type CalibrationOptions,
  type Catalogue,
  type CompetencesOptions,
  competences,
  type ExplanationOptions,
  explanation,
  type OccupationFilter,
  openIndex,
  type PrevalentGapsOptions,
  type SimilarOccupationsOptions,
  type SimilarPairsOptions,
  type SimilarSkillsOptions,
  type SkillGapOptions,
  type SkillIndex,
  similarOccupations,
  similarPairs,
  skillGap,
} from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';

declare const index: SkillIndex;
declare const catalogue: Catalogue;

describe('options', () => {
  it('are all optional', () => {
    const none: Record<never, never> = {};
    expectTypeOf(none).toExtend<
      BuildOptions &
        CalibrationOptions &
        CompetencesOptions &
        ExplanationOptions &
        Ask &
        PrevalentGapsOptions &
        SimilarOccupationsOptions &
        SimilarPairsOptions &
        SimilarSkillsOptions &
        SkillGapOptions
    >();
    expectTypeOf(buildIndex).toBeCallableWith(catalogue);
    expectTypeOf(explanation).toBeCallableWith(index, 'cook', 'chef');
    expectTypeOf(competences).toBeCallableWith(index, 'cook');
  });

  it('that are misspelt are refused', () => {
    // @ts-expect-error: the option is called limit.
    similarOccupations(index, 'cook', { limt: 5 });
    // @ts-expect-error: the option is called limit.
    similarPairs(index, { k: 5 });
    // @ts-expect-error: credits, not credit.
    skillGap(index, 'cook', 'chef', { credit: {} });
    // @ts-expect-error: a credit of this name does not exist.
    skillGap(index, 'cook', 'chef', { credits: { wider: 0.5 } });
  });

  it('of the wrong type are refused', () => {
    // @ts-expect-error: a number.
    similarOccupations(index, 'cook', { limit: '5' });
    // @ts-expect-error: a method is a value, not its name.
    similarOccupations(index, 'cook', { method: 'jaccard' });
    // What is undefined counts as not given.
    similarOccupations(index, 'cook', { limit: undefined, among: undefined, diverse: undefined });
  });

  it('are readonly', () => {
    const options: SimilarOccupationsOptions = { limit: 3 };
    // @ts-expect-error: options are never changed.
    options.limit = 4;
  });

  it('filters are names or a function of the facts', () => {
    expectTypeOf<readonly ['25', 'cook']>().toExtend<OccupationFilter>();
    similarOccupations(index, 'cook', {
      among: (occupation) => {
        expectTypeOf(occupation.level).toEqualTypeOf<number>();
        expectTypeOf(occupation.code).toEqualTypeOf<string | undefined>();
        return occupation.groupCode.startsWith('51');
      },
    });
  });
});

describe('the way in', () => {
  it('from plain objects to an index, and from a buffer', () => {
    const made = createCatalogue({
      source: { name: 'mine' },
      language: 'en',
      occupations: [{ id: 'o', label: 'occupation' }],
      skills: [{ id: 's', label: 'skill' }],
      requirements: [{ occupation: 'o', skill: 's', kind: 'essential' }],
    });
    expectTypeOf(made).toEqualTypeOf<Catalogue>();
    expectTypeOf(buildIndex(made)).toEqualTypeOf<SkillIndex>();
    expectTypeOf(openIndex(new ArrayBuffer(8))).toEqualTypeOf<SkillIndex>();
    expectTypeOf(openIndex).parameter(0).not.toExtend<string>();
  });

  it('a kind of requirement is one of a closed list', () => {
    createCatalogue({
      source: { name: 'mine' },
      language: 'en',
      occupations: [],
      skills: [],
      // @ts-expect-error: essential, optional or rated.
      requirements: [{ occupation: 'o', skill: 's', kind: 'vital' }],
    });
  });

  it('what is in a catalogue stays as it is', () => {
    // @ts-expect-error: a catalogue is readonly.
    catalogue.occupations.push();
  });
});
