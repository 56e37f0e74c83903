import type { Outcome, PolicyWords } from '../policy-words.ts';
import { number } from './quiz.ts';
import { inWords } from './say.ts';

const percent = (share: number): string => `${number(share * 100)}%`;

const unit = (count: number, noun: string): string => (count > 0 ? `${number(count)} ${noun}${count === 1 ? '' : 's'}` : '');

/** Whole minutes and what is left of them. */
function lasting(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return [unit(Math.floor(seconds / 60), 'minute'), unit(seconds % 60, 'second')].filter(Boolean).join(' and ');
}

const did = ({ state, hits, of }: Outcome): string => (state === 'right' ? 'Right.' : state === 'part' ? `${hits} of ${of} right.` : 'Not yet.');

export const policy: PolicyWords = {
  rules: ({ feedback, tries = 1, navigation, passMark, reveal, limit, marking: { tryCost = 0 } }) => [
    ...(feedback === 'immediate' && tries > 1
      ? [`You can try each question ${tries === 2 ? 'twice' : `${inWords(tries)} times`}.${tryCost > 0 ? ` Each further try takes ${percent(tryCost)} of a point off.` : ''}`]
      : []),
    ...(feedback === 'deferred' ? [`You see how you did at the end.${navigation === 'forward' ? '' : ' Until then you can change your answers.'}`] : []),
    ...(feedback === 'never' ? ['Your answers are kept. How you did is not shown here.'] : []),
    ...(feedback === 'immediate' && reveal === 'at-end' ? ['You see the right answers at the end.'] : []),
    ...(navigation === 'forward' ? ['You cannot go back to a question.'] : []),
    ...(passMark === undefined || feedback === 'never' ? [] : [`Pass is ${percent(passMark)}.`]),
    ...(limit?.quiz ? [`You have ${lasting(limit.quiz)} for the quiz.`] : []),
    ...(limit?.item ? [`You have ${lasting(limit.item)} for each question.`] : []),
    ...(limit?.quiz || limit?.item ? [limit.runsClosed ? 'Time runs on while this page is closed.' : 'Time stands still while this page is closed.'] : []),
  ],
  again: (outcome, left) => `${did(outcome)} You can try ${left === 1 ? 'once more' : `${inWords(left)} more times`}.`,
  kept: (outcome, reveal) =>
    outcome.state === 'right' || reveal === 'never'
      ? did(outcome)
      : `${did(outcome)} ${reveal === 'at-end' ? 'You see the right answer at the end.' : 'The right answer is shown later.'}`,
  untold: 'Your answers are kept. How you did is not shown here.',

  time: {
    ask: 'How much time do you need?',
    stretches: { 1: 'As set', 1.5: 'Half as much again', 2: 'Twice as much', off: 'No limit' },
    clock: (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    left: { quiz: 'Time left', item: 'Time left for this question' },
    more: 'More time',
    soon: (seconds) => `${unit(seconds, 'second')} left.`,
    up: 'Time is up.',
  },
};
