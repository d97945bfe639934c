import type { Form } from '../catalogue/forms.ts';
import { badOption, checkNames, takenOptions } from '../catalogue/options.ts';
import { readable } from '../errors.ts';

/** What an option must be. A number stands for a whole number of at least that; a pair for a number within both, inclusive. */
export type OptionForm =
  | 'language'
  | 'flag'
  | 'text'
  | 'function'
  | 'object'
  | 'list'
  | 'score'
  | number
  | readonly [least: number, most: number]
  | ReadonlySet<string>
  | Misfit;

/** A form that few functions ask for, so that the others need not carry it: what is expected instead of a value, or null. */
export type Misfit = (value: unknown) => string | null;

/** The forms of all options of a function: the compiler asks for one of each. */
export type OptionForms<Options> = { readonly [Name in keyof Options]-?: OptionForm };

/**
 * Options checked by their forms: `undefined` counts as not given.
 *
 * @throws SkillGraphError `BAD_OPTION` that names an unknown option or one whose value is not of its form, and says what is
 * expected.
 */
export function checkedOptions<Options extends object>(
  options: Options | undefined,
  forms: OptionForms<Options>,
  languages?: readonly string[],
): Options {
  return takenOptions(options, forms, (name, value) => checkOption(name, value, forms[name], languages));
}

/** @throws SkillGraphError `BAD_OPTION` for a value that is not of its form. */
export function checkOption(name: string, value: unknown, form: OptionForm, languages?: readonly string[]): void {
  const wanted = readable(`The option ${name}`, () => misfit(form, value, languages), 'BAD_OPTION');
  if (wanted !== null) throw badOption(name, value, wanted);
}

/**
 * A list of records whose named fields are there and of their forms.
 *
 * @param further fields they may have besides; whatever they like where it is left out
 * @throws SkillGraphError `BAD_OPTION` that names the place.
 */
export function checkEach(
  name: string,
  records: readonly object[],
  forms: Readonly<Record<string, OptionForm>>,
  further?: readonly string[],
): void {
  readable(
    name,
    () => {
      checkOption(name, records, 'list');
      for (const [at, record] of records.entries()) {
        if (further !== undefined) checkNames(record, [...Object.keys(forms), ...further]);
        for (const field in forms)
          checkOption(
            `${name}[${at}].${field}`,
            (record as Partial<Record<string, unknown>> | null | undefined)?.[field],
            forms[field]!,
          );
      }
    },
    'BAD_OPTION',
  );
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
  if (typeof form === 'function') return form(value);
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
      // Its values are read here, so that what cannot be read is refused here.
      return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value)
        ? null
        : 'an object';
    case 'list':
      return Array.isArray(value) ? null : 'a list';
    default:
      if (typeof value !== 'string') return 'the code of a language';
      return languages === undefined || languages.includes(value)
        ? null
        : `a language the index holds: ${languages.join(', ')}`;
  }
}

export const weightForm: Misfit = (value) =>
  Number.isFinite(value) && (value as number) >= 0 ? null : 'a number of 0 or more';

export const shareForm: Misfit = (value) =>
  Number.isFinite(value) && (value as number) > 0 ? null : 'a number above 0';

export const filterForm: Misfit = (value) =>
  typeof value === 'function' ||
  (Array.isArray(value) && !value.includes(undefined) && value.every((name) => typeof name === 'string'))
    ? null
    : 'a list of names or a function of an occupation';

export const metricForm: Misfit = (value) => (isMetric(value) ? null : valueFrom('metric', 'jaccard'));

export const methodForm: Misfit = (value) =>
  isMetric(value) || isMade(value, 'scorer') ? null : valueFrom('metric or method', 'jaccard');

export const weightingForm: Misfit = (value) => (isMade(value, 'prepare') ? null : valueFrom('weighting', 'rarity'));

function valueFrom(what: string, such: string): string {
  return `a ${what}, such as ${such} from 'skillgraph' (a value, not its name)`;
}

function isMetric(value: unknown): boolean {
  return isMade(value, 'score') && isMade(value, 'shared');
}

/** A value with a name and a function. */
function isMade(value: unknown, what: string): boolean {
  const { name, [what]: made } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && typeof made === 'function' && typeof value !== 'function';
}
