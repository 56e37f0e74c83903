import type { Item, Reveal } from '../../core/item.ts';
import { reveal } from '../../core/reveal.ts';
import type { Statement } from '../../schema/statement-types.ts';

const secrets = new WeakMap<Item, Reveal>();

/** What may be told of an item one day: always the same object. */
export function secretOf(item: Item, statement: Statement): Reveal {
  const secret = secrets.get(item) ?? reveal(item, statement);
  secrets.set(item, secret);
  return secret;
}
