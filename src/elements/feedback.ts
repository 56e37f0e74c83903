/** What is said after an answer: once on the screen, once aloud, from the same lines. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Passage, Response, Reveal, Score, Told } from '../core/item.ts';
import type { Lang } from '../core/label.ts';
import { wholeWords } from '../phrases/whole-words.ts';
import type { WholeWords, Words } from '../phrases/words.ts';
import type { Citation } from '../schema/statement-types.ts';

export { cross, tick } from '../styles/icons.ts';
export { toldStyles } from '../styles/told.ts';

/** The languages that somebody answered in. */
export const heard = new Map<Lang, WholeWords>();

export function whole(words: Words, telling: Awaited<ReturnType<Words['telling']>>): WholeWords {
  const all = wholeWords(words, telling);
  heard.set(words.lexicon.lang, all);
  return all;
}

export interface Verdict {
  readonly state: 'right' | 'no' | 'part';
  readonly lead: string;
  /** About the options taken, about the right answer, and how it was marked where that needs a word. */
  readonly lines: readonly string[];
  /** Lead and lines in one. */
  readonly aloud: string;
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
  const part = hits > 0 && !whole;
  const lead = whole ? quiz.right : part ? quiz.partly('choose', hits, right.length) : quiz.notYet;
  const lines = [...new Set(told.map((one) => lexicon.explain(one))), ...(part && score?.type === 'scored' ? [quiz.takesOff(taken.length - hits, score.earned)] : [])];
  return {
    state: whole ? 'right' : part ? 'part' : 'no',
    lead,
    lines,
    aloud: [lead, ...lines].join(' '),
    passages: passagesFor(told, passages),
  };
}

function passagesFor(told: readonly Told[], passages: readonly Passage[]): readonly Passage[] {
  const places = told.flatMap(({ cites }) => cites.map(placeOf));
  return passages.filter((passage) => {
    const at = placeOf(passage);
    // A source as a whole adds nothing to a place in it.
    return places.includes(at) && !(at.endsWith('#') && places.some((other) => other !== at && other.startsWith(at)));
  });
}

/** Where the right answer is written. */
export const passagesOfKey = ({ key, rationale, passages }: Reveal): readonly Passage[] =>
  passagesFor(rationale.filter(({ option }) => option === undefined || (key.ask === 'choose' && key.right.includes(option))), passages);

/** How one option did: what it looks like, and in a word. */
export function markOf(id: string, taken: boolean, many: boolean, { key }: Reveal, { quiz: { marks } }: WholeWords): readonly [look: string, mark: string] {
  const right = key.ask === 'choose' && key.right.includes(id);
  if (!right) return taken ? ['no', many ? marks.chosenWrong : marks.yours] : ['', ''];
  if (!many) return ['right', marks.right];
  return taken ? ['right', marks.chosenRight] : ['right miss', marks.missed];
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
export const feedback = ({ state, lead, lines: [first, ...lines], passages }: Verdict, words: WholeWords): TemplateResult =>
  html`<div class="said ${state}" part="feedback">
<p><b>${lead}</b> ${first}</p>${lines.map((line) => html`<p>${line}</p>`)}${citations(passages, words)}</div>`;
