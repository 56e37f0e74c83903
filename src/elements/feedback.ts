/** What is said after an answer: once on the screen, once aloud, from the same lines. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Passage, Response, Reveal, Score, Told } from '../core/item.ts';
import type { Lang } from '../core/label.ts';
import { wholeWords } from '../phrases/whole-words.ts';
import type { WholeWords, Words } from '../phrases/words.ts';
import type { Citation } from '../schema/statement-types.ts';
import { countOf } from './count-of.ts';
import type { Marked } from './marked.ts';

export { cross, tick } from '../styles/icons.ts';
export { toldStyles } from '../styles/told.ts';
export { secretOf } from './statement-quiz/secret-of.ts';

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

/** How a response did, in words; no response is told like one that is not right. `Marked` is what the score does not tell. */
export function verdictOf(response: Response | undefined, score: Score | undefined, reveal: Reveal, words: WholeWords, { wholeOnly, points, sureness }: Marked = {}): Verdict {
  const { quiz, lexicon } = words;
  const { key, passages } = reveal;
  const judged = score?.type === 'scored' ? score : undefined;
  const whole = judged !== undefined && judged.earned >= judged.possible;
  const [hits, of] = countOf(response, judged, key);
  const part = hits > 0 && !whole;
  const told = toldOf(response, judged, reveal);
  const lead = whole ? quiz.right : part ? quiz.partly(key.ask, hits, of) : quiz.notYet;
  const lines = [
    ...readAs(response, judged, words),
    ...new Set(told.map((one) => lexicon.explain(one))),
    ...[part && wholeOnly ? quiz.wholeOnly : (points ?? (part && judged && markedAs(response, judged, hits, words))), sureness].flatMap((line) => line || []),
  ];
  return {
    state: whole ? 'right' : part ? 'part' : 'no',
    lead,
    lines,
    aloud: [lead, ...lines].join(' '),
    passages: passagesFor(told.length > 0 ? told : reveal.rationale, passages),
  };
}

type Judged = Score & { readonly type: 'scored' };

/** What is worth telling: of options those taken wrongly and the right ones, of pairs those that are not right. Marks say the rest. */
function toldOf(response: Response | undefined, judged: Judged | undefined, { key, rationale }: Reveal): readonly Told[] {
  const about = (ids: readonly (string | undefined)[]) => ids.flatMap((id) => rationale.filter(({ option }) => option === id));
  switch (key.ask) {
    case 'choose': {
      const taken = response?.ask === 'choose' ? response.ids : [];
      return about([...taken.filter((id) => !key.right.includes(id)), ...key.right, undefined]);
    }
    case 'enter':
    case 'order':
      return about([undefined]);
    case 'match':
    case 'group': {
      const hits = judged?.parts.filter(({ earned }) => earned > 0).map(({ part }) => part) ?? [];
      return rationale.filter(({ option }) => option === undefined || !hits.includes(option));
    }
    case 'list':
      return [];
  }
}

/** Why it earned what it did. */
function markedAs(response: Response | undefined, { earned }: Judged, hits: number, { quiz }: WholeWords): string {
  const wrong = response?.ask === 'choose' ? response.ids.length - hits : 0;
  if (wrong > 0) return quiz.takesOff(wrong, earned);
  return earned > 0 ? quiz.points(earned) : quiz.wholeOnly;
}

/** A typed name or date in the form that is shown everywhere, where it was typed in another. */
function readAs(response: Response | undefined, judged: Judged | undefined, { quiz, lexicon }: WholeWords): readonly string[] {
  const meant = response?.ask === 'enter' && judged?.parts[0]?.meant;
  const shown = meant && lexicon.say(meant);
  return shown && shown !== response.text.trim() ? [quiz.readAs(shown)] : [];
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
  passagesFor(rationale.filter(({ option }) => option === undefined || key.ask !== 'choose' || key.right.includes(option)), passages);

/** How one option did: what it looks like, and in a word. */
export function markOf(id: string, taken: boolean, many: boolean, { key }: Reveal, { quiz: { marks } }: WholeWords): readonly [look: string, mark: string] {
  const right = key.ask === 'choose' && key.right.includes(id);
  if (!right) return taken ? ['no', many ? marks.chosenWrong : marks.yours] : ['', ''];
  if (!many) return ['right', marks.right];
  return taken ? ['right', marks.chosenRight] : ['right miss', marks.missed];
}

/** How one thing that was put somewhere did; `place` is where it belongs. */
export const placeMark = (right: boolean, place: string, { quiz: { marks } }: WholeWords): readonly [look: string, mark: string] =>
  right ? ['right', marks.placedRight] : ['no', marks.belongs(place)];

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
