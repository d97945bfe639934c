/** Runs something with scratch that is its own until it returns. */
export type Lending<Scratch> = <Result>(use: (scratch: Scratch) => Result) => Result;
/**
 * Scratch memory that survives whatever a caller's function does. It is lent out and taken back: who asks while it is out
 * (a metric that itself queries the index) gets a fresh one, and what was out when something was thrown never comes back,
 * whatever state it is in. Users leave scratch as they found it.
 */
export declare function lending<Scratch>(make: () => Scratch): Lending<Scratch>;
