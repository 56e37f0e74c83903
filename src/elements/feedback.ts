/** What is said after an answer: once on the screen, once aloud, from the same lines. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Passage, Response, Reveal, Score } from '../core/item.ts';
import type { Citation } from '../schema/statement-types.ts';
import { toldStyles } from '../styles/told.ts';
import { adoptStyles } from './adopt-styles.ts';
import type { WholeWords } from '../phrases/words.ts';

export { reveal } from '../core/reveal.ts';
export { cross, tick } from '../styles/icons.ts';

/** The look of an answer that was judged. */
export const dress = (host: LitElement): void => adoptStyles(host, toldStyles);

export interface Verdict {
  readonly state: 'right' | 'no' | 'part';
  readonly lead: string;
  /** About the options taken, then about the right answer. */
  readonly lines: readonly string[];
  /** How it was marked, where that needs a word. */
  readonly rule: string;
  /** Where those lines are written. */
  readonly passages: readonly Passage[];
}

const placeOf = ({ source, paragraph, section }: Citation): string => `${source}#${paragraph ?? section ?? ''}`;

/** How a response did, in words; no response is told like one that is not right. */
export function verdictOf(response: Response | undefined, score: Score | undefined, { key, rationale, passages }: Reveal, { quiz, lexicon }: WholeWords): Verdict {
  const taken = response?.ask === 'choose' ? response.ids : [];
  const right = key.ask === 'choose' ? key.right : [];
  const hits = taken.filter((id) => right.includes(id)).length;
  const whole = score?.type === 'scored' && score.earned >= score.possible;
  const about = [...taken.filter((id) => !right.includes(id)), ...right, undefined];
  const told = about.flatMap((id) => rationale.filter(({ option }) => option === id));
  const places = told.flatMap(({ cites }) => cites.map(placeOf));
  const part = hits > 0 && !whole;
  return {
    state: whole ? 'right' : part ? 'part' : 'no',
    lead: whole ? quiz.right : part ? quiz.partly('choose', hits, right.length) : quiz.notYet,
    lines: [...new Set(told.map((one) => lexicon.explain(one)))],
    rule: part && score?.type === 'scored' ? quiz.takesOff(taken.length - hits, score.earned) : '',
    passages: passages.filter((passage) => {
      const at = placeOf(passage);
      // A source as a whole adds nothing to a place in it.
      return places.includes(at) && !(at.endsWith('#') && places.some((other) => other !== at && other.startsWith(at)));
    }),
  };
}

/** How one option did, in its own row. */
export function mark(right: boolean, many: boolean, taken: boolean, { quiz: { marks } }: WholeWords): TemplateResult {
  const one = right ? marks.right : marks.yours;
  const some = right ? (taken ? marks.chosenRight : marks.missed) : marks.chosenWrong;
  return html`<span class="mark">${many ? some : one}</span>`;
}

/** Where it is written: the line of the source retold, and its citation. */
export const citations = (passages: readonly Passage[], { lexicon }: WholeWords, lines = true): readonly TemplateResult[] =>
  passages.map((passage) => {
    const { url } = passage;
    const line = lines && passage.line;
    const cite = lexicon.cite(passage);
    return html`<p class="cite" part="citation">${line ? lexicon.say({ say: 'text', text: line }) : nothing} ${
      url !== undefined && /^https?:/.test(url) ? html`<a href=${url} target="_blank" rel="noreferrer">${cite}</a>` : html`<span>${cite}</span>`
    }</p>`;
  });

/** What opens below the buttons: the verdict with its reasons. */
export function feedback(response: Response | undefined, score: Score, reveal: Reveal, words: WholeWords): TemplateResult {
  const { state, lead, lines, rule, passages } = verdictOf(response, score, reveal, words);
  return html`<div class="said ${state}" part="feedback">
<p><b>${lead}</b> ${lines[0]}</p>${[...lines.slice(1), rule].filter(Boolean).map((line) => html`<p>${line}</p>`)}${citations(passages, words)}</div>`;
}
