import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Told } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';
import { body, claim, country, date, number, older, resolution, signatories, text, told, use } from './labels.ts';

const n = (value: number) => number(value, 'country');
const group = text('EU members', 'أعضاء الاتحاد الأوروبي');
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
  [told('counts-one-part', [n(8), text('Annex A')]), 'Counting only Annex A gives 8 countries.', 'العدد في Annex A فقط: ٨ دول.'],
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
    'What the source reports is that they watch closely: respect for the resolutions.',
    'ما يورده المصدر هو متابعة ما يلي عن كثب: احترام القرارات.',
  ],
  [
    told('not-reported', [text('the number of missiles', 'عدد الصواريخ')], { speaker: signatories }),
    'The source does not report this: the number of missiles.',
    'لا يورد المصدر ما يلي: عدد الصواريخ.',
  ],
];

for (const [why, en, ar] of rows) {
  test(`explains “${en}”`, () => {
    assert.equal(all.en.lexicon.explain(why), en);
    assert.equal(all.ar.lexicon.explain(why), ar);
  });
}
