import type { ConceptRef } from '../../query/answer/concept-ref.ts';
/** Where a person can be asked something. */
export interface Dialogue {
    readonly input: NodeJS.ReadableStream & {
        readonly isTTY?: boolean;
    };
    readonly output: NodeJS.WritableStream & {
        readonly isTTY?: boolean;
    };
}
/**
 * Lets a person on a terminal pick one of several by its number; null where nothing is picked, undefined where nobody sits
 * there to be asked. Asked on stderr, so that the answer on stdout stays an answer.
 *
 * @throws Interrupted at Ctrl-C.
 */
export declare function chosen(question: string, family: readonly ConceptRef[], { input, output }?: Dialogue): Promise<ConceptRef | null | undefined>;
/** Whether somebody sits there who can be asked. */
export declare function isSomebodyThere({ input, output }?: Dialogue): boolean;
