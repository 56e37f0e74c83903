/** One step of an attempt; `transition.ts` folds a whole log. */
import type { Quiz } from '../compose/recipe.ts';
import type { Item } from '../item.ts';
import type { Action, Attempt, Entry, ItemState, ScoreItem, Session } from './attempt.ts';

const untouched: ItemState = { tries: [] };

export function begin(attempt: Attempt, quiz: Quiz): Session {
  const all = quiz.items.map(({ view }) => view.id);
  const order = attempt.only === undefined ? all : all.filter((id) => attempt.only?.includes(id));
  return { attempt: { ...attempt, log: [] }, phase: 'ready', at: order[0] ?? '', order, items: {} };
}

/** The same attempt once all of its quiz is there, which opens with the items that it had. */
export const continued = (session: Session, quiz: Quiz): Session => ({ ...session, order: begin(session.attempt, quiz).order });

export const stateOf = (session: Session, item: string): ItemState => session.items[item] ?? untouched;

/** Immediate feedback closes an item with its first try; deferred feedback leaves it open until the end. */
export const isClosed = (session: Session, item: string): boolean =>
  session.phase === 'finished' || (session.attempt.policy.feedback === 'immediate' && stateOf(session, item).tries.length > 0);

/** As `Transition`, with what judges a response; without it, what is submitted is kept as a draft. */
export function advance(session: Session, entry: Entry, quiz: Quiz, judge?: ScoreItem): Session {
  const next = step(session, entry, quiz, judge);
  if (next === session) return session;
  return { ...next, attempt: { ...session.attempt, log: [...session.attempt.log, entry] } };
}

function step(session: Session, entry: Entry, quiz: Quiz, judge?: ScoreItem): Session {
  const { action } = entry;
  const { phase, order } = session;
  if (entry.n !== session.attempt.log.length + 1 || phase === 'finished' || (phase === 'ready') !== (action.type === 'start')) return session;
  switch (action.type) {
    case 'start':
      return order.length === 0 ? session : { ...session, phase: 'asking' };
    case 'finish':
      return { ...session, phase: 'finished' };
    case 'go': {
      if (!order.includes(action.item) || action.item === session.at) return session;
      return { ...session, at: action.item, phase: isClosed(session, action.item) ? 'feedback' : 'asking' };
    }
    case 'hint':
      return hint(session, action.item, quiz);
    case 'certainty': {
      const { item, certainty } = action;
      return openItem(session, item, quiz) ? withState(session, item, { ...stateOf(session, item), certainty }) : session;
    }
    case 'draft':
    case 'submit':
      return answer(session, entry.elapsed, action, quiz, judge);
  }
}

/** The item that is shown, as long as it can be answered. */
const openItem = (session: Session, item: string, { items }: Quiz): Item | undefined =>
  item !== session.at || isClosed(session, item) ? undefined : items.find(({ view }) => view.id === item);

const withState = (session: Session, item: string, state: ItemState): Session => ({ ...session, items: { ...session.items, [item]: state } });

function hint(session: Session, item: string, quiz: Quiz): Session {
  const state = stateOf(session, item);
  const { hints = 0 } = state;
  return hints < (openItem(session, item, quiz)?.view.hints ?? 0) ? withState(session, item, { ...state, hints: hints + 1 }) : session;
}

type Answer = Extract<Action, { readonly type: 'draft' | 'submit' }>;

function answer(session: Session, elapsed: number, action: Answer, quiz: Quiz, judge?: ScoreItem): Session {
  const { type, item, response } = action;
  const of = openItem(session, item, quiz);
  if (response.ask !== of?.view.ask) return session;
  const { feedback, marking } = session.attempt.policy;
  const judged = type === 'submit' ? judge?.(of, response, marking) : undefined;
  const { unready: _, ...before } = stateOf(session, item);
  const { hints, certainty } = before;
  const score: typeof judged = judged?.type === 'scored' && marking.scheme === 'certainty' && !certainty ? { type: 'unready', why: 'no-certainty' } : judged;
  const state: ItemState = {
    ...before,
    draft: response,
    ...(score?.type === 'unready' && { unready: score }),
    // An open item has no try yet, or one that is answered anew.
    ...(score?.type === 'scored' && { tries: [{ response, score, elapsed, ...(certainty && { certainty }), ...(hints && { hints }) }] }),
  };
  const told = score?.type === 'scored' && feedback === 'immediate';
  return { ...withState(session, item, state), phase: told ? 'feedback' : session.phase };
}
