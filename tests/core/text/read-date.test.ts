import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Calendar } from '../../../src/core/item.ts';
import { daysIn } from '../../../src/core/text/edtf.ts';
import { readDate } from '../../../src/core/text/read-date.ts';
import { aCalendar } from '../../support/names.ts';

const months = (names: string): Calendar['months'] => names.split(' ').map((forms) => forms.split('/').map((form) => form.replaceAll('_', ' ')));

const english = aCalendar({
  months: months('January/Jan February/Feb March/Mar April/Apr May June/Jun July/Jul August/Aug September/Sep/Sept October/Oct November/Nov December/Dec'),
  ignored: ['the', 'of', 'on', 'st', 'nd', 'rd', 'th'],
  order: 'unclear',
});
const american: Calendar = { ...english, order: 'month-day' };
const arabic = aCalendar({
  months: months('يناير/كانون_الثاني فبراير/شباط مارس/آذار أبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول'),
  ignored: ['ال-', 'من', 'سنة', 'م'],
});
const french = aCalendar({ months: months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'), ignored: ['er', 'le'] });
const german = aCalendar({ months: months('Januar/Jänner Februar März April Mai Juni Juli August September Oktober November Dezember') });
const spanish = aCalendar({ months: months('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'), ignored: ['de', 'del'] });
const korean = aCalendar({ months: aCalendar().months, ignored: ['년', '월', '일'] });
const chinese = aCalendar({ months: aCalendar().months, ignored: ['年', '月', '日'] });

const days: readonly (readonly [calendar: Calendar, typed: string, read: string])[] = [
  [english, '2024-01-09', '2024-01-09'],
  [english, '2024-1-9', '2024-01-09'],
  [english, '2024/01/09', '2024-01-09'],
  [english, '2024 1 9', '2024-01-09'],
  [english, '9 January 2024', '2024-01-09'],
  [english, '09 JANUARY 2024', '2024-01-09'],
  [english, 'January 9, 2024', '2024-01-09'],
  [english, 'Jan. 9th, 2024', '2024-01-09'],
  [english, 'the 9th of January 2024', '2024-01-09'],
  [english, '9january2024', '2024-01-09'],
  [english, '2024, January 9', '2024-01-09'],
  [english, '٩ January ٢٠٢٤', '2024-01-09'],
  [english, '９ Ｊａｎｕａｒｙ ２０２４', '2024-01-09'],
  [english, '\u200f9\u200e January\u00a02024', '2024-01-09'],
  [english, '1 Sept 2024', '2024-09-01'],
  [english, '29 February 2024', '2024-02-29'],
  [english, '2000-02-29', '2000-02-29'],
  // Some write the day first, some the month.
  [english, '3/4/2024', 'ambiguous'],
  [english, '9.1.2024', 'ambiguous'],
  [english, '٩/١/٢٠٢٤', 'ambiguous'],
  [english, '4/4/2024', '2024-04-04'],
  [english, '13/4/2024', '2024-04-13'],
  [english, '4/13/2024', '2024-04-13'],
  [english, '31/2/2024', 'not-a-date'],
  [english, '13/13/2024', 'not-a-date'],
  [american, '3/4/2024', '2024-03-04'],
  [american, '13/4/2024', 'not-a-date'],
  [arabic, '٩ يناير ٢٠٢٤', '2024-01-09'],
  [arabic, '9 كانون الثاني 2024', '2024-01-09'],
  [arabic, '٩ كانون ثاني ٢٠٢٤', '2024-01-09'],
  [arabic, '٩ من تشرين الأول ٢٠٢٤م', '2024-10-09'],
  [arabic, '٩ ايار سنة ٢٠٢٤', '2024-05-09'],
  [arabic, '٩ أَيّار ٢٠٢٤', '2024-05-09'],
  [arabic, '٩/١/٢٠٢٤', '2024-01-09'],
  [arabic, '\u200f٩\u200f/١\u200f/٢٠٢٤', '2024-01-09'],
  [arabic, '9.1.2024', '2024-01-09'],
  [arabic, '۹-۱-۲۰۲۴', '2024-01-09'],
  [arabic, '٢٠٢٤/١/٩', '2024-01-09'],
  [arabic, '1/13/2024', 'not-a-date'],
  [arabic, '٩ رجب ١٤٤٥', 'not-a-date'],
  [french, '1er février 2024', '2024-02-01'],
  [french, 'le 9 aout 2024', '2024-08-09'],
  [german, '9. Januar 2024', '2024-01-09'],
  [german, '9. Jänner 2024', '2024-01-09'],
  [german, '9.1.2024', '2024-01-09'],
  [spanish, '9 de enero de 2024', '2024-01-09'],
  [korean, '2024년 1월 9일', '2024-01-09'],
  [chinese, '2024年1月9日', '2024-01-09'],
  [english, '2024', 'incomplete'],
  [english, '٢٠٢٤', 'incomplete'],
  [english, 'January 2024', 'incomplete'],
  [english, '2024-01', 'incomplete'],
  [english, '9 January', 'incomplete'],
  [english, 'January', 'incomplete'],
  [english, '9', 'incomplete'],
  [english, '9 January 24', 'incomplete'],
  [english, '9/1/24', 'incomplete'],
  [english, '2024-02-30', 'not-a-date'],
  [english, '2023-02-29', 'not-a-date'],
  [english, '1900-02-29', 'not-a-date'],
  [english, '30 February 2024', 'not-a-date'],
  [english, '31 April 2024', 'not-a-date'],
  [english, '2024-13-01', 'not-a-date'],
  [english, '2024-00-09', 'not-a-date'],
  [english, '2024-01-00', 'not-a-date'],
  [english, '0 January 2024', 'not-a-date'],
  [english, '2024-01-32', 'not-a-date'],
  [english, '9/2024/1', 'not-a-date'],
  [english, '9 January 2024 5', 'not-a-date'],
  [english, '9 9 January 2024', 'not-a-date'],
  [english, '2024 January 2025', 'not-a-date'],
  [english, '20240109', 'not-a-date'],
  [english, '9 January 20024', 'not-a-date'],
  [english, '009 January 2024', 'not-a-date'],
  [english, '2024-01-09T00:00', 'not-a-date'],
  [english, '9 Janu 2024 ary', 'not-a-date'],
  // Nothing is forgiven.
  [english, '9 Janury 2024', 'not-a-date'],
  [english, '9 يناير 2024', 'not-a-date'],
  [english, 'yesterday', 'not-a-date'],
  [english, '9 January 2024 BC', 'not-a-date'],
];

for (const [calendar, typed, read] of days) {
  test(`the day ${JSON.stringify(typed)} is ${read}`, () => {
    assert.deepEqual(readDate(typed, 'day', calendar), /^\d/.test(read) ? { date: read } : read);
  });
}

const monthsRead: readonly (readonly [calendar: Calendar, typed: string, read: string])[] = [
  [english, '2024-01', '2024-01'],
  [english, 'January 2024', '2024-01'],
  [english, '2024 Jan', '2024-01'],
  [english, '1/2024', '2024-01'],
  [arabic, 'يناير ٢٠٢٤', '2024-01'],
  [arabic, '٢٠٢٤-٠١', '2024-01'],
  // A day more than is asked for.
  [english, '2024-01-09', '2024-01'],
  [english, '9 January 2024', '2024-01'],
  [english, '13/4/2024', '2024-04'],
  [english, '3/4/2024', 'ambiguous'],
  [english, '31 April 2024', 'not-a-date'],
  [english, '2024', 'incomplete'],
  [english, 'January', 'incomplete'],
  [english, '9 January', 'incomplete'],
  [english, '2024-13', 'not-a-date'],
  [english, '0/2024', 'not-a-date'],
];

for (const [calendar, typed, read] of monthsRead) {
  test(`the month ${JSON.stringify(typed)} is ${read}`, () => {
    assert.deepEqual(readDate(typed, 'month', calendar), /^\d/.test(read) ? { date: read } : read);
  });
}

const two = (number: number): string => String(number).padStart(2, '0');
const when = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => day <= daysIn(year, month));

test('every day is read as it is written out, and never as another where digits alone stand', () => {
  fc.assert(
    fc.property(when, ([year, month, day]) => {
      const date = `${year}-${two(month)}-${two(day)}`;
      const name = english.months[month - 1]?.[0];
      for (const written of [date, `${day} ${name} ${year}`, `${name} ${day}, ${year}`]) assert.deepEqual(readDate(written, 'day', english), { date });
      for (const written of [`${day}/${month}/${year}`, `${month}/${day}/${year}`]) {
        assert.deepEqual(readDate(written, 'day', english), day <= 12 && day !== month ? 'ambiguous' : { date });
      }
    }),
  );
});

test('reads any string', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('9', '٩', '2024', '2024-02-30', 'January', 'يناير', ' ', '/', '.', '-', '🙂', '\ud800', '\u200f', '９')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('day' as const, 'month' as const), (typed, precision) => {
      const read = readDate(typed, precision, english);
      if (typeof read === 'object') assert.match(read.date, precision === 'day' ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d$/);
      else assert.ok(['incomplete', 'ambiguous', 'not-a-date'].includes(read));
    }),
    { numRuns: 2000 },
  );
});

test('what is longer than any date is none', () => {
  assert.equal(readDate(`${' '.repeat(10_000)}2024-01-09`, 'day', english), 'not-a-date');
  assert.equal(readDate('9'.repeat(10_000), 'day', english), 'not-a-date');
});
