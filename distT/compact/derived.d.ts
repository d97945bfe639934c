/**
 * Remembers, for as long as its owner lives, what was once worked out of it: `derived(build)` is a function that builds
 * at the first call for an object and hands out the same result ever after.
 */
export declare function derived<Owner extends object, Value>(build: (owner: Owner) => Value): (owner: Owner) => Value;
/** {@link derived} for things that depend on an owner and one more object, such as an index and a weighting. */
export declare function derivedBy<Owner extends object, Key extends object, Value>(build: (owner: Owner, key: Key) => Value): (owner: Owner, key: Key) => Value;
/** What is made at the first call and handed out ever after. */
export declare function once<Value>(make: () => Value): () => Value;
/** Remembers what was last made, for as long as the same is asked about again. */
export declare function latest<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value;
