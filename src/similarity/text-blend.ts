import { badOption } from '../catalogue/options.ts';
import { derived } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { blend } from './blend.ts';
import { defaultMethod } from './default-method.ts';
import { featureCosine } from './features-cosine.ts';
import { textFeatures } from './features-text.ts';
import type { ScoringMethod } from './method.ts';
import { checkedOptions, weightForm } from './option-forms.ts';

/** What the occupations' own texts count beside the default method; the rest is the default's. */
export interface TextBlendOptions {
  /** Words, and two in a row, of titles, alternative titles and descriptions. Default .2. */
  readonly words?: number | undefined;
  /** Runs of three to five letters of titles: "baker", "bakery". Default .1; on small national data more does harm. */
  readonly letters?: number | undefined;
}

/**
 * The default method of an index blended late with the cosine of the occupations' own texts, which tell what lists of skills
 * leave out. Off unless asked for, because evidence is often made from titles itself (CONTRIBUTING.md, "Evidence of
 * answers"). A text that one side lacks is left out for that pair; a profile has none, so that the default answers it alone.
 * 0–1; an explanation names words (`word`) and runs of letters (`letters`) beside skills and groups.
 *
 * @throws SkillGraphError `BAD_OPTION` for shares that leave the default nothing.
 *
 * @example
 * similarOccupations(index, 'chef', { method: textBlend() });
 */
export function textBlend(options: TextBlendOptions = {}): ScoringMethod {
  const { words = 0.2, letters = 0.1 } = checkedOptions(options, { words: weightForm, letters: weightForm });
  if (words + letters >= 1)
    throw badOption('words and letters', words + letters, 'numbers that leave the default method some of 1');
  const made = derived((index: SkillIndex): ScoringMethod => {
    const texts = [
      { method: ownWords, weight: words },
      { method: titleLetters, weight: letters },
    ].filter(({ weight }) => weight > 0);
    return blend([{ method: defaultMethod(index), weight: 1 - words - letters }, ...texts], { absent: 'left out' });
  });
  return {
    name: 'text',
    symmetric: true,
    parameters: { words, letters },
    scorer: (index) => made(index).scorer(index),
  };
}

const ownWords: ScoringMethod = /* @__PURE__ */ featureCosine(
  [/* @__PURE__ */ textFeatures({ of: 'occupations', descriptions: true, sequence: 2 })],
  { name: 'words' },
);

const titleLetters: ScoringMethod = /* @__PURE__ */ featureCosine(
  [/* @__PURE__ */ textFeatures({ of: 'occupations', altLabels: false, letters: [3, 5] })],
  { name: 'letters' },
);
