import { number } from './quiz.ts';

export const points = (value: number): string => `${number(value)} point${number(value) === '1' ? '' : 's'}`;
