/** Older shapes of what is kept, each turned into the next; whatever else is off is left for the schema to name. */
import { isNode, type Node } from './node.ts';

export const KEPT_VERSION = 2;

const steps: Readonly<Record<number, (kept: Node) => unknown>> = {
  /** One attempt, whose answers say how sure somebody was; that became an action of its own. */
  1: ({ keptVersion: _, attempt, ...rest }) => ({ ...rest, keptVersion: 2, attempts: [isNode(attempt) && Array.isArray(attempt['log']) ? { ...attempt, log: numbered(attempt['log'].flatMap(apart)) } : attempt] }),
};

function apart(entry: unknown): readonly unknown[] {
  const action = isNode(entry) ? entry['action'] : undefined;
  if (!isNode(entry) || !isNode(action) || !('certainty' in action) || action['type'] !== 'submit') return [entry];
  const { certainty, ...submit } = action;
  return [{ ...entry, action: { type: 'certainty', item: submit['item'], certainty } }, { ...entry, action: submit }];
}

const numbered = (log: readonly unknown[]): readonly unknown[] => log.map((entry, index) => (isNode(entry) ? { ...entry, n: index + 1 } : entry));

export function migrated(kept: unknown): unknown {
  let now = kept;
  for (;;) {
    const version = isNode(now) ? now['keptVersion'] : undefined;
    const step = typeof version === 'number' && Object.hasOwn(steps, version) ? steps[version] : undefined;
    if (!step || !isNode(now)) return now;
    now = step(now);
  }
}
