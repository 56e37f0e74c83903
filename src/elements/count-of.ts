import type { Response, Reveal, Score } from '../core/item.ts';

/** How much of it is right, of how much; what it earned does not tell, for what is wrong may take all of it off. */
export function countOf(response: Response | undefined, score: Score | undefined, key: Reveal['key']): readonly [hits: number, of: number] {
  if (key.ask === 'choose') return [response?.ask === 'choose' ? response.ids.filter((id) => key.right.includes(id)).length : 0, key.right.length];
  const parts = score?.type === 'scored' ? score.parts : [];
  return [parts.filter(({ earned }) => earned > 0).length, parts.length];
}
