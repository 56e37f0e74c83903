/** Checked by the compiler alone: a code can say every topic, kind and level, so that none is lost on the way. */
import type { kinds, levels, topics } from '../../../src/core/compose/code.ts';
import type { Kind, Level, Topic } from '../../../src/core/item.ts';

type None<T> = [T] extends [never] ? true : T;

export const everyKind: None<Exclude<Kind, (typeof kinds)[number]>> = true;
export const everyTopic: None<Exclude<Topic, (typeof topics)[number]>> = true;
export const everyLevel: None<Exclude<Level, (typeof levels)[number]>> = true;
