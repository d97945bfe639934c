export { conceptRef, labelIn } from '../../compact/concept-ref.ts';
/** How answers name a concept. */
export interface ConceptRef {
    readonly id: string;
    /** In the language asked for where the concept has a label in it, else in the index's own. */
    readonly label: string;
    readonly code?: string;
}
