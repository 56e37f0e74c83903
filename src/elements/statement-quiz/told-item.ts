/** Each question of a finished attempt with what was answered, as far as it may be told, in the language that it was asked in. */
import type { Item, Reveal } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import type { ItemState, Report, ReportedItem, Try } from '../../core/session/attempt.ts';
import { report as reportOf } from '../../core/session/report.ts';
import { stateOf } from '../../core/session/session.ts';
import type { Answer } from '../../exchange/answers.ts';
import { askedIn } from '../../phrases/ask-in.ts';
import { languages } from '../../phrases/languages.ts';
import type { WholeWords } from '../../phrases/words.ts';
import { countOf } from '../count-of.ts';
import { heard } from '../feedback.ts';
import { answerText, keyText } from './answer-text.ts';
import type { Attempt } from './attempt.ts';
import { earlierOf } from './earlier.ts';

export interface ToldItem {
  /** Its place in the attempt, from 1. */
  readonly number: number;
  readonly item: Item;
  readonly reported: ReportedItem;
  readonly state: ItemState;
  readonly last: Try | undefined;
  /** Undefined where the policy does not let it be told. */
  readonly told: Reveal | undefined;
  /** How much of it is right, whatever that gives; 0 where nothing was answered. */
  readonly share: number;
  /** Something of it is right, though what is wrong may have taken that off again. */
  readonly partly: boolean;
  readonly words: WholeWords;
  /** What was answered, and what is right. */
  readonly given: readonly string[];
  readonly right: readonly string[] | undefined;
}

/** Of a retry all that its first attempt asked, each as it was answered last. */
export function toldItems(attempt: Attempt, report: Report, own: WholeWords): readonly ToldItem[] {
  const { quiz, session } = attempt;
  const earlier = earlierOf(attempt).map((one) => itemsOf({ ...attempt, session: one }, reportOf(one, quiz, report.lang), own));
  const [first, ...retries] = [...earlier, itemsOf({ ...attempt, session }, report, own)];
  return first.map((one) => {
    const last = retries.flat().findLast(({ item }) => item.view.id === one.item.view.id);
    return last ? { ...last, number: one.number } : one;
  });
}

function itemsOf({ session, quiz, statement, rules }: Pick<Attempt, 'session' | 'quiz' | 'statement' | 'rules'>, { items }: Report, own: WholeWords): readonly ToldItem[] {
  return items.flatMap((reported, index) => {
    const item = quiz.items.find(({ view }) => view.id === reported.item);
    if (!item) return [];
    const { view } = item;
    const words = heard.get(askedIn(view, own.lexicon.lang, Object.keys(languages))) ?? own;
    const say = (label: Label) => words.lexicon.say(label);
    const state = stateOf(session, view.id);
    const last = state.tries.at(-1);
    const told = rules?.told(session, item, statement);
    return [{ number: index + 1, item, reported, state, last, told, share: last?.score.earned ?? 0, partly: countOf(last?.response, last?.score, item.key)[0] > 0, words, given: last ? answerText(view, last.response, say) : [], right: told && keyText(view, told.key, say) }];
  });
}

export const answerOf = ({ number, item: { view }, reported: { level, earned, possible, tries }, words, given, right }: ToldItem): Answer => {
  const spent = tries.at(-1)?.spent;
  return { number, question: words.lexicon.stem(view), level, given, right, points: earned, possible, tries: tries.length, seconds: spent === undefined ? undefined : Math.round(spent / 1000) };
};
