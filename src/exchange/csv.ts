/** Rows as a table that spreadsheets open: RFC 4180, after the mark by which they know UTF-8. */
export type Cell = string | number | undefined;

/** What begins so is run as a formula by spreadsheets, whoever wrote it. */
const FORMULA = /^[=+\-@\t\r]/;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A number stays one, below 0 too: it is no formula, and an apostrophe would keep it from being added up. */
const cell = (value: Cell): string =>
  value === undefined ? '' : typeof value === 'number' ? String(value) : quoted(FORMULA.test(value) ? `'${value}` : value);

export const csv = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
