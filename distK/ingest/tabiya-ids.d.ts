import type { ConceptInput } from '../catalogue/concepts.ts';
import type { EscoDraft, Growing, Place } from './esco-draft.ts';
/** What a row says its concept is known by. */
export interface StatedIds extends Place {
    /** Joins the files of a model; means nothing outside it. */
    readonly local: string;
    /** Where the concept comes from: not unique, since local variants state the origin they were made from. */
    readonly uri: string;
    /** The first, newest identifier of the concept's history. */
    readonly uuid: string;
}
/**
 * The concepts of one file by their local ids. Inside a model the local id is the identity; outside it a concept is
 * known by the URI of its origin where that is its alone, else by the first UUID of its history, else by the local id.
 */
export declare class LocalIds {
    #private;
    add(concept: Growing<ConceptInput>, stated: StatedIds): void;
    /** Settles the ids of all concepts, when all rows are known. */
    settle(draft: EscoDraft): void;
    /** The id outside the model of what is called so inside it. */
    get(local: string): string | undefined;
}
