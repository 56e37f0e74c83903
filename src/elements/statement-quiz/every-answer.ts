/** Each answer that could have been given, with how it did and why. */
import { html, type TemplateResult } from 'lit';
import type { Option, Reveal, View } from '../../core/item.ts';
import type { Try } from '../../core/session/attempt.ts';
import type { WholeWords } from '../../phrases/words.ts';
import { markOf, placeMark } from '../feedback.ts';

export interface Part {
  readonly name: string;
  /** What it looks like, and how it did in a word. */
  readonly look: string;
  readonly mark: string;
  readonly why: readonly string[];
}

export function everyAnswer(view: View, last: Try | undefined, told: Reveal, words: WholeWords): TemplateResult {
  const { lexicon } = words;
  const parts = partsOf(view, last, told, words).map(
    ({ name, look, mark, why }) => html`<li class=${look}><p><bdi>${name}</bdi> <span class="mark">${mark}</span></p>${why.map((line) => html`<p>${line}</p>`)}</li>`,
  );
  return html`<ul class="every" role="list" lang=${lexicon.lang} dir=${lexicon.dir}>${parts}</ul>`;
}

export function partsOf(view: View, last: Pick<Try, 'response' | 'score'> | undefined, told: Reveal, words: WholeWords): readonly Part[] {
  const { lexicon, quiz: { marks } } = words;
  const { key, rationale } = told;
  const response = last?.response;
  const why = (option?: string) => rationale.filter((one) => one.option === option).map((one) => lexicon.explain(one));
  const part = ({ id, label }: Option, [look, mark]: readonly [look: string, mark: string]): Part => ({ name: lexicon.say(label), look, mark, why: why(id) });
  const isRight = (id: string) => last?.score.parts.some((one) => one.part === id && one.earned > 0) ?? false;
  switch (key.ask) {
    case 'choose': {
      const taken = response?.ask === 'choose' ? response.ids : [];
      return view.ask === 'choose' ? view.options.map((option) => part(option, markOf(option.id, taken.includes(option.id), view.pick > 1, told, words))) : [];
    }
    case 'match':
    case 'group': {
      if (view.ask !== 'match' && view.ask !== 'group') return [];
      const place = (id: string) => view.targets.filter((target) => target.id === key.right[id]).map(({ label }) => lexicon.say(label)).join();
      return view.options.map((option) => part(option, placeMark(isRight(option.id), place(option.id), words)));
    }
    case 'order': {
      if (view.ask !== 'order') return [];
      const [first, ...others] = key.right.flatMap((id) => view.options.filter((option) => option.id === id)).map((option) => part(option, ['', '']));
      // One reason for the whole order, which begins with its first.
      return first ? [{ ...first, why: why() }, ...others] : [];
    }
    case 'enter': {
      const right: Part = { name: lexicon.say(key.right), look: 'right', mark: marks.right, why: why() };
      return response?.ask === 'enter' && !isRight('') ? [{ name: response.text, look: 'no', mark: marks.yours, why: [] }, right] : [right];
    }
    case 'list':
      return key.right.map((label, index) => part({ id: String(index), label }, isRight(String(index)) ? ['right', marks.namedRight] : ['right miss', marks.unnamed]));
  }
}
