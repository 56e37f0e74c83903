import { quizCode } from '../compose/code.ts';
import type { Quiz } from '../compose/recipe.ts';
import type { Lang } from '../label.ts';
import type { Report, Session } from './attempt.ts';
import { mark } from './mark.ts';
import { stateOf } from './session.ts';

/** What a platform is told of an attempt: raw responses beside the points, so that it can score them again. */
export function report(session: Session, quiz: Quiz, lang: Lang): Report {
  const { id, after, recipe, policy, only } = session.attempt;
  const items = quiz.items
    .filter(({ view }) => session.order.includes(view.id))
    .map(({ view }) => {
      const { tries } = stateOf(session, view.id);
      const last = tries.at(-1);
      return {
        item: view.id,
        form: view.form,
        kind: view.kind,
        level: view.level,
        ...mark(view, policy.marking, last?.score, last),
        tries: tries.map(({ score: _, ...given }) => given),
      };
    });
  const earned = items.reduce((sum, item) => sum + item.earned, 0);
  const possible = items.reduce((sum, item) => sum + item.possible, 0);
  return {
    reportVersion: 1,
    attempt: id,
    ...(after === undefined ? {} : { after }),
    recipe,
    code: quizCode(recipe),
    policy,
    ...(only === undefined ? {} : { only }),
    lang,
    earned,
    possible,
    ...(policy.passMark === undefined ? {} : { passed: possible > 0 && earned >= policy.passMark * possible - 1e-9 }),
    items,
  };
}
