/** How a page wants a quiz to be taken; loaded when it says so. */
import type { Marking } from '../../core/item.ts';
import type { Policy } from '../../core/session/attempt.ts';
import { presets } from '../../core/session/presets.ts';
import type { Problem } from '../../schema/problems.ts';

/** As the attributes have it; an empty one is none. */
export interface PolicyAsks {
  readonly mode?: string | undefined;
  readonly feedback?: string | undefined;
  readonly tries?: number | undefined;
  readonly tryCost?: number | undefined;
  readonly reveal?: string | undefined;
  readonly navigation?: string | undefined;
  readonly timeLimit?: number | undefined;
  readonly itemTimeLimit?: number | undefined;
  readonly runsClosed?: boolean | undefined;
  readonly passMark?: number | undefined;
  readonly marking?: string | undefined;
  readonly hintCost?: number | undefined;
  readonly certainty?: boolean | undefined;
}

const MARKINGS = {
  partial: { partial: true },
  'all-or-nothing': { partial: false },
  negative: { partial: true, scheme: 'negative' },
  certainty: { partial: true, scheme: 'certainty' },
} as const satisfies Readonly<Record<string, Marking>>;

const FEEDBACK = ['immediate', 'deferred', 'never'] as const;
const REVEAL = ['after-tries', 'at-end', 'when-told', 'never'] as const;
const NAVIGATION = ['free', 'forward'] as const;
const MOST_TRIES = 9;
const DAY = 86_400;

/** A preset, in which each attribute that is there wins. Adds a problem for each that is off. */
export function policyOf(asks: PolicyAsks, problems: Problem[]): Policy {
  const off = (path: string, found: string, expected: string): undefined => void problems.push({ path, found, expected });
  const oneOf = <T extends string>(path: string, value: string | undefined, known: readonly T[]): T | undefined =>
    value ? (known.find((one) => one === value) ?? off(path, JSON.stringify(value), `one of ${known.join(', ')}`)) : undefined;
  const within = (path: string, value: number | undefined, holds: (number: number) => boolean, expected: string): number | undefined =>
    value === undefined || holds(value) ? value : off(path, String(value), expected);
  const share = (path: string, value: number | undefined) => within(path, value, (one) => one >= 0 && one <= 1, 'a share from 0 to 1');
  const seconds = (path: string, value: number | undefined) => within(path, value, (one) => one > 0 && one <= DAY, `seconds, more than 0 and at most ${DAY}`);
  const names = <K extends string>(of: Readonly<Record<K, unknown>>) => Object.keys(of) as K[];

  const preset: Policy = presets[oneOf('mode', asks.mode, names(presets)) ?? 'practice'];
  const marking = MARKINGS[oneOf('marking', asks.marking, names(MARKINGS)) ?? 'partial'];
  const tries = within('tries', asks.tries, (one) => Number.isInteger(one) && one >= 1 && one <= MOST_TRIES, `a whole number from 1 to ${MOST_TRIES}`);
  const limit = { ...milliseconds('quiz', seconds('time-limit', asks.timeLimit)), ...milliseconds('item', seconds('item-time-limit', asks.itemTimeLimit)) };
  const [hintCost, tryCost] = [share('hint-cost', asks.hintCost), share('try-cost', asks.tryCost)];
  return {
    ...preset,
    ...given('feedback', oneOf('feedback', asks.feedback, FEEDBACK)),
    ...given('tries', tries),
    ...given('reveal', oneOf('reveal', asks.reveal, REVEAL)),
    ...given('navigation', oneOf('navigation', asks.navigation, NAVIGATION)),
    ...given('passMark', share('pass-mark', asks.passMark)),
    ...(Object.keys(limit).length > 0 && { limit: { ...limit, ...(asks.runsClosed && { runsClosed: true }) } }),
    ...((asks.certainty || asks.marking === 'certainty') && { certainty: true }),
    marking: { ...marking, ...(hintCost ? { hintCost } : {}), ...(tryCost ? { tryCost } : {}) },
  };
}

const given = <K extends keyof Policy>(name: K, value: Policy[K] | undefined): Pick<Policy, K> | Record<never, never> => (value === undefined ? {} : { [name]: value });

const milliseconds = (name: 'quiz' | 'item', seconds: number | undefined) => (seconds === undefined ? {} : { [name]: Math.round(seconds * 1000) });
