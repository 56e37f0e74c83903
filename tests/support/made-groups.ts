/** Facts of the made-up statement with groups that a test names by the codes of their members. */
import type { Facts } from '../../src/core/facts/fact.ts';
import { madeFacts } from './made-facts.ts';

export const madeGroups = (groups: Readonly<Record<string, string>>, more: object = {}): Facts =>
  madeFacts({
    groups: Object.entries(groups).map(([id, codes]) => ({
      id,
      name: `group ${id}`,
      members: codes.split(' ').map((country) => ({ country })),
      complete: true,
      cites: [{ source: 'report', paragraph: 2 }],
    })),
    ...more,
  });
