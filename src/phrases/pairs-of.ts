import type { Label } from '../core/label.ts';

/** A thing and its date, and so on, as rationales hold them. */
export const pairsOf = (about: readonly Label[]): readonly (readonly [subject: Label, date: Label | undefined])[] =>
  about.flatMap((subject, index) => (index % 2 === 0 ? [[subject, about[index + 1]]] : []));
