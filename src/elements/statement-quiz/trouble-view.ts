import { html, nothing, type TemplateResult } from 'lit';
import type { Recipe, Shortage } from '../../core/compose/recipe.ts';
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
    instead || code === 'no-connection' || code === 'not-loaded'
      ? html`<div class="row"><button class="main" part="button main" @click=${() => again(instead)}>${instead ? later.openToday : words.tryAgain}</button></div>`
      : nothing
  }`;
}

/** Everything an author needs to mend it. */
export function problemsOf({ code, message, problems, short }: Trouble): readonly Problem[] {
  if (problems) return problems;
  if (short) return short.map(shortageOf);
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
};

const shortageOf = ({ wanted, made, why, topic, form, kind }: Shortage): Problem => ({
  path: 'count',
  found: `${[wanted, topic, form, kind].filter((part) => part !== undefined).join(' ')} asked for`,
  expected: `${made}: ${SHORT[why]}`,
});

const SHORT: Readonly<Record<Shortage['why'], string>> = {
  'too-few-facts': 'the statement holds no more facts of this sort',
  'list-incomplete': 'signatories.complete is false, so nobody is known to be absent',
  'too-few-distractors': 'there are too few wrong options of the same sort',
  'would-give-away': 'one more would give an answer of another away',
  'keeps-balance': 'more would be too much of one sort; naming topics or kinds lifts that',
};
