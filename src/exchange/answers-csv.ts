/** Answers as a table, a row for each question. */
import type { Column, LaterWords } from '../phrases/later-words.ts';
import type { Answer } from './answers.ts';
import { type Cell, csv } from './csv.ts';

const COLUMNS: readonly Column[] = ['number', 'question', 'level', 'given', 'right', 'points', 'possible', 'tries', 'seconds'];

/** A third of a point is no number that ends. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export function answersCsv(answers: readonly Answer[], { columns, levels }: Pick<LaterWords, 'columns' | 'levels'>): string {
  const cells = (answer: Answer): Readonly<Record<Column, Cell>> => ({
    ...answer,
    level: levels[answer.level],
    given: answer.given.join('; '),
    right: answer.right?.join('; '),
    points: rounded(answer.points),
  });
  return csv([COLUMNS.map((name) => columns[name]), ...answers.map(cells).map((row) => COLUMNS.map((name) => row[name]))]);
}
