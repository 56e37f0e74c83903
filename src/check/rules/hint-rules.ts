/** A hint is true, and leaves something to be known. */
import type { Label } from '../../core/label.ts';
import type { Case, Rule } from '../breach.ts';
import { belongs, groupNamed } from '../groups.ts';
import { holdsWords, sameLabel, yearOf } from '../labels.ts';
import { rightLabels } from '../shown.ts';
import { each } from './each-language.ts';

const YEARS_OPEN = 5;
const LIKE_INITIALS = 2;

/** Years hold their own answer among their words; half a decade must be open. */
function hintsTelling(of: Case): readonly string[] {
  const { hints } = of.item;
  const narrow = hints.flatMap(({ hint, about: [from, until] }) =>
    hint === 'years' && from?.say === 'date' && until?.say === 'date' && Number(yearOf(until.date)) - Number(yearOf(from.date)) + 1 < YEARS_OPEN ? ['too few years'] : [],
  );
  const words = each(of, ({ hints: said, right }) => right.filter((answer) => said.some((hint, index) => hints[index]?.hint !== 'years' && holdsWords(hint, answer))));
  const letters = each(of, ({ likeInitials }) => likeInitials.filter(([, alike]) => alike < LIKE_INITIALS).map(([name]) => `only ${name} begins so`));
  return [...narrow, ...words, ...letters];
}

function hintsUntrue({ item, statement }: Case): readonly string[] {
  const right = rightLabels(item);
  return item.hints.flatMap(({ hint, about }) => {
    const [first, last] = about;
    switch (hint) {
      case 'years': {
        const within = ({ date }: Extract<Label, { say: 'date' }>) =>
          first?.say === 'date' && last?.say === 'date' && yearOf(first.date) <= yearOf(date) && yearOf(date) <= yearOf(last.date);
        return right.every((label) => label.say === 'date' && within(label)) ? [] : ['the answer is not between these years'];
      }
      case 'group': {
        const group = groupNamed(first, statement);
        return group !== undefined && right.every((label) => belongs(label, group, statement) === 'true') ? [] : ['the answer is not of this group'];
      }
      case 'first-letters':
        return about.length === right.length && right.every((label) => about.some((other) => sameLabel(label, other))) ? [] : ['letters of something else'];
    }
  });
}

export const hintRules: readonly Rule[] = [
  ['hint-gives-answer', hintsTelling],
  ['hint-untrue', hintsUntrue],
];
