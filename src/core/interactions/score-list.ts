/** Apart from assembling: a page loads it with the tag that names are typed into. */
import type { ItemOf, Marking, NamesOf, Part, Response, Score } from '../item.ts';
import { isBlank } from '../text/fold.ts';
import { LONGEST, nameReader } from '../text/read-name.ts';
import { sameLabel } from '../text/same-label.ts';
import { TRIES } from './list.ts';

/**
 * A share for each that is named, once; a wrong or unknown name takes nothing off, for a learner may try. More tries
 * than `TRIES` for each, or a text longer than any name, is `wrong-shape`.
 */
export function scoreList({ view, key, parts }: ItemOf<'list'>, response: Response, marking: Marking, names: NamesOf): Score {
  if (response.ask !== 'list') return { type: 'unready', why: 'wrong-shape' };
  const texts = response.texts.filter((text) => !isBlank(text));
  if (texts.length === 0) return { type: 'unready', why: 'empty' };
  if (texts.length > TRIES * view.of || texts.some(({ length }) => length > LONGEST)) return { type: 'unready', why: 'wrong-shape' };
  const read = texts.map(nameReader(names(view.names, response.lang)));
  if (read.includes('ambiguous') && !marking.standing) return { type: 'unready', why: 'ambiguous' };
  const hits = key.right.map((label) => read.some((meaning) => typeof meaning === 'object' && sameLabel(meaning.means, label)));
  const share = hits.filter(Boolean).length / hits.length;
  return {
    type: 'scored',
    earned: marking.partial || share === 1 ? share : 0,
    possible: 1,
    parts: key.right.map((meant, index): Part => {
      const part = String(index);
      const hit = hits[index] === true;
      return { part, facts: parts[part] ?? [], earned: hit ? 1 / hits.length : 0, possible: 1 / hits.length, ...(hit ? { meant } : {}) };
    }),
  };
}
