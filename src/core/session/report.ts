import { version } from '../../version.ts';
import { quizCode } from '../compose/code.ts';
import type { Quiz } from '../compose/recipe.ts';
import type { View } from '../item.ts';
import type { Lang } from '../label.ts';
import type { Report, ReportedItem, ReportedTime, Session, Stretch, Try } from './attempt.ts';
import { spentBy, visits } from './in-sight.ts';
import { mark } from './mark.ts';
import { overall } from './overall.ts';
import { stateOf } from './session.ts';

/**
 * What a platform is told of an attempt: raw responses beside the points, so that it can score them again. `earlier` are
 * the sessions of the attempts before it, where it retries, first to last.
 */
export function report(session: Session, quiz: Quiz, lang: Lang, earlier: readonly Session[] = []): Report {
  // Of those before, their items alone.
  const before = earlier.map((one) => report(one, quiz, lang).items);
  const { id: attempt, log, ...told } = session.attempt;
  const all = visits(session);
  const began = all[0]?.from ?? 0;
  const end = log.find(({ action }) => action.type === 'finish') ?? log.at(-1);
  const items = quiz.items
    .filter(({ view }) => session.order.includes(view.id))
    .map(({ view }): Answered => {
      const { tries, hints = 0, flagged = false } = stateOf(session, view.id);
      return { view, hints, flagged, tries: tries.map((one) => ({ ...one, elapsed: one.elapsed - began, spent: spentBy(all, view.id, one.elapsed) })) };
    });
  const elapsed = Math.max(0, (end?.elapsed ?? began) - began);
  return assembled({ ...told, attempt, version, lang, elapsed, ...(told.policy.limit && { time: timeOf(session) }) }, items, before);
}

const STRETCHED: readonly Stretch[] = ['off', 2, 1.5];

function timeOf({ attempt: { log }, time }: Session): ReportedTime {
  const stretch = STRETCHED.find((most) => log.some(({ action }) => action.type === 'stretch' && action.by === most)) ?? 1;
  return { stretch, extra: time?.extra ?? 0 };
}

/** What does not follow from answers. */
export type Told = Pick<Report, 'attempt' | 'version' | 'after' | 'context' | 'recipe' | 'policy' | 'only' | 'lang' | 'elapsed' | 'time'>;

/** An item and what was done with it. */
export interface Answered extends Pick<ReportedItem, 'hints' | 'flagged'> {
  readonly view: View;
  readonly tries: readonly (Try & { readonly spent: number })[];
}

/** With what follows: points, whether they pass, the code. `before` are the items of the attempts that it retries. */
export function assembled(told: Told, answered: readonly Answered[], before: readonly Report['items'][] = []): Report {
  const { policy, recipe } = told;
  const items = answered.map(({ view, hints, flagged, tries }): ReportedItem => {
    const { id: item, form, kind, level } = view;
    const last = tries.at(-1);
    return {
      item,
      form,
      kind,
      level,
      ...mark(view, policy.marking, last?.score, last),
      hints,
      flagged,
      tries: tries.map(({ score, ...given }) => ({
        ...given,
        score: { earned: score.earned, possible: score.possible },
        ...mark(view, policy.marking, score, given),
      })),
    };
  });
  const points = { earned: items.reduce((sum, item) => sum + item.earned, 0), possible: items.reduce((sum, item) => sum + item.possible, 0) };
  const all = overall([...before, items]);
  const counts = all?.last ?? points;
  return {
    reportVersion: 1,
    ...told,
    code: quizCode(recipe),
    ...points,
    ...(policy.passMark === undefined ? {} : { passed: counts.possible > 0 && counts.earned >= policy.passMark * counts.possible - 1e-9 }),
    ...(all && { overall: all }),
    items,
  };
}
