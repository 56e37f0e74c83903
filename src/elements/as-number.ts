/** A number, or nothing where the attribute is empty: as a template leaves it that has none to fill in. */
export const converter = (text: string | null): number | undefined => (text?.trim() ? Number(text) : undefined);
