import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz, Recipe, Shortage } from '../../core/compose/recipe.ts';
import type { ErrorCode, LaterWords } from '../../phrases/later-words.ts';
import type { QuizWords } from '../../phrases/quiz-words.ts';
import type { Problem } from '../../schema/problems.ts';
import { heading } from '../heading.ts';
import type { Trouble } from './trouble.ts';

/** For the learner: what happened, what to do, a code to read out. For the author, with `debug`: every problem. */
export function troubleView(trouble: Trouble, words: QuizWords, later: LaterWords, level: number, debug: boolean, again: (instead?: Recipe) => void): TemplateResult {
  const { code, group, instead } = trouble;
  const [what, todo] = later.error(code, group);
  return html`${heading(what, level)}<p>${todo}</p>
<p class="text meta">${later.errorCode} <code dir="ltr">${code}</code></p>
${debug ? html`<ul class="text" dir="ltr" lang="en">${problemsOf(trouble).map(({ path, found, expected }) => html`<li><code>${path}</code> found ${found}, expected ${expected}</li>`)}</ul>` : nothing}${
    instead || AGAIN.includes(code)
      ? html`<div class="row"><button class="main" part="button main" @click=${() => again(instead)}>${instead ? later.openToday : code === 'elsewhere' ? later.goOnHere : words.tryAgain}</button></div>`
      : nothing
  }`;
}

/** What may go better next time. */
const AGAIN: readonly ErrorCode[] = ['no-connection', 'not-loaded', 'elsewhere'];

/** Everything an author needs to mend it. */
export function problemsOf({ code, message, problems, quiz }: Trouble): readonly Problem[] {
  if (problems) return problems;
  if (quiz) return shortages(quiz);
  const [path, expected] = EXPECTED[code] ?? ['', ''];
  return [{ path, found: message, expected }];
}

const EXPECTED: Readonly<Partial<Record<ErrorCode, readonly [path: string, expected: string]>>> = {
  'no-source': ['src', 'src, .statement or a script of type application/json inside'],
  'not-found': ['src', 'a statement file'],
  'no-connection': ['src', 'a statement file'],
  'too-large': ['src', 'a statement file of at most 1 MB'],
  'bad-setting': ['count, seed', 'a count from 1 to 200 and a seed from 0 to 2^30 − 1'],
  'not-loaded': ['', 'the modules of the package'],
  elsewhere: ['resume', 'this tab alone'],
};

function shortages({ recipe: { blueprint }, short }: Pick<Quiz, 'recipe' | 'short'>): readonly Problem[] {
  return short.map((shortage) => {
    const { wanted, made, why } = shortage;
    const row = onlyOf(shortage);
    const of = row.length > 0 ? row : onlyOf(blueprint);
    return {
      path: why === 'other-difficulty' ? 'difficulty' : row.length > 0 ? 'rows' : 'count',
      found: `${wanted} asked for${blueprint.rows && row.length === 0 && why !== 'other-difficulty' ? ' beside the rows' : ''}${of.length > 0 ? ` (${of.join('; ')})` : ''}`,
      expected: `at most ${made}: ${SHORT[why]}`,
    };
  });
}

/** What a row or a whole quiz is limited to, in the words in which it was asked for. */
const onlyOf = (limits: Partial<Record<(typeof LIMITS)[number], string | readonly string[]>>): readonly string[] =>
  LIMITS.flatMap((name) => {
    const limit = limits[name];
    return limit === undefined ? [] : [`${name}: ${[limit].flat().join(' ')}`];
  });

const LIMITS = ['topic', 'topics', 'form', 'kind', 'kinds', 'level', 'levels', 'difficulty'] as const;

const SHORT: Readonly<Record<Shortage['why'], string>> = {
  'too-few-facts': 'the statement holds no more facts of this sort',
  'list-incomplete': 'signatories.complete is false, so nobody is known to be absent',
  'too-few-distractors': 'there are too few wrong options of the same sort',
  'would-give-away': 'one more would give an answer of another away',
  'keeps-balance': 'more would be too much of one sort; naming topics or kinds lifts that',
  excluded: 'the other facts of this sort are excluded',
  'no-such-question': 'no form is asked about this, in this way and at this level',
  'other-difficulty': 'the statement holds no more of this difficulty, and the others are easier or harder',
};
