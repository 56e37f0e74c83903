import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind, Stem } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';
import { aView, body, country, date, resolution, signatories, use } from './labels.ts';

const signed: Stem = { form: 'signed', about: [], office: 'foreign-minister' };
const first: Stem = { ...signed, asFirstPublished: true };
const adopted: Stem = { form: 'dated', about: [resolution], moment: 'adopted' };
const count: Stem = { form: 'count', about: [], unit: 'country' };
const supported: Stem = { form: 'supported', about: [signatories], speaker: signatories };

const rows: readonly (readonly [kind: Kind, stem: Stem, en: string, ar: string, pick?: number])[] = [
  [
    'choice',
    signed,
    'Whose foreign minister is on the list of signatories?',
    'أيٌّ من هذه الدول ورد توقيع وزارة خارجيتها في قائمة الجهات الموقّعة؟',
  ],
  [
    'choice',
    first,
    'Whose foreign minister is on the list as first published?',
    'أيٌّ من هذه الدول ورد توقيع وزارة خارجيتها في القائمة كما نُشرت أول مرة؟',
  ],
  [
    'choice',
    { ...signed, office: 'government' },
    'Whose government is on the list of signatories?',
    'أيٌّ من هذه الدول ورد توقيع حكومتها في قائمة الجهات الموقّعة؟',
  ],
  [
    'choice',
    { ...signed, office: 'leader' },
    'Whose leader is on the list of signatories?',
    'أيٌّ من هذه الدول ورد توقيع قيادتها في قائمة الجهات الموقّعة؟',
  ],
  [
    'multiple-response',
    first,
    'Which two of these countries have their foreign minister on the list as first published? Choose two.',
    'أيٌّ من هذه الدول ورد توقيع وزارة خارجيتها في القائمة كما نُشرت أول مرة؟ المطلوب إجابتان.',
  ],
  [
    'multiple-response',
    { ...signed, office: 'government' },
    'Which three of these countries have their government on the list of signatories? Choose three.',
    'أيٌّ من هذه الدول ورد توقيع حكومتها في قائمة الجهات الموقّعة؟ المطلوب ثلاث إجابات.',
    3,
  ],
  [
    'true-false',
    { ...first, about: [country('HU')] },
    'True or false? The foreign minister of Hungary is on the list as first published.',
    'صحيح أم خطأ؟ ورد توقيع وزارة خارجية هنغاريا في القائمة كما نُشرت أول مرة.',
  ],
  [
    'true-false',
    { ...signed, about: [country('NL')], office: 'leader' },
    'True or false? The leader of the Netherlands is on the list of signatories.',
    'صحيح أم خطأ؟ ورد توقيع قيادة هولندا في قائمة الجهات الموقّعة.',
  ],
  [
    'true-false',
    { ...first, about: [body] },
    'True or false? This name is on the list as first published: European Union.',
    'صحيح أم خطأ؟ ورد هذا الاسم في القائمة كما نُشرت أول مرة: الاتحاد الأوروبي.',
  ],
  [
    'choice',
    adopted,
    'Security Council Resolution 1874: when was it adopted?',
    'قرار مجلس الأمن ١٨٧٤: متى كان الاعتماد؟',
  ],
  [
    'choice',
    { ...adopted, moment: 'opened' },
    'Security Council Resolution 1874: when was it opened for signature?',
    'قرار مجلس الأمن ١٨٧٤: متى كان فتح باب التوقيع؟',
  ],
  [
    'choice',
    { ...adopted, moment: 'signed' },
    'Security Council Resolution 1874: when was it signed?',
    'قرار مجلس الأمن ١٨٧٤: متى كان التوقيع؟',
  ],
  [
    'choice',
    { ...adopted, moment: 'released' },
    'Security Council Resolution 1874: when was it released?',
    'قرار مجلس الأمن ١٨٧٤: متى كان الصدور؟',
  ],
  [
    'choice',
    { form: 'dated', about: [use], moment: 'happened', speaker: signatories },
    'Use of the missiles: when did it happen, according to the signatories?',
    'استخدام الصواريخ: متى كان ذلك، بحسب الجهات الموقّعة؟',
  ],
  [
    'choice',
    { form: 'dated', about: [use], moment: 'happened', speaker: country('GB') },
    'Use of the missiles: when did it happen, according to the United Kingdom?',
    'استخدام الصواريخ: متى كان ذلك، بحسب المملكة المتحدة؟',
  ],
  [
    'year',
    adopted,
    'Security Council Resolution 1874: in which year was it adopted?',
    'قرار مجلس الأمن ١٨٧٤: في أي سنة كان الاعتماد؟',
  ],
  [
    'year',
    { form: 'dated', about: [use], moment: 'happened', speaker: signatories },
    'Use of the missiles: in which year did it happen, according to the signatories?',
    'استخدام الصواريخ: في أي سنة كان ذلك، بحسب الجهات الموقّعة؟',
  ],
  [
    'true-false',
    { ...adopted, about: [resolution, date('2009')] },
    'True or false? Security Council Resolution 1874: it was adopted in 2009.',
    'صحيح أم خطأ؟ قرار مجلس الأمن ١٨٧٤: كان الاعتماد في عام ٢٠٠٩.',
  ],
  [
    'true-false',
    { ...adopted, about: [resolution, date('2009-06')] },
    'True or false? Security Council Resolution 1874: it was adopted in June 2009.',
    'صحيح أم خطأ؟ قرار مجلس الأمن ١٨٧٤: كان الاعتماد في يونيو ٢٠٠٩.',
  ],
  [
    'true-false',
    { ...adopted, about: [resolution, date('2009-06-12')] },
    'True or false? Security Council Resolution 1874: it was adopted on 12 June 2009.',
    'صحيح أم خطأ؟ قرار مجلس الأمن ١٨٧٤: كان الاعتماد في ١٢ يونيو ٢٠٠٩.',
  ],
  [
    'multiple-response',
    { form: 'dated', about: [date('2000'), date('2009')], moment: 'adopted' },
    'Which two of these were adopted in the years 2000 to 2009? Choose two.',
    'أيٌّ مما يلي كان اعتماده في الأعوام من ٢٠٠٠ إلى ٢٠٠٩؟ المطلوب إجابتان.',
  ],
  [
    'multiple-response',
    { form: 'dated', about: [date('1960'), date('1969')], moment: 'opened' },
    'Which two of these were opened for signature in the years 1960 to 1969? Choose two.',
    'أيٌّ مما يلي كان فتح باب التوقيع عليه في الأعوام من ١٩٦٠ إلى ١٩٦٩؟ المطلوب إجابتان.',
  ],
  ['choice', count, 'How many countries are on the list of signatories?', 'كم دولة في قائمة الجهات الموقّعة؟'],
  [
    'choice',
    { ...count, asFirstPublished: true },
    'How many countries are on the list as first published?',
    'كم دولة في القائمة كما نُشرت أول مرة؟',
  ],
  [
    'choice',
    { ...count, unit: 'signatory', asFirstPublished: true },
    'How many signatories are on the list as first published, countries and organisations together?',
    'كم جهة موقّعة في القائمة كما نُشرت أول مرة، من دول ومنظمات معًا؟',
  ],
  [
    'choice',
    supported,
    'Which of these does the source report of the signatories?',
    'أيٌّ مما يلي يورده المصدر عن الجهات الموقّعة؟',
  ],
  [
    'choice',
    { form: 'supported', about: [country('US')] },
    'Which of these does the source report of the United States?',
    'أيٌّ مما يلي يورده المصدر عن الولايات المتحدة؟',
  ],
  [
    'multiple-response',
    supported,
    'Which two of these does the source report of the signatories? Choose two.',
    'أيٌّ مما يلي يورده المصدر عن الجهات الموقّعة؟ المطلوب إجابتان.',
  ],
];

for (const [kind, stem, en, ar, pick] of rows) {
  test(`asks “${en}”`, () => {
    const view = aView(kind, stem, pick);
    assert.equal(all.en.lexicon.stem(view), en);
    assert.equal(all.ar.lexicon.stem(view), ar);
  });
}

test('says every pick in words', () => {
  const said = [2, 3, 4, 5].map((pick) => all.ar.lexicon.stem(aView('multiple-response', signed, pick)).split('المطلوب ')[1]);
  assert.deepEqual(said, ['إجابتان.', 'ثلاث إجابات.', 'أربع إجابات.', 'خمس إجابات.']);
  const english = [2, 3, 4, 5].map((pick) => all.en.lexicon.stem(aView('multiple-response', signed, pick)).split('? ')[1]);
  assert.deepEqual(english, ['Choose two.', 'Choose three.', 'Choose four.', 'Choose five.']);
});

test('refuses a form in a kind that it has no words for', () => {
  assert.throws(() => all.en.lexicon.stem(aView('year', count)), new RangeError('No stem for count as year'));
  assert.throws(() => all.ar.lexicon.stem(aView('true-false', supported)), new RangeError('No stem for supported as true-false'));
});
