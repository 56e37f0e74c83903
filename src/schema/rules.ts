/** Rules that both readings go by. */

/** What shows of a text, in one form: two texts of which the same is left read alike, one of which nothing is left shows nothing. */
export const fold = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cc}\p{DI}]/gu, '').toLowerCase();

/** A year, a month or a day that the calendar has. */
export const isDate = (text: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(text) && !!new Date(text).toJSON()?.startsWith(text);

/** Latin and Arabic digits, among others, begin at a multiple of 16: a year is seen in each of them. */
export const tellsYear = (text: string, date: string): boolean =>
  text.replace(/\p{Nd}/gu, (digit) => `${digit.charCodeAt(0) & 15}`).includes(date.slice(0, 4));
