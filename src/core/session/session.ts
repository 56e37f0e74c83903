/** One step of an attempt; `transition.ts` folds a whole log. */
import type { Quiz } from '../compose/recipe.ts';
import type { Item } from '../item.ts';
import type { Action, Attempt, Entry, ItemState, ScoreItem, Session, Try } from './attempt.ts';

const untouched: ItemState = { tries: [] };

export function begin(attempt: Attempt, quiz: Quiz): Session {
  const all = quiz.items.map(({ view }) => view.id);
  const order = attempt.only === undefined ? all : all.filter((id) => attempt.only?.includes(id));
  return { attempt: { ...attempt, log: [] }, phase: 'ready', at: order[0] ?? '', order, items: {} };
}

/** The same attempt once all of its quiz is there, which opens with the items that it had. */
export const continued = (session: Session, quiz: Quiz): Session => ({ ...session, order: begin(session.attempt, quiz).order });

export const stateOf = (session: Session, item: string): ItemState => session.items[item] ?? untouched;

/** No more to be answered. */
export const isClosed = (session: Session, item: string): boolean => session.phase === 'finished' || stateOf(session, item).closed === true;

/** What goes beyond answering one item after another; `before` an entry takes its plain step. */
export interface Rules {
  readonly before: (session: Session, entry: Entry, quiz: Quiz, judge?: ScoreItem) => Session;
  /** Whether the policy lets the right answer be shown now. */
  readonly mayTell: (session: Session, item: string) => boolean;
}

/**
 * As `Transition`, with what judges a response; without it, what is submitted is kept as a draft. A page hands over the
 * `rules` once it has loaded them: there is nothing in them that could be wanted of it before.
 */
export function advance(session: Session, entry: Entry, quiz: Quiz, judge?: ScoreItem, rules?: Rules): Session {
  const next = stepped(session, entry, quiz, judge, rules);
  return next === session ? session : { ...next, attempt: { ...session.attempt, log: [...session.attempt.log, entry] } };
}

/** The same without the entry in its log: whoever folds many adds them up at once. */
export function stepped(session: Session, entry: Entry, quiz: Quiz, judge?: ScoreItem, rules?: Rules): Session {
  if (entry.n !== session.attempt.log.length + 1) return session;
  return step(rules?.before(session, entry, quiz, judge) ?? session, entry, quiz, judge);
}

/** Forward navigation leads to no item that was passed. */
export const mayGo = ({ order, at, attempt: { policy } }: Session, item: string): boolean =>
  order.includes(item) && item !== at && (policy.navigation !== 'forward' || order.indexOf(item) > order.indexOf(at));

function step(session: Session, entry: Entry, quiz: Quiz, judge?: ScoreItem): Session {
  const { action } = entry;
  const { phase, order } = session;
  if (phase === 'finished' || (phase === 'ready') !== (action.type === 'start')) return session;
  switch (action.type) {
    case 'start':
      return order.length === 0 ? session : { ...session, phase: 'asking' };
    case 'finish':
      return { ...session, phase: 'finished' };
    case 'go': {
      if (!mayGo(session, action.item)) return session;
      return { ...session, at: action.item, phase: isClosed(session, action.item) ? 'feedback' : 'asking' };
    }
    case 'draft':
    case 'submit':
      return answer(session, entry.elapsed, action, quiz, judge);
    default:
      return session;
  }
}

/** The item that is shown, as long as it can be answered. */
export const openItem = (session: Session, item: string, { items }: Quiz): Item | undefined =>
  item !== session.at || isClosed(session, item) ? undefined : items.find(({ view }) => view.id === item);

export const withState = (session: Session, item: string, state: ItemState): Session => ({ ...session, items: { ...session.items, [item]: state } });

type Answer = Extract<Action, { readonly type: 'draft' | 'submit' }>;

function answer(session: Session, elapsed: number, action: Answer, quiz: Quiz, judge?: ScoreItem): Session {
  const { type, item, response } = action;
  const of = openItem(session, item, quiz);
  // A log may come from outside, with nothing for a response.
  if (!of || response?.ask !== of.view.ask) return session;
  const { marking } = session.attempt.policy;
  const { unready: _, ...before } = stateOf(session, item);
  const judged = type === 'submit' ? judge?.(of, response, marking) : undefined;
  const score: typeof judged = judged?.type === 'scored' && marking.scheme === 'certainty' && !before.certainty ? { type: 'unready', why: 'no-certainty' } : judged;
  const state: ItemState = { ...before, draft: response, ...(score?.type === 'unready' && { unready: score }) };
  return score?.type === 'scored' ? tried(withState(session, item, state), item, { response, score, elapsed }) : withState(session, item, state);
}

/** With one try more: the right one and the last allowed close an item. Where feedback waits, an answer takes the place of the one before. */
export function tried(session: Session, item: string, given: Pick<Try, 'response' | 'score' | 'elapsed' | 'standing'>): Session {
  const { feedback, tries: allowed = 1 } = session.attempt.policy;
  const state = stateOf(session, item);
  const { certainty, hints } = state;
  const tells = feedback === 'immediate';
  const past = tells ? state.tries : [];
  const before = past.length;
  const last: Try = { ...given, ...(certainty && { certainty }), ...(hints && { hints }), ...(before && { before }) };
  const closed = given.standing || (tells && (before + 1 >= allowed || given.score.earned >= given.score.possible));
  const next = withState(session, item, { ...state, tries: [...past, last], ...(closed && { closed }) });
  return tells && closed && session.at === item ? { ...next, phase: 'feedback' } : next;
}
