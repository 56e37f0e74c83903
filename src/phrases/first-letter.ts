import type { Label } from '../core/label.ts';
import { world } from '../world/countries.ts';
import type { Names } from './names-from.ts';

/** A name that is but one letter long is not given away. */
export function firstLetter(name: string): string {
  const letters = name.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];
  return (letters.length > 1 && letters[0]) || '…';
}

/** The letter that a label begins with; of a country none that no other member of the United Nations begins with. */
export function hintAt(label: Label, say: (label: Label) => string, countries: Names, letterOf: (name: string) => string = firstLetter): string {
  const letter = letterOf(say(label));
  const alike = [...countries].filter(([code, name]) => world.get(code)?.unMember && letterOf(name) === letter);
  return label.say === 'country' && alike.length < 2 ? '…' : letter;
}
