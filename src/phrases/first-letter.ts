/** A name that is but one letter long is not given away. */
export function firstLetter(name: string): string {
  const letters = name.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];
  return (letters.length > 1 && letters[0]) || '…';
}
