import type { Acts } from './tables.ts';

/** What is done, to those listed or to nobody named. */
export const does = ([to, toNobody]: Acts[keyof Acts], listed: string): string =>
  listed === '' ? toNobody : to.split('*').join(listed);
