/** How much of a kind a quiz holds. */
import type { Case, QuizRule } from '../breach.ts';
import { nameOf, sameLabel } from '../labels.ts';
import { optionLabels, optionsOf, targetsOf } from '../shown.ts';
import { signedTruth } from '../truth.ts';
import { type Found, idOf } from './pairs.ts';

/** Addressed parties that stand beside the right answer, or are put up as an answer. */
function addressedAsWrong({ item: { view }, statement }: Case): readonly string[] {
  const addressed = statement.parties.filter(({ role }) => role === 'addressed').map((party) => ({ id: party.id, label: nameOf(party), country: party.country }));
  if (view.form !== 'signed' && view.form !== 'missing' && view.form !== 'speaker') return [];
  const shown = view.kind === 'true-false' ? view.stem.about : optionLabels(view);
  return shown
    .filter((label) => label.say !== 'country' || signedTruth(label, statement) !== 'true')
    .flatMap((label) => addressed.filter((party) => sameLabel(party.label, label) || (label.say === 'country' && party.country === label.code)).map(({ id }) => id));
}

const isLettered = (ids: readonly string[]): boolean => ['abcdefghij', 'ABCDEFGHIJ'].some((letters) => letters.startsWith(ids.join('')));

function positions(cases: readonly Case[]): Found {
  return cases.flatMap((one, index) => {
    const { view } = one.item;
    const [options, targets] = [optionsOf(view), targetsOf(view)].map((list) => list.map(({ id }) => id));
    const fits = view.id === `q${index + 1}` && isLettered(options ?? []) && isLettered(targets ?? []);
    return fits ? [] : [[view.id, `item ${index + 1}, options ${options?.join('')}, targets ${targets?.join('')}`] as const];
  });
}

const beyond = (cases: readonly Case[], most: number, is: (view: Case['item']['view']) => boolean): Found =>
  cases.filter(({ item }) => is(item.view)).slice(most).map((one) => [idOf(one), `more than ${most} of ${cases.length}`] as const);

export const quotaRules: readonly QuizRule[] = [
  ['ids-not-positions', positions],
  ['too-many-addressed', (cases) => cases.flatMap((one) => addressedAsWrong(one).map((id) => [idOf(one), id] as const)).slice(1)],
];

/** What a quiz holds little of, unless its author asked for it by name. */
export const rationRules: readonly QuizRule[] = [
  ['too-many-true-false', (cases) => beyond(cases, Math.max(1, Math.floor(cases.length / 10)), ({ kind }) => kind === 'true-false')],
];

/** What a quiz keeps that an author did not narrow down. */
export const balanceRules: readonly QuizRule[] = [
  ['too-much-to-remember', (cases) => beyond(cases, Math.floor(cases.length / 2), ({ level }) => level === 'remember')],
  ['too-much-membership', (cases) => beyond(cases, Math.floor((cases.length * 3) / 10), ({ form }) => form === 'signed' || form === 'missing')],
];
