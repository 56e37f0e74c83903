/** Which items a report from outside tells of, against those that its attempt asks. */
import type { Quiz } from '../compose/recipe.ts';
import { shown } from '../shown.ts';
import type { Answered } from './report.ts';
import { retried, SLACK, type Terms } from './retried.ts';
import type { ToldItem, ToldReport } from './told-shape.ts';

export const toldOf = ({ items }: ToldReport, id: string): ToldItem | undefined => items.find(({ item }) => item === id);

/** Every item that the attempt asks, with what could have been done of what is told of it. */
export function answered(report: ToldReport, quiz: Quiz, terms: Terms): { readonly items: readonly Answered[]; readonly wrong: readonly string[] } {
  const { only, items: given } = report;
  const asked = quiz.items.filter(({ view }) => only === undefined || only.includes(view.id));
  const ids = asked.map(({ view }) => view.id);
  const told = given.map(({ item }) => item);
  const wrong = [
    ...told.flatMap((id, index) => (ids.includes(id) ? (told.indexOf(id) < index ? [`${id} is there twice`] : []) : [`items has ${shown(id)}, which the attempt does not ask`])),
    ...ids.filter((id) => !told.includes(id)).map((id) => `${id} is left out`),
  ];
  if (wrong.length === 0 && ids.some((id, place) => told[place] !== id)) wrong.push('items is not in the order of the quiz');
  const items = asked.map((item): Answered => {
    const { view } = item;
    const of = toldOf(report, view.id);
    if (!of) return { view, hints: 0, flagged: false, tries: [] };
    const { tries, wrong: off } = retried(item, of, terms);
    wrong.push(...off, ...(of.hints > view.hints ? [`${view.id} hints is ${of.hints}, though there are ${view.hints}`] : []));
    return { view, hints: of.hints, flagged: of.flagged, tries };
  });
  return { items, wrong: [...wrong, ...offInTurns(items, terms)] };
}

/** Only one item is in sight at a time, and forward navigation leads back to none. */
function offInTurns(items: readonly Answered[], { policy, elapsed }: Terms): readonly string[] {
  const spent = items.reduce((sum, { tries }) => sum + (tries.at(-1)?.spent ?? 0), 0);
  const wrong = spent > elapsed + SLACK ? [`spent is ${spent} in all, though the attempt took ${elapsed}`] : [];
  if (policy.navigation !== 'forward') return wrong;
  let latest = 0;
  for (const { view, tries } of items) {
    const submitted = tries.filter(({ standing }) => !standing).map((one) => one.elapsed);
    if ((submitted[0] ?? latest) < latest) wrong.push(`${view.id} try 1 elapsed is ${submitted[0]}, though a later item was answered before`);
    latest = Math.max(latest, ...submitted);
  }
  return wrong;
}

/** Which items are asked, and whether that can be; `left` are those that a retry asks. */
export function offInOnly(only: readonly string[] | undefined, { items }: Quiz, left?: readonly string[]): readonly string[] {
  const known = items.map(({ view }) => view.id);
  if (!only) return left ? ['only is nothing, though a retry asks what is left'] : [];
  const wanted = left ?? known;
  return [
    ...only.flatMap((id, index) =>
      !known.includes(id)
        ? [`only names ${shown(id)}, which is no item of the quiz`]
        : only.indexOf(id) < index
          ? [`only names ${id} twice`]
          : wanted.includes(id)
            ? []
            : [`only names ${id}, which was right before`],
    ),
    ...(only.length === 0 ? ['only names no item'] : []),
    ...(left ? left.filter((id) => !only.includes(id)).map((id) => `only leaves out ${id}, which was not right before`) : leftOut(known, only)),
  ];
}

function leftOut(known: readonly string[], only: readonly string[]): readonly string[] {
  const out = known.filter((id) => !only.includes(id)).length;
  return out > 0 ? [`only leaves out ${out} of ${known.length} items`] : [];
}
