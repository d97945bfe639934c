import { type Form } from '../catalogue/forms.ts';
/** What `releaseDiff` or `vintageDiff` made, perhaps read back from JSON. */
export declare const isReleaseDiff: Form;
export declare const isVintageNames: Form;
export declare const isVintageLink: Form;
export declare const isStoredTable: Form;
export declare const areStoredNames: Form;
/** A skill is looked up by its name alone; what else is stated of it moves along untouched. */
export declare const isStoredProfile: Form;
