/** The answer that an item's own key gives, typed where it is to be typed: countries by their codes. */
import type { Item, Response } from '../../src/core/item.ts';
import type { Label } from '../../src/core/label.ts';
import { world } from '../../src/world/countries.ts';
import { aVocabulary, theseNames } from './names.ts';

export const namesAreCodes = theseNames({ country: aVocabulary(Object.fromEntries([...world.keys()].map((code) => [code, [code]]))) });

const typed = (label: Label): string => (label.say === 'country' ? label.code : label.say === 'date' ? label.date : '');

export function ownResponse({ key }: Item): Response {
  switch (key.ask) {
    case 'choose':
    case 'order':
      return { ask: key.ask, ids: key.right };
    case 'enter':
      return { ask: 'enter', text: typed(key.right), lang: 'en' };
    case 'match':
    case 'group':
      return { ask: key.ask, pairs: key.right };
    case 'list':
      return { ask: 'list', texts: key.right.map(typed), lang: 'en' };
  }
}
