import { readable, SkillGraphError, shown } from '../errors.ts';
import { checkForm, type Forms } from './forms.ts';

/**
 * Options checked by the forms of all there are: `undefined` counts as not given.
 *
 * @throws SkillGraphError `BAD_OPTION` that names an unknown option or one whose value is not of its form, and says what is
 * expected.
 */
export function checkOptions<Options extends object>(options: Options | undefined, forms: Forms<Options>): Options {
  return takenOptions(options, forms, (name, value) =>
    checkForm(`The option ${name}`, value, forms[name], 'BAD_OPTION'),
  );
}

/**
 * The options given, each checked and read once, wherever it stands: a getter may say something else next time, a class holds
 * its own above.
 *
 * @param forms has a key for each option there is
 * @throws SkillGraphError `BAD_OPTION` for an unknown one, and what `check` throws.
 */
export function takenOptions<Options extends object>(
  options: Options | undefined = {} as Options,
  forms: { readonly [Name in keyof Options]-?: unknown },
  check: (name: keyof Options & string, value: unknown) => void,
): Options {
  return readable(
    'The options',
    () => {
      const given = {} as Options;
      const names = Object.keys(forms);
      checkNames(options, names);
      for (const name of names as (keyof Options & string)[]) {
        const value = options[name];
        if (value === undefined) continue;
        check(name, value);
        given[name] = value;
      }
      return given;
    },
    'BAD_OPTION',
  );
}

/** The error for an option whose value will not do: `wanted` says what will. */
export function badOption(name: string, value: unknown, wanted: string): SkillGraphError {
  return new SkillGraphError('BAD_OPTION', `The option ${name} is ${shown(value)}; give ${wanted}.`);
}

/** A whole number of at least `least`, or a clear error. */
export function checkCount(name: string, value: number, least = 0): number {
  if (Number.isInteger(value) && value >= least) return value;
  throw badOption(name, value, `a whole number of at least ${least}`);
}

/** A number within bounds, or a clear error. */
export function checkRange(name: string, value: number, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw badOption(name, value, `a number from ${least} to ${most}`);
}

/** An object, whatever its options, or a clear error: of a list, a map or a date nothing would be read. */
export function checkObject(options: unknown, such = '{ … }'): void {
  const isObject = readable(
    'The options',
    () => Object.prototype.toString.call(options) === '[object Object]' && !('then' in (options as object)),
    'BAD_OPTION',
  );
  if (isObject) return;
  throw new SkillGraphError('BAD_OPTION', `Options are ${shown(options)}; give an object such as ${such}.`);
}

/** An object with no other options than those known, or a clear error. */
export function checkNames(options: object, known: readonly string[]): void {
  checkObject(options, known.length === 0 ? '{}' : `{ ${known[0]}: … }`);
  for (const name of Object.keys(options))
    if (!known.includes(name)) throw new SkillGraphError('BAD_OPTION', unknownOption(name, known));
}

const formerNames: Readonly<Record<string, string>> = { k: 'limit', topK: 'limit', top: 'limit', only: 'among' };

function unknownOption(name: string, known: readonly string[]): string {
  const meant = formerNames[name];
  const hint = meant !== undefined && known.includes(meant) ? `; ${meant} is meant` : '';
  return `There is no option ${name}${hint}. Known: ${known.join(', ')}.`;
}
