import { type ErrorCode } from '../errors.ts';
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
export type Forms<Fields> = {
    readonly [Name in keyof Fields]-?: Form;
};
/** A form by a test and the words for what passes it. */
export declare const such: (is: (value: unknown) => boolean, wanted: string) => Form;
export declare const isText: Form;
export declare const isFlag: Form;
export declare const isFunction: Form;
export declare const isNumber: Form;
/** A form that is put together when it is first asked for: unused, it costs nothing. */
export declare const later: (make: () => Form) => Form;
/** A whole number of at least `least`; of at most `most` where work or memory grows with it. */
export declare const isCount: (least?: number, most?: number) => Form;
/** Seeds are read as 32 bits: beyond, two of them would draw the same. */
export declare const isSeed: Form;
/** A number with nothing at its ends: above `least`, below `most`. */
export declare const isBetween: (least: number, most?: number) => Form;
/** A list of numbers, typed or not. */
export declare const isNumbers: Form;
export declare const oneOf: (words: readonly unknown[]) => Form;
/** What may be left out. */
export declare const perhaps: (form: Form) => Form;
/** A list of which every entry, holes included, is of a form. */
export declare const listOf: (form: Form) => Form;
/** A record whose named fields are of their forms; further fields are let be. */
export declare const recordOf: (forms: Readonly<Record<string, Form>>) => Form;
/** A record of any names, all of one form. */
export declare const dictionaryOf: (form: Form) => Form;
/** What `for … of` goes through: a list, a set, a generator. A text is none. */
export declare const isIterable: Form;
/**
 * A value that a caller hands over, once it is what it must be. What throws while it is looked at (a getter, a revoked proxy) is none.
 *
 * @throws SkillGraphError `BAD_INPUT` (or the code given) that names the place, shows what stands there and says what should.
 */
export declare function checkForm(what: string, value: unknown, form: Form, code?: ErrorCode): void;
/** The entries of something iterable, each checked as it is reached. */
export declare function checkedEntries<T>(what: string, entries: Iterable<T>, form: Form): Generator<T>;
