/** Fair items to type a name or a date into and to give several names, on the statement of `a-statement.ts`. */
import { assembleEnter } from '../../src/core/interactions/enter.ts';
import { assembleList } from '../../src/core/interactions/list.ts';
import type { ItemOf } from '../../src/core/item.ts';
import { at } from './a-statement.ts';
import { country, date, named } from './an-item.ts';

const about = named('countries on the Baltic');
const signed = { level: 'remember', topic: 'signatories', form: 'signed' } as const;
const onList = (code: string) => ({ fact: `nets/${code.toLowerCase()}/signed`, why: 'on-list', about: [country(code)], cites: at(2) } as const);

/** Germany is right. */
export const whichCountry = (): ItemOf<'enter'> =>
  assembleEnter({ ...signed, kind: 'short-answer', stem: { form: 'signed', about: [about], office: 'foreign-minister' } }, { reads: 'name', names: 'country' }, country('DE'), {
    rationale: onList('DE'),
    difficulty: 0.5,
  });

const subject = named('Resolution 1501');

/** 12 June 2006, or June 2006, is right. */
export const whichDate = (precision: 'month' | 'day'): ItemOf<'enter'> => {
  const right = date(precision === 'day' ? '2006-06-12' : '2006-06');
  return assembleEnter(
    { form: 'dated', kind: 'date', level: 'remember', topic: 'instruments', stem: { form: 'dated', about: [subject], moment: 'adopted' } },
    { reads: 'date', precision },
    right,
    { rationale: { fact: 'nets/r1501/dated', why: 'dated', about: [subject, right], moment: 'adopted', cites: at(4) }, difficulty: 0.5 },
  );
};

/** Germany, France and Spain are to be named. */
export const nameThree = (): ItemOf<'list'> =>
  assembleList(
    { ...signed, kind: 'recall', stem: { form: 'signed', about: [about], office: 'foreign-minister' } },
    'country',
    ['DE', 'FR', 'ES'].map((code) => ({ label: country(code), rationale: onList(code) })),
    [],
    0.5,
  );
