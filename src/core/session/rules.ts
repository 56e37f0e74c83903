/** What goes beyond answering one item after another: hints, certainty, flags, telling when the page says so, time. */
import type { Quiz } from '../compose/recipe.ts';
import type { Action, Entry, ItemState, Limit, ScoreItem, Session, Stretch, Time } from './attempt.ts';
import { isClosed, mayGo, openItem, type Rules, stateOf, tried, withState } from './session.ts';

const UNHURRIED: Time = { began: 0, since: 0, stretch: 1, extra: 0, itemExtra: 0 };
/** Less goes by unnoted. */
const NOTED = 1000;
const STRETCHES: readonly Stretch[] = [1, 1.5, 2, 'off'];

export const rules: Rules = { before, mayTell };

function before(session: Session, { action, elapsed }: Entry, quiz: Quiz, judge?: ScoreItem): Session {
  const { limit } = session.attempt.policy;
  const now = limit ? ranOut(session, limit, elapsed, quiz, judge) : session;
  const next = of(left(now, action, elapsed, quiz, judge), action, quiz);
  return limit && next.phase !== 'finished' ? timed(next, action, elapsed) : next;
}

/** Where feedback waits, what stands at an item that is left is its answer, however it is left: it looks like one. */
function left(session: Session, action: Action, elapsed: number, quiz: Quiz, judge?: ScoreItem): Session {
  const { at, attempt: { policy: { feedback, marking } } } = session;
  if (feedback === 'immediate' || session.phase === 'ready' || !(action.type === 'finish' || (action.type === 'go' && mayGo(session, action.item)))) return session;
  const of = openItem(session, at, quiz);
  const { draft: response, tries, certainty } = stateOf(session, at);
  if (!of || !response || response === tries.at(-1)?.response || (marking.scheme === 'certainty' && !certainty)) return session;
  const score = judge?.(of, response, marking);
  return score?.type === 'scored' ? tried(session, at, { response, score, elapsed }) : session;
}

function mayTell(session: Session, item: string): boolean {
  const { feedback, reveal = 'after-tries' } = session.attempt.policy;
  if (feedback === 'never' || reveal === 'never') return false;
  if (reveal === 'when-told') return stateOf(session, item).told === true;
  return session.phase === 'finished' || (feedback === 'immediate' && reveal === 'after-tries' && isClosed(session, item));
}

function of(session: Session, action: Action, quiz: Quiz): Session {
  if (!('item' in action) || session.phase === 'ready' || !session.order.includes(action.item)) return session;
  const { item } = action;
  const state = stateOf(session, item);
  const { hints = 0, flagged = false } = state;
  const put = (next: Partial<ItemState>) => withState(session, item, { ...state, ...next });
  switch (action.type) {
    case 'hint':
      return hints < (openItem(session, item, quiz)?.view.hints ?? 0) ? put({ hints: hints + 1 }) : session;
    case 'certainty':
      return openItem(session, item, quiz) && action.certainty !== state.certainty ? put({ certainty: action.certainty }) : session;
    case 'flag':
      return flagged === action.on ? session : put({ flagged: action.on });
    case 'reveal':
      return told(session, item);
    default:
      return session;
  }
}

function timed(session: Session, action: Action, elapsed: number): Session {
  const { time = UNHURRIED, phase } = session;
  const put = (next: Partial<Time>): Session => ({ ...session, time: { ...time, ...next } });
  switch (action.type) {
    case 'start':
      return phase === 'ready' ? put({ began: elapsed, since: elapsed }) : session;
    case 'go': {
      if (phase === 'ready' || !mayGo(session, action.item)) return session;
      const left = withState(session, session.at, { ...stateOf(session, session.at), spent: spentOn(session, elapsed) });
      return { ...left, time: { ...time, since: elapsed, itemExtra: 0 } };
    }
    case 'stretch':
      return STRETCHES.includes(action.by) && action.by !== time.stretch ? put({ stretch: action.by }) : session;
    // Noted for the time that has gone by: a page that goes on later goes on from there.
    case 'tick':
      return phase !== 'ready' && elapsed >= (session.attempt.log.at(-1)?.elapsed ?? 0) + NOTED ? put({}) : session;
    case 'extend':
      return phase !== 'ready' && action.by > 0 ? put({ extra: time.extra + action.by, itemExtra: time.itemExtra + action.by }) : session;
    default:
      return session;
  }
}

