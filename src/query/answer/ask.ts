import { checkIndex } from '../../compact/check-index.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Method } from '../../similarity/method.ts';
import {
  checkedOptions,
  filterForm,
  methodForm,
  type OptionForms,
  weightingForm,
} from '../../similarity/option-forms.ts';
import type { Weighting } from '../../similarity/weighting.ts';
import type { OccupationFilter } from './row-mask.ts';

export {
  asForm,
  checkedOptions,
  filterForm,
  methodForm,
  type OptionForm,
  type OptionForms,
  weightingForm,
} from '../../similarity/option-forms.ts';

/** What every question may be told. */
export interface Ask {
  /** Language of labels in the answer. Default: the index's own. */
  readonly language?: string | undefined;
}

/** What a question whose answer is a ranking may be told. */
export interface Ranked extends Ask {
  /** How many to return. Default 10. */
  readonly limit?: number | undefined;
  /** Leave out scores below; inclusive. */
  readonly minScore?: number | undefined;
  /** Only these occupations. */
  readonly among?: OccupationFilter | undefined;
}

/** What a question that compares may be told. */
export interface Compared {
  /** What scores. Default: the index's own; with a weighting alone, the plain metric under it. */
  readonly method?: Method | undefined;
  /** How requirements count, for a bare metric. Default: the index's own. */
  readonly weighting?: Weighting | undefined;
}

/** The forms of {@link Ask}, {@link Ranked} and {@link Compared}, to spread into a question's own. */
export const askForms: OptionForms<Ask> = { language: 'language' };
export const rankedForms: OptionForms<Ranked> = { ...askForms, limit: 0, minScore: 'score', among: filterForm };
export const comparedForms: OptionForms<Compared> = { method: methodForm, weighting: weightingForm };

/**
 * The options of a question, with the index it is asked of: the first line of every question.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is no index; `BAD_OPTION` as {@link checkedOptions}.
 */
export function askedOf<Options extends object>(
  index: SkillIndex,
  options: Options | undefined,
  forms: OptionForms<Options>,
): Options {
  checkIndex(index);
  return checkedOptions(options, forms, index.meta.languages);
}
