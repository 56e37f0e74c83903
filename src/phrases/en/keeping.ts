import type { KeepingWords } from '../keeping-words.ts';

export const keeping: KeepingWords = {
  goesOn: 'You go on where you stopped.',
  startAfresh: 'Not you? Start afresh',
  changed: 'This quiz has changed since you were last here, so you begin anew. Your earlier answers are kept aside.',
  unreadable: 'Your earlier answers could not be read, so you begin anew.',
  tabOnly: 'Your answers are kept only until you close this tab.',
  unkept: 'This browser does not keep your answers. If you close or reload this page, you begin anew.',
};
