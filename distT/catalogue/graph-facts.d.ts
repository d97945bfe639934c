import type { CatalogueInput } from './create-catalogue.ts';
import { type Attributes } from './stated-values.ts';
import { type Catalogue, type Issue } from './types.ts';
/** What a graph says of the classification as a whole, in its own attributes. */
export declare function graphFacts(attributes: Attributes): Omit<CatalogueInput, 'occupations' | 'skills' | 'requirements'>;
/** Issues of a catalogue that a graph of it has to carry. */
export declare function carriedIssues({ issues }: Catalogue): readonly Issue[];
