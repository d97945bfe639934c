import { type Form, type Forms } from './forms.ts';
import { type Lens } from './lens.ts';
/** What a caller may hand over as a source. */
export declare const isSource: Form;
export declare const isVintage: Form;
/** Facts about an indicator, as its author states them. */
export declare const isIndicatorFacts: Form;
export declare const isAttribute: Form;
/** The parts of a lens, each a table as its reader makes it. */
export declare const lensParts: Forms<Lens>;
/** One requirement as a caller writes it. */
export declare const isRequirement: Form;
/** What `createCatalogue` is given, but for the requirements, which may be read once only. */
export declare const isCatalogueInput: Form;
/** A catalogue as `createCatalogue` and the readers make it: sorted, each concept and each pair once, between concepts that are there. */
export declare const isCatalogue: Form;
/** What is expected where a catalogue is handed over: a promise is told for what it is. */
export declare function checkCatalogue(value: unknown): void;
