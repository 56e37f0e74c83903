import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Told } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';
import { body, claim, country, date, newer, number, older, release, resolution, signatories, text, told, use } from './labels.ts';

const n = (value: number) => number(value, 'country');
const group = text('EU members', 'أعضاء الاتحاد الأوروبي');
const known = [older, date('2006'), newer, date('2016')];
const calls = claim('calls-on', [country('KP'), country('RU')]);

const rows: readonly (readonly [told: Told, en: string, ar: string])[] = [
  [told('on-list', [country('CZ')]), 'Czechia is on the list.', 'يرد اسم التشيك في القائمة.'],
  [told('on-list', [country('US')]), 'The United States is on the list.', 'يرد اسم الولايات المتحدة في القائمة.'],
  [told('on-list', [body]), 'This name is on the list: European Union.', 'يرد هذا الاسم في القائمة: الاتحاد الأوروبي.'],
  [told('not-on-list', [country('HU')]), 'Hungary is not on the list.', 'لا يرد اسم هنغاريا في القائمة.'],
  [told('not-on-list', [body]), 'This name is not on the list: European Union.', 'لا يرد هذا الاسم في القائمة: الاتحاد الأوروبي.'],
  [
    told('dated', [resolution, date('2009')], { moment: 'adopted' }),
    'Security Council Resolution 1874: it was adopted in 2009.',
    'قرار مجلس الأمن ١٨٧٤: كان الاعتماد في عام ٢٠٠٩.',
  ],
  [
    told('dated', [use, date('2023-12-30')], { moment: 'happened', speaker: signatories }),
    'Use of the missiles: it happened on 30 December 2023, according to the signatories.',
    'استخدام الصواريخ: كان ذلك في ٣٠ ديسمبر ٢٠٢٣، بحسب الجهات الموقّعة.',
  ],
  [
    told('date-of-other', [date('2006'), older], { moment: 'adopted' }),
    'In 2006 something else was adopted: Security Council Resolution 1718.',
    'في عام ٢٠٠٦ اعتُمد نص آخر: قرار مجلس الأمن ١٧١٨.',
  ],
  [
    told('date-of-other', [date('2006-10-14'), older], { moment: 'opened' }),
    'On 14 October 2006 something else was opened for signature: Security Council Resolution 1718.',
    'في ١٤ أكتوبر ٢٠٠٦ فُتح باب التوقيع على نص آخر: قرار مجلس الأمن ١٧١٨.',
  ],
  [
    told('date-of-other', [date('2006'), older], { moment: 'signed' }),
    'In 2006 something else was signed: Security Council Resolution 1718.',
    'في عام ٢٠٠٦ وُقّع نص آخر: قرار مجلس الأمن ١٧١٨.',
  ],
  [
    told('date-of-other', [date('2024-01'), text('News report', 'تقرير إخباري')], { moment: 'released' }),
    'In January 2024 something else was released: News report.',
    'في يناير ٢٠٢٤ صدر نص آخر: تقرير إخباري.',
  ],
  [
    told('date-of-other', [date('2023-12-30'), use], { moment: 'happened', speaker: signatories }),
    'On 30 December 2023 something else happened, according to the signatories: Use of the missiles.',
    'في ٣٠ ديسمبر ٢٠٢٣ حدث أمر آخر، بحسب الجهات الموقّعة: استخدام الصواريخ.',
  ],
  [told('counted', [n(48)]), 'The list holds 48 countries.', 'في القائمة ٤٨ دولة.'],
  [told('counted', [number(2, 'signatory')]), 'The list holds 2 signatories.', 'في القائمة جهتان موقّعتان.'],
  [
    told('counts-other-unit', [n(49), number(49, 'signatory')]),
    'Counting countries and organisations together gives 49.',
    'عدد الدول والمنظمات معًا هو ٤٩.',
  ],
  [told('counts-other-unit', [number(48, 'signatory'), n(48)]), 'Counting countries alone gives 48.', 'عدد الدول وحدها هو ٤٨.'],
  [
    told('counts-one-part', [n(28), number(11)]),
    'Counting only paragraph 11 gives 28 countries.',
    'العدد في الفقرة ١١ فقط: ٢٨ دولة.',
  ],
  [told('counts-one-part', [n(8), text('3')]), 'Counting only section 3 gives 8 countries.', 'العدد في القسم ٣ فقط: ٨ دول.'],
  [told('counts-one-part', [n(8), text('Annex A')]), 'Counting only Annex A gives 8 countries.', 'العدد في \u2068Annex A\u2069 فقط: ٨ دول.'],
  [
    told('counts-without', [n(47), country('US')]),
    'Leaving out the United States gives 47 countries.',
    'العدد من دون الولايات المتحدة: ٤٧ دولة.',
  ],
  [
    told('counts-without', [n(46), country('US'), country('JP')]),
    'Leaving out the United States and Japan gives 46 countries.',
    'العدد من دون الولايات المتحدة واليابان: ٤٦ دولة.',
  ],
  [
    told('counts-without', [number(48, 'signatory'), body]),
    'Leaving out part of the list gives 48 signatories: European Union.',
    'العدد من دون جزء من القائمة هو ٤٨ جهة موقّعة: الاتحاد الأوروبي.',
  ],
  [
    told('counts-group', [n(25), group]),
    'Counting only this group gives 25 countries: EU members.',
    'العدد في هذه المجموعة وحدها هو ٢٥ دولة: أعضاء الاتحاد الأوروبي.',
  ],
  [
    told('counts-without-group', [n(23), group]),
    'Leaving out this group gives 23 countries: EU members.',
    'العدد من دون هذه المجموعة هو ٢٣ دولة: أعضاء الاتحاد الأوروبي.',
  ],
  [
    told('counts-whole-group', [n(50), group]),
    'Counting all of this group as on the list gives 50 countries: EU members.',
    'العدد مع احتساب هذه المجموعة كلها في القائمة هو ٥٠ دولة: أعضاء الاتحاد الأوروبي.',
  ],
  [
    told('counts-later', [n(50), country('FM'), country('PY')]),
    'Counting those who joined later, too, gives 50 countries: Micronesia and Paraguay.',
    'العدد مع الانضمام اللاحق هو ٥٠ دولة: ميكرونيزيا وباراغواي.',
  ],
  [
    told('reported', [calls]),
    'The source reports that they call on North Korea and Russia for this: respect for the resolutions.',
    'يورد المصدر دعوة كوريا الشمالية وروسيا إلى ما يلي: احترام القرارات.',
  ],
  [
    told('reported-otherwise', [claim('watches', [])]),
    'What the source reports is that they watch this closely: respect for the resolutions.',
    'ما يورده المصدر هو متابعة ما يلي عن كثب: احترام القرارات.',
  ],
  [
    told('not-reported', [text('the number of missiles', 'عدد الصواريخ')], { speaker: signatories }),
    'The source does not report this: the number of missiles.',
    'لا يورد المصدر ما يلي: عدد الصواريخ.',
  ],
  [
    told('reported-subject', [text('the number of missiles', 'عدد الصواريخ')]),
    'The source reports this: the number of missiles.',
    'يورد المصدر ما يلي: عدد الصواريخ.',
  ],
  [
    told('in-group', [country('GB'), group]),
    'The United Kingdom is in this group: EU members.',
    'المملكة المتحدة من هذه المجموعة: أعضاء الاتحاد الأوروبي.',
  ],
  [
    told('in-order', [older, date('2006'), resolution, date('2009'), newer, date('2016')], { moment: 'adopted' }),
    'In the order in which they were adopted: “Security Council Resolution 1718” (2006), then “Security Council Resolution 1874” (2009), then “Security Council Resolution 2270” (2016).',
    'ترتيب ما يلي وفق تاريخ اعتماده: «قرار مجلس الأمن ١٧١٨» (٢٠٠٦) ثم «قرار مجلس الأمن ١٨٧٤» (٢٠٠٩) ثم «قرار مجلس الأمن ٢٢٧٠» (٢٠١٦).',
  ],
  [
    told('in-order', [use, date('2024-01-02'), release, date('2024-01-09')], { speaker: signatories }),
    'In order of time, going also by the word of the signatories: “Use of the missiles” (2 January 2024), then “Release of the statement” (9 January 2024).',
    'الترتيب الزمني لما يلي، استنادًا أيضًا إلى أقوال الجهات الموقّعة: «استخدام الصواريخ» (٢ يناير ٢٠٢٤) ثم «صدور البيان» (٩ يناير ٢٠٢٤).',
  ],
  [
    told('apart', [number(7, 'day'), use, date('2024-01-02'), release, date('2024-01-09')], { speaker: signatories }),
    'These are 7 days apart, going also by the word of the signatories: “Use of the missiles” (2 January 2024) and “Release of the statement” (9 January 2024).',
    'يفصل بين هذين الأمرين ٧ أيام، استنادًا أيضًا إلى أقوال الجهات الموقّعة: «استخدام الصواريخ» (٢ يناير ٢٠٢٤) و«صدور البيان» (٩ يناير ٢٠٢٤).',
  ],
  [
    told('apart', [number(10, 'year'), ...known], { moment: 'adopted' }),
    'Going by the year alone, these are 10 years apart: “Security Council Resolution 1718” (2006) and “Security Council Resolution 2270” (2016).',
    'بالنظر إلى السنة وحدها، تفصل بين اعتماد هذين النصين ١٠ سنوات: «قرار مجلس الأمن ١٧١٨» (٢٠٠٦) و«قرار مجلس الأمن ٢٢٧٠» (٢٠١٦).',
  ],
  [
    told('apart-others', [number(1, 'day'), release, date('2024-01-09'), text('News report', 'تقرير إخباري'), date('2024-01-10')]),
    'It is these that are 1 day apart: “Release of the statement” (9 January 2024) and “News report” (10 January 2024).',
    'هذان هما الأمران اللذان يفصل بينهما يوم واحد: «صدور البيان» (٩ يناير ٢٠٢٤) و«تقرير إخباري» (١٠ يناير ٢٠٢٤).',
  ],
  [
    told('apart-others', [number(2, 'year'), ...known], { moment: 'adopted' }),
    'Going by the year alone, it is these that are 2 years apart: “Security Council Resolution 1718” (2006) and “Security Council Resolution 2270” (2016).',
    'بالنظر إلى السنة وحدها، هذان هما الأمران اللذان تفصل بينهما سنتان: «قرار مجلس الأمن ١٧١٨» (٢٠٠٦) و«قرار مجلس الأمن ٢٢٧٠» (٢٠١٦).',
  ],
  [
    told('counts-both-ends', [number(8, 'day')]),
    'Counting the first day, too, gives 8 days.',
    'العدد مع حساب اليوم الأول أيضًا هو ٨ أيام.',
  ],
  [
    told('counts-both-ends', [number(11, 'year')]),
    'Counting the first year, too, gives 11 years.',
    'العدد مع حساب السنة الأولى أيضًا هو ١١ سنة.',
  ],
  [
    told('says-so', [calls], { speaker: signatories }),
    'The source reports of the signatories that they call on North Korea and Russia for this: respect for the resolutions.',
    'ينسب المصدر إلى الجهات الموقّعة دعوة كوريا الشمالية وروسيا إلى ما يلي: احترام القرارات.',
  ],
  [
    told('does-not-say', [country('KP'), calls], { speaker: signatories }),
    'In the source, this comes from the signatories, not from North Korea.',
    'ينسب المصدر ذلك إلى الجهات الموقّعة، لا إلى كوريا الشمالية.',
  ],
  [
    told('does-not-say', [{ say: 'word', word: 'author' }, calls], { speaker: country('US') }),
    'In the source, this comes from the United States, not from the author of the source.',
    'ينسب المصدر ذلك إلى الولايات المتحدة، لا إلى الجهة التي كتبت المصدر.',
  ],
  [
    told('between', [date('2009'), resolution, ...known], { moment: 'adopted' }),
    'Security Council Resolution 1874: it was adopted in 2009. Its number lies between the numbers of these two, and its year within their years: “Security Council Resolution 1718” (2006) and “Security Council Resolution 2270” (2016).',
    'قرار مجلس الأمن ١٨٧٤: كان الاعتماد في عام ٢٠٠٩. يقع الرقم بين رقمَي هذين النصين، والسنة ضمن المدة بينهما: «قرار مجلس الأمن ١٧١٨» (٢٠٠٦) و«قرار مجلس الأمن ٢٢٧٠» (٢٠١٦).',
  ],
  [
    told('not-between', [date('2018'), ...known], { moment: 'adopted' }),
    'The year 2018 lies outside the time between these two: “Security Council Resolution 1718” (2006) and “Security Council Resolution 2270” (2016).',
    'يقع عام ٢٠١٨ خارج المدة بين هذين النصين: «قرار مجلس الأمن ١٧١٨» (٢٠٠٦) و«قرار مجلس الأمن ٢٢٧٠» (٢٠١٦).',
  ],
];

for (const [why, en, ar] of rows) {
  test(`explains “${en}”`, () => {
    assert.equal(all.en.lexicon.explain(why), en);
    assert.equal(all.ar.lexicon.explain(why), ar);
  });
}
