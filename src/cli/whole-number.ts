import { Trouble } from './trouble.ts';

export function wholeNumber(option: string, text: string, from: number, to: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < from || number > to) {
    throw new Trouble(`--${option} takes a whole number from ${from} to ${to}, not ${JSON.stringify(text)}`);
  }
  return number;
}
