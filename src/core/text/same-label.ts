import type { Label } from '../label.ts';

/** Labels of one fact file are written alike. */
export const sameLabel = (a: Label, b: Label): boolean => JSON.stringify(a) === JSON.stringify(b);
