import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { ItemOf, Rationale, View } from '../item.ts';

/** Both options carry the same rationale: it tells what is so, whichever was taken. */
export function trueOrFalse(
  head: Omit<View<'choose'>, 'id' | 'ask' | 'options' | 'pick' | 'hints'>,
  isTrue: boolean,
  rationale: Omit<Rationale, 'option'>,
  difficulty: number,
): ItemOf<'choose'> {
  const choice = (word: 'true' | 'false'): Choice => ({
    label: { say: 'word', word },
    right: (word === 'true') === isTrue,
    rationale,
  });
  return assembleChoose(head, [choice('true'), choice('false')], difficulty);
}
