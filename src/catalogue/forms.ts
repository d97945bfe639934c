import { type ErrorCode, SkillGraphError, shown } from '../errors.ts';

/** What is not as it should be in a value: where in it, what stands there, what should. */
export interface Misfit {
  /** Such as `.links[2].from`; blank for the value itself. */
  readonly at: string;
  readonly value: unknown;
  /** What to give instead. */
  readonly wanted: string;
}

/** What a value must be: null where it is. */
export type Form = (value: unknown) => Misfit | null;

/** The forms of all fields of a record: the compiler asks for one of each. */
export type Forms<Fields> = { readonly [Name in keyof Fields]-?: Form };

/** A form by a test and the words for what passes it. */
export const such =
  (is: (value: unknown) => boolean, wanted: string): Form =>
  (value) =>
    is(value) ? null : { at: '', value, wanted };

export const isText: Form = (value) => (typeof value === 'string' ? null : { at: '', value, wanted: 'a text' });
export const isFlag: Form = (value) => (typeof value === 'boolean' ? null : { at: '', value, wanted: 'true or false' });
export const isFunction: Form = (value) =>
  typeof value === 'function' ? null : { at: '', value, wanted: 'a function' };
export const isNumber: Form = (value) => (Number.isFinite(value) ? null : { at: '', value, wanted: 'a number' });

/** A form that is put together when it is first asked for: unused, it costs nothing. */
export const later = (make: () => Form): Form => {
  let form: Form | undefined;
  return (value) => {
    form ??= make();
    return form(value);
  };
};

/** A whole number of at least `least`; of at most `most` where work or memory grows with it. */
export const isCount = (least = 0, most: number = Number.POSITIVE_INFINITY): Form =>
  such(
    (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
    most < Number.POSITIVE_INFINITY ? `a whole number from ${least} to ${most}` : `a whole number of at least ${least}`,
  );

/** Seeds are read as 32 bits: beyond, two of them would draw the same. */
export const isSeed: Form = /* @__PURE__ */ isCount(0, 2 ** 32 - 1);

/** A number with nothing at its ends: above `least`, below `most`. */
export const isBetween = (least: number, most: number = Number.POSITIVE_INFINITY): Form =>
  such(
    (value) => typeof value === 'number' && value > least && value < most,
    most < Number.POSITIVE_INFINITY ? `a number between ${least} and ${most}` : `a number above ${least}`,
  );

/** A list of numbers, typed or not. */
export const isNumbers: Form = /* @__PURE__ */ such(
  (value) =>
    (Array.isArray(value) && !value.includes(undefined) && value.every((one) => typeof one === 'number')) ||
    (ArrayBuffer.isView(value) && !(value instanceof DataView) && !/Big/.test(value.constructor.name)),
  'a list or typed array of numbers',
);

export const oneOf = (words: readonly unknown[]): Form =>
  such((value) => words.includes(value), `one of ${words.join(', ')}`);

/** What may be left out. */
export const perhaps =
  (form: Form): Form =>
  (value) =>
    value === undefined ? null : form(value);

/** A list of which every entry, holes included, is of a form. */
export const listOf =
  (form: Form): Form =>
  (value) => {
    if (!Array.isArray(value)) return { at: '', value, wanted: 'a list' };
    for (let at = 0; at < value.length; at++) {
      const misfit = form(value[at]);
      if (misfit !== null) return { ...misfit, at: `[${at}]${misfit.at}` };
    }
    return null;
  };

/** A record whose named fields are of their forms; further fields are let be. */
export const recordOf =
  (forms: Readonly<Record<string, Form>>): Form =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { at: '', value, wanted: `an object such as { ${Object.keys(forms).slice(0, 3).join(', ')} }` };
    for (const name in forms) {
      const misfit = forms[name]!((value as Readonly<Record<string, unknown>>)[name]);
      if (misfit !== null) return { ...misfit, at: `.${name}${misfit.at}` };
    }
    return null;
  };

/** A record of any names, all of one form. */
export const dictionaryOf =
  (form: Form): Form =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { at: '', value, wanted: 'an object' };
    for (const [name, entry] of Object.entries(value)) {
      const misfit = form(entry);
      if (misfit !== null) return { ...misfit, at: `.${name}${misfit.at}` };
    }
    return null;
  };

/** What `for … of` goes through: a list, a set, a generator. A text is none. */
export const isIterable: Form = /* @__PURE__ */ such(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function',
  'a list, or anything that for … of goes through',
);

/**
 * A value that a caller hands over, once it is what it must be. What throws while it is looked at (a getter, a revoked proxy) is none.
 *
 * @throws SkillGraphError `BAD_INPUT` (or the code given) that names the place, shows what stands there and says what should.
 */
export function checkForm(what: string, value: unknown, form: Form, code: ErrorCode = 'BAD_INPUT'): void {
  const misfit = misfitOf(value, form);
  if (misfit !== null)
    throw new SkillGraphError(code, `${what}${misfit.at} is ${shown(misfit.value)}; give ${misfit.wanted}.`);
}

/** The entries of something iterable, each checked as it is reached. */
export function* checkedEntries<T>(what: string, entries: Iterable<T>, form: Form): Generator<T> {
  checkForm(what, entries, isIterable);
  let at = 0;
  for (const entry of entries) {
    checkForm(`${what}[${at++}]`, entry, form);
    yield entry;
  }
}

function misfitOf(value: unknown, form: Form): Misfit | null {
  try {
    return form(value);
  } catch (error) {
    return {
      at: '',
      value,
      wanted: `something that can be read (${error instanceof Error ? error.message : 'it throws'})`,
    };
  }
}
