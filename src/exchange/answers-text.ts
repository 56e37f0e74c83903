/** Answers as plain text, for a message or a notebook. */
import type { LaterWords } from '../phrases/later-words.ts';
import type { Answer } from './answers.ts';

export interface Head {
  readonly title: string;
  /** How it went, in sentences. */
  readonly result: string;
  readonly code: string;
}

type Words = Pick<LaterWords, 'yourAnswer' | 'rightAnswer' | 'noAnswer' | 'code'>;

export function answersText({ title, result, code }: Head, answers: readonly Answer[], number: (value: number) => string, words: Words): string {
  const { yourAnswer, rightAnswer, noAnswer } = words;
  const blocks = answers.map(({ number: at, question, given, right }) => [
    `${number(at)}. ${question}`,
    given.length > 0 ? `${yourAnswer} ${given.join(' · ')}` : noAnswer,
    ...(right ? [`${rightAnswer} ${right.join(' · ')}`] : []),
  ]);
  return `${[[title, result], ...blocks, [`${words.code}: ${code}`]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
