import { number } from './digits.ts';

/** `few` follows 3 to 10, `many` 11 to 99 and `كم`, `whole` the full hundreds and what is less than one. */
export interface Counted {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly whole: string;
}

/** A number with its noun. */
export function counted(value: number, { one, two, few, many, whole }: Counted): string {
  if (value === 1) return one;
  if (value === 2) return two;
  const rest = value % 100;
  return `${number(value)} ${rest >= 3 && rest <= 10 ? few : rest > 10 ? many : whole}`;
}
