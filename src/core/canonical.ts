/** Plain data as text, its keys in order and without those that hold nothing: two ways of writing the same agree. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([key, inner]) => `"${key}":${canonical(inner)}`).toSorted().join()}}`;
}
