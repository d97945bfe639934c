import { SkillGraphError } from '../errors.ts';
import { type Forms } from './forms.ts';
/**
 * Options checked by the forms of all there are: `undefined` counts as not given.
 *
 * @throws SkillGraphError `BAD_OPTION` that names an unknown option or one whose value is not of its form, and says what is
 * expected.
 */
export declare function checkOptions<Options extends object>(options: Options | undefined, forms: Forms<Options>): Options;
/**
 * The options given, each checked and read once, wherever it stands: a getter may say something else next time, a class holds
 * its own above.
 *
 * @param forms has a key for each option there is
 * @throws SkillGraphError `BAD_OPTION` for an unknown one, and what `check` throws.
 */
export declare function takenOptions<Options extends object>(options: Options | undefined, forms: {
    readonly [Name in keyof Options]-?: unknown;
}, check: (name: keyof Options & string, value: unknown) => void): Options;
/** The error for an option whose value will not do: `wanted` says what will. */
export declare function badOption(name: string, value: unknown, wanted: string): SkillGraphError;
/** A whole number of at least `least`, or a clear error. */
export declare function checkCount(name: string, value: number, least?: number): number;
/** A number within bounds, or a clear error. */
export declare function checkRange(name: string, value: number, least: number, most: number): number;
/** An object, whatever its options, or a clear error: of a list, a map or a date nothing would be read. */
export declare function checkObject(options: unknown, such?: string): void;
/** An object with no other options than those known, or a clear error. */
export declare function checkNames(options: object, known: readonly string[]): void;
