/** Whether two words differ by one letter put in, left out or mistaken, or by two neighbours swapped; equal ones do not. */
export function oneEdit(a: readonly string[], b: readonly string[]): boolean {
  if (a.length > b.length) return oneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  let end = 0;
  while (end < a.length - at && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  // What lies between where they begin alike and where they end alike.
  const between = b.length - at - end;
  return between === 1 || (between === 2 && a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at]);
}
