/** Ids are positions, `a`, `b` …, and say nothing. */
import type { Option } from '../item.ts';
import type { Label } from '../label.ts';

export const optionId = (index: number): string => String.fromCharCode(97 + index);

export const lettered = (labels: readonly Label[]): readonly Option[] => labels.map((label, index) => ({ id: optionId(index), label }));

/** What each of a list has, under its letter. */
export const byLetter = <T, V>(list: readonly T[], of: (one: T) => V): Readonly<Record<string, V>> =>
  Object.fromEntries(list.map((one, index) => [optionId(index), of(one)]));
