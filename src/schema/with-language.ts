/** Fields that hold an author's text: a plain string there stands under the file's own language. */
const TEXTS = new Set(['title', 'name', 'about', 'text', 'series']);

export function withLanguage(value: unknown, lang: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withLanguage(item, lang));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      TEXTS.has(key) && typeof inner === 'string' ? { [lang]: inner } : withLanguage(inner, lang),
    ]),
  );
}
