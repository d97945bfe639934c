import { type Form } from '../catalogue/forms.ts';
export declare const isPair: Form;
export declare const isUnit: Form;
export declare const isTruth: Form;
/** Gains of words, or of lengths. */
export declare const areGains: Form;
/** Gains of groups by how many digits of their codes are equal. */
export declare const areGainsByLength: Form;
export declare const areRows: Form;
export declare const isObservedMoves: Form;
/** At least one: nothing can be said of none. */
export declare const areContestants: Form;
export declare const areMeasures: Form;
