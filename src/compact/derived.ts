/**
 * Remembers, for as long as its owner lives, what was once worked out of it: `derived(build)` is a function that builds
 * at the first call for an object and hands out the same result ever after.
 */
export function derived<Owner extends object, Value>(build: (owner: Owner) => Value): (owner: Owner) => Value {
  const known = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    let entry = known.get(owner);
    if (entry === undefined) {
      entry = { value: build(owner) };
      known.set(owner, entry);
    }
    return entry.value;
  };
}

/** {@link derived} for things that depend on an owner and one more object, such as an index and a weighting. */
export function derivedBy<Owner extends object, Key extends object, Value>(
  build: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const perOwner = derived((owner: Owner) => derived((key: Key) => build(owner, key)));
  return (owner, key) => perOwner(owner)(key);
}

/** What is made at the first call and handed out ever after. */
export function once<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/** Remembers what was last made, for as long as the same is asked about again. */
export function latest<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  let last: { readonly owner: Owner; readonly value: Value } | undefined;
  return (owner) => {
    if (last?.owner !== owner) last = { owner, value: make(owner) };
    return last.value;
  };
}
