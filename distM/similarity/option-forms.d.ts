import type { Form } from '../catalogue/forms.ts';
/** What an option must be. A number stands for a whole number of at least that; a pair for a number within both, inclusive. */
export type OptionForm = 'language' | 'flag' | 'metric' | 'method' | 'weighting' | 'filter' | 'text' | 'function' | 'object' | 'list' | 'score' | 'weight' | 'share' | number | readonly [least: number, most: number] | ReadonlySet<string>;
/** The forms of all options of a function: the compiler asks for one of each. */
export type OptionForms<Options> = {
    readonly [Name in keyof Options]-?: OptionForm;
};
/**
 * Options checked by their forms: `undefined` counts as not given.
 *
 * @throws SkillGraphError `BAD_OPTION` that names an unknown option or one whose value is not of its form, and says what is
 * expected.
 */
export declare function checkedOptions<Options extends object>(options: Options | undefined, forms: OptionForms<Options>, languages?: readonly string[]): Options;
/** @throws SkillGraphError `BAD_OPTION` for a value that is not of its form. */
export declare function checkOption(name: string, value: unknown, form: OptionForm, languages?: readonly string[]): void;
/**
 * A list of records whose named fields are there and of their forms.
 *
 * @param further fields they may have besides; whatever they like where it is left out
 * @throws SkillGraphError `BAD_OPTION` that names the place.
 */
export declare function checkEach(name: string, records: readonly object[], forms: Readonly<Record<string, OptionForm>>, further?: readonly string[]): void;
/** An option's form as the form of any value: for what holds options beside other things. */
export declare const asForm: (form: OptionForm) => Form;
