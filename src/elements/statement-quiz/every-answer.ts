/** Each answer that could have been given, with how it did and why. */
import { html, type TemplateResult } from 'lit';
import type { Told } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import { markOf, placeMark } from '../feedback.ts';
import type { ToldItem } from './told-item.ts';

interface Part {
  readonly label: Label;
  /** What its rationale is about. */
  readonly option?: string;
  readonly look: string;
  readonly mark: string;
}

export function everyAnswer(of: ToldItem): TemplateResult {
  const { told, words: { lexicon } } = of;
  const why = (option?: string): readonly Told[] => told?.rationale.filter((one) => one.option === option) ?? [];
  const lines = (all: readonly Told[]) => all.map((one) => html`<p>${lexicon.explain(one)}</p>`);
  return html`<ul class="every" role="list" lang=${lexicon.lang} dir=${lexicon.dir}>${partsOf(of).map(
    ({ label, option, look, mark }) => html`<li class=${look}><p><bdi>${lexicon.say(label)}</bdi> <span class="mark">${mark}</span></p>${option === undefined ? '' : lines(why(option))}</li>`,
  )}</ul><div class="why" lang=${lexicon.lang} dir=${lexicon.dir}>${lines(why())}</div>`;
}

function partsOf(of: ToldItem): readonly Part[] {
  const { item: { view }, told, last, words } = of;
  const { marks } = words.quiz;
  if (!told) return [];
  const { key } = told;
  const isRight = (part: string) => last?.score.parts.some((one) => one.part === part && one.earned > 0) ?? false;
  switch (view.ask) {
    case 'choose': {
      const taken = last?.response.ask === 'choose' ? last.response.ids : [];
      return view.options.map(({ id, label }) => {
        const [look, mark] = markOf(id, taken.includes(id), view.pick > 1, told, words);
        return { label, option: id, look, mark };
      });
    }
    case 'match':
    case 'group': {
      const place = (id: string) => view.targets.find((target) => (key.ask === 'match' || key.ask === 'group') && target.id === key.right[id]);
      return view.options.flatMap(({ id, label }) => {
        const target = place(id);
        if (!target) return [];
        const [look, mark] = placeMark(isRight(id), words.lexicon.say(target.label), words);
        return { label, option: id, look, mark };
      });
    }
    case 'order':
      return key.ask === 'order' ? key.right.flatMap((id) => view.options.filter((option) => option.id === id)).map(({ label }) => ({ label, look: '', mark: '' })) : [];
    case 'enter':
      return key.ask === 'enter' ? [{ label: key.right, look: 'right', mark: marks.right }] : [];
    case 'list':
      return key.ask === 'list'
        ? key.right.map((label, index) => ({ label, option: String(index), ...(isRight(String(index)) ? { look: 'right', mark: marks.namedRight } : { look: 'right miss', mark: marks.unnamed }) }))
        : [];
  }
}
