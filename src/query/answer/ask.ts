import type { Form } from '../../catalogue/forms.ts';
import { badOption, checkNames } from '../../catalogue/options.ts';
import { checkIndex } from '../../compact/check-index.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Method } from '../../similarity/method.ts';
import type { Weighting } from '../../similarity/weighting.ts';
import type { OccupationFilter } from './row-mask.ts';

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

/** What an option must be. A number stands for a whole number of at least that; a pair for a number within both, inclusive. */
export type OptionForm =
  | 'language'
  | 'flag'
  | 'method'
  | 'weighting'
  | 'filter'
  | 'text'
  | 'function'
  | 'object'
  | 'list'
  | 'score'
  | number
  | readonly [least: number, most: number]
  | ReadonlySet<string>;

/** The forms of all options of a question: the compiler asks for one of each. */
export type OptionForms<Options> = { readonly [Name in keyof Options]-?: OptionForm };

/** The forms of {@link Ask}, {@link Ranked} and {@link Compared}, to spread into a question's own. */
export const askForms: OptionForms<Ask> = { language: 'language' };
export const rankedForms: OptionForms<Ranked> = { ...askForms, limit: 0, minScore: 'score', among: 'filter' };
export const comparedForms: OptionForms<Compared> = { method: 'method', weighting: 'weighting' };

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

/**
 * The options of a question, checked by their forms: `undefined` counts as not given.
 *
 * @throws SkillGraphError `BAD_OPTION` that names an unknown option or one whose value is not of its form, and says what is
 * expected.
 */
export function checkedOptions<Options extends object>(
  options: Options | undefined,
  forms: OptionForms<Options>,
  languages?: readonly string[],
): Options {
  if (options === undefined) return {} as Options;
  checkNames(options, Object.keys(forms));
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const wanted = misfit(forms[name as keyof Options], value, languages);
    if (wanted !== null) throw badOption(name, value, wanted);
  }
  return options;
}

/** An option's form as the form of any value: for what holds options beside other things. */
export const asForm =
  (form: OptionForm): Form =>
  (value) => {
    const wanted = misfit(form, value, undefined);
    return wanted === null ? null : { at: '', value, wanted };
  };

/** What is expected instead, or null where the value is of the form. */
function misfit(form: OptionForm, value: unknown, languages: readonly string[] | undefined): string | null {
  if (typeof form === 'number')
    return Number.isInteger(value) && (value as number) >= form ? null : `a whole number of at least ${form}`;
  if (form instanceof Set) return form.has(value as string) ? null : `one of ${[...form].join(', ')}`;
  if (typeof form === 'object') {
    const [least, most] = form as readonly [number, number];
    return typeof value === 'number' && value >= least && value <= most ? null : `a number from ${least} to ${most}`;
  }
  switch (form) {
    case 'flag':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'score':
      return typeof value === 'number' && !Number.isNaN(value) ? null : 'a number';
    case 'text':
      return typeof value === 'string' ? null : 'a text';
    case 'function':
      return typeof value === 'function' ? null : 'a function';
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? null : 'an object';
    case 'list':
      return Array.isArray(value) ? null : 'a list';
    case 'language':
      if (typeof value !== 'string') return 'the code of a language';
      return languages === undefined || languages.includes(value)
        ? null
        : `a language the index holds: ${languages.join(', ')}`;
    case 'filter':
      return typeof value === 'function' ||
        (Array.isArray(value) && !value.includes(undefined) && value.every((name) => typeof name === 'string'))
        ? null
        : 'a list of names or a function of an occupation';
    case 'method':
      return isMethod(value) ? null : `a metric or method, such as jaccard from 'skillgraph' (a value, not its name)`;
    default:
      return isNamed(value) && typeof value['prepare'] === 'function'
        ? null
        : `a weighting, such as rarity from 'skillgraph' (a value, not its name)`;
  }
}

function isMethod(value: unknown): boolean {
  return (
    isNamed(value) &&
    (typeof value['scorer'] === 'function' ||
      (typeof value['score'] === 'function' && typeof value['shared'] === 'function'))
  );
}

function isNamed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { name?: unknown }).name === 'string';
}
