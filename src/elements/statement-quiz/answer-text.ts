/** An answer as text, for a list of what was answered: the learner's, or the right one. */
import type { Keys, Option, Response, Reveal, View } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';

type Say = (label: Label) => string;

const labels = (options: readonly Option[], ids: readonly string[], say: Say): readonly string[] =>
  ids.flatMap((id) => options.filter((option) => option.id === id).map(({ label }) => say(label)));

/** A pair a line where each has a target of its own, else a target with all that stands under it. */
function pairs(view: View<'match'> | View<'group'>, { right }: Keys['match'], say: Say): readonly string[] {
  const under = (target: string) => view.options.filter(({ id }) => right[id] === target).map(({ label }) => say(label));
  if (view.ask === 'match') return view.options.flatMap(({ id, label }) => labels(view.targets, [right[id] ?? ''], say).map((target) => `${say(label)} – ${target}`));
  return view.targets.filter(({ id }) => under(id).length > 0).map(({ id, label }) => `${say(label)}: ${under(id).join(', ')}`);
}

const chosen = (view: View<'choose'>, ids: readonly string[], say: Say): readonly string[] =>
  view.options.filter(({ id }) => ids.includes(id)).map(({ label }) => say(label));

export function answerText(view: View, response: Response, say: Say): readonly string[] {
  switch (response.ask) {
    case 'choose':
      return view.ask === 'choose' ? chosen(view, response.ids, say) : [];
    case 'enter':
      return [response.text];
    case 'order':
      return view.ask === 'order' ? labels(view.options, response.ids, say) : [];
    case 'match':
    case 'group':
      return view.ask === 'match' || view.ask === 'group' ? pairs(view, { right: response.pairs }, say) : [];
    case 'list':
      return response.texts;
  }
}

export function keyText(view: View, key: Reveal['key'], say: Say): readonly string[] {
  switch (key.ask) {
    case 'choose':
      return view.ask === 'choose' ? chosen(view, key.right, say) : [];
    case 'enter':
      return [say(key.right)];
    case 'order':
      return view.ask === 'order' ? labels(view.options, key.right, say) : [];
    case 'match':
    case 'group':
      return view.ask === 'match' || view.ask === 'group' ? pairs(view, key, say) : [];
    case 'list':
      return key.right.map(say);
  }
}