/** Elapsed, when the next limit is reached: whoever owns the attempt sends a `tick` after it. Undefined: never. */
export function dueAt(session: Session): number | undefined {
  const { attempt: { policy: { limit } }, time, phase, at } = session;
  if (!limit || !time || phase === 'ready' || phase === 'finished') return undefined;
  const ends = [endOfQuiz(limit, time), ...(isClosed(session, at) ? [] : [endOfItem(session, limit, time)])];
  const soonest = Math.min(...ends);
  return soonest === Infinity ? undefined : soonest;
}

/** The item that is shown was closed by its time, and not by an answer or by being told. */
export function isTimeUp(session: Session): boolean {
  const { attempt: { policy: { feedback, tries: allowed = 1 } }, at } = session;
  const { closed, told: shown, tries } = stateOf(session, at);
  const last = tries.at(-1);
  const answered = feedback === 'immediate' && last && !last.standing && (tries.length >= allowed || last.score.earned >= last.score.possible);
  return closed === true && !shown && !answered;
}

/** The whole quiz was ended by its time. */
export function isRunOut({ attempt: { policy: { limit }, log }, time, phase }: Session): boolean {
  const { elapsed = 0 } = log.at(-1) ?? {};
  return phase === 'finished' && limit !== undefined && time !== undefined && elapsed >= endOfQuiz(limit, time);
}

const lasting = (limit: number | undefined, stretch: Stretch, extra: number): number =>
  limit === undefined || stretch === 'off' ? Infinity : limit * stretch + extra;

const endOfQuiz = ({ quiz }: Limit, { began, stretch, extra }: Time): number => began + lasting(quiz, stretch, extra);

const endOfItem = (session: Session, { item }: Limit, { since, stretch, itemExtra }: Time): number =>
  since - (stateOf(session, session.at).spent ?? 0) + lasting(item, stretch, itemExtra);

const spentOn = (session: Session, elapsed: number): number =>
  (stateOf(session, session.at).spent ?? 0) + Math.max(0, elapsed - (session.time?.since ?? elapsed));

/** What time alone has done: what stands of an item, or of all, is judged and closed. */
function ranOut(session: Session, limit: Limit, elapsed: number, quiz: Quiz, judge?: ScoreItem): Session {
  const { time, phase, order, at } = session;
  if (!time || phase === 'ready' || phase === 'finished') return session;
  if (elapsed >= endOfQuiz(limit, time)) {
    return { ...order.reduce((now, item) => closedByTime(now, item, elapsed, quiz, judge), session), phase: 'finished' };
  }
  return elapsed >= endOfItem(session, limit, time) ? closedByTime(session, at, elapsed, quiz, judge) : session;
}

function closedByTime(session: Session, item: string, elapsed: number, quiz: Quiz, judge?: ScoreItem): Session {
  const state = stateOf(session, item);
  if (state.closed) return session;
  const of = quiz.items.find(({ view }) => view.id === item);
  const { draft: response } = state;
  const { policy } = session.attempt;
  const score = of && response && judge?.(of, response, { ...policy.marking, standing: true });
  // An answer that was submitted as it stands is judged already.
  if (response && score?.type === 'scored' && state.tries.at(-1)?.response !== response) return tried(session, item, { response, score, elapsed, standing: true });
  const closed = withState(session, item, { ...state, closed: true });
  return policy.feedback === 'immediate' && session.at === item ? { ...closed, phase: 'feedback' } : closed;
}

function told(session: Session, item: string): Session {
  const state = stateOf(session, item);
  if (session.attempt.policy.reveal !== 'when-told' || state.told) return session;
  const shown = withState(session, item, { ...state, told: true, closed: true });
  return session.phase === 'asking' && session.at === item ? { ...shown, phase: 'feedback' } : shown;
}
