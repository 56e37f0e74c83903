/** The same answer for the same two objects, worked out once: a statement is asked thousands of times. */
export function remembered<A extends object, B extends object, V>(work: (one: A, other: B) => V): (one: A, other: B) => V {
  const known = new WeakMap<A, WeakMap<B, { readonly value: V }>>();
  return (one, other) => {
    const before = known.get(one)?.get(other);
    if (before !== undefined) return before.value;
    const value = work(one, other);
    const of = known.get(one) ?? new WeakMap<B, { readonly value: V }>();
    known.set(one, of.set(other, { value }));
    return value;
  };
}
