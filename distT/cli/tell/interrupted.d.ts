/** A person pressed Ctrl-C at a question: nothing is answered, and nothing is wrong. */
export declare class Interrupted extends Error {
    readonly name = "Interrupted";
    constructor();
}
