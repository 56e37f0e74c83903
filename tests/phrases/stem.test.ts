import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind, Stem } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';
import { aView, body, claim, country, date, group, older, release, resolution, type Shown, signatories, use } from './labels.ts';

const signed: Stem = { form: 'signed', about: [], office: 'foreign-minister' };
const first: Stem = { ...signed, asFirstPublished: true };
const adopted: Stem = { form: 'dated', about: [resolution], moment: 'adopted' };
const count: Stem = { form: 'count', about: [], unit: 'country' };
const supported: Stem = { form: 'supported', about: [signatories], speaker: signatories };

const grouped: Stem = { ...first, about: [group] };
const matched: Stem = { form: 'dated', about: [], moment: 'adopted' };
const ordered: Stem = { form: 'sequence', about: [] };
const between: Stem = { form: 'interval', about: [older, resolution], unit: 'year', moment: 'adopted' };
const absent: Stem = { ...grouped, form: 'missing' };

const rows: readonly (readonly [kind: Kind, stem: Stem, en: string, ar: string, shown?: Shown])[] = [
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
    'Whose foreign ministers are on the list as first published? Choose two.',
    'أيٌّ من هذه الدول ورد توقيع وزارة خارجيتها في القائمة كما نُشرت أول مرة؟ المطلوب إجابتان.',
  ],
  [
    'multiple-response',
    { ...signed, office: 'government' },
    'Whose governments are on the list of signatories? Choose three.',
    'أيٌّ من هذه الدول ورد توقيع حكومتها في قائمة الجهات الموقّعة؟ المطلوب ثلاث إجابات.',
    { pick: 3 },
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
    'Which of these were adopted in the years 2000 to 2009? Choose two.',
    'أيٌّ مما يلي كان اعتماده في الأعوام من ٢٠٠٠ إلى ٢٠٠٩؟ المطلوب إجابتان.',
  ],
  [
    'multiple-response',
    { form: 'dated', about: [date('1960'), date('1969')], moment: 'opened' },
    'Which of these were opened for signature in the years 1960 to 1969? Choose two.',
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
    'Which of these does the source report of the signatories? Choose two.',
    'أيٌّ مما يلي يورده المصدر عن الجهات الموقّعة؟ المطلوب إجابتان.',
  ],
  [
    'short-answer',
    grouped,
    'Think of this group: Nordic countries. Only one member’s foreign minister is on the list as first published. Which member is it?',
    'المجموعة المقصودة: دول الشمال الأوروبي. ما الدولة الوحيدة منها التي ورد توقيع وزارة خارجيتها في القائمة كما نُشرت أول مرة؟',
  ],
  [
    'grouping',
    first,
    'Each of these countries has its foreign minister on the list as first published. Which group does each one belong to?',
    'ورد توقيع وزارة خارجية كل من هذه الدول في القائمة كما نُشرت أول مرة. إلى أي مجموعة تنتمي كل منها؟',
  ],
  [
    'recall',
    grouped,
    'Think of this group: Nordic countries. Whose foreign ministers are on the list as first published? Name as many of the five as you can.',
    'المجموعة المقصودة: دول الشمال الأوروبي. أيٌّ من دولها ورد توقيع وزارة خارجيتها في القائمة كما نُشرت أول مرة؟ المطلوب ٥ دول، قدر المستطاع.',
  ],
  [
    'recall',
    { ...signed, about: [group], office: 'leader' },
    'Think of this group: Nordic countries. Whose leaders are on the list of signatories? Name both.',
    'المجموعة المقصودة: دول الشمال الأوروبي. أيٌّ من دولها ورد توقيع قيادتها في قائمة الجهات الموقّعة؟ المطلوب دولتان، قدر المستطاع.',
    { of: 2 },
  ],
  [
    'date',
    { ...adopted, moment: 'opened' },
    'Security Council Resolution 1874: on which date was it opened for signature?',
    'قرار مجلس الأمن ١٨٧٤: في أي تاريخ كان فتح باب التوقيع؟',
  ],
  [
    'date',
    { form: 'dated', about: [use], moment: 'happened', speaker: signatories },
    'Use of the missiles: in which month and year did it happen, according to the signatories?',
    'استخدام الصواريخ: في أي شهر وأي سنة كان ذلك، بحسب الجهات الموقّعة؟',
    { precision: 'month' },
  ],
  [
    'matching',
    matched,
    'When was each of these adopted? Some dates are left over.',
    'متى كان اعتماد كل مما يلي؟ بعض التواريخ زائد عن الحاجة.',
  ],
  [
    'matching',
    { ...matched, moment: 'happened', speaker: signatories },
    'When did each of these happen, according to the signatories? Some dates are left over.',
    'متى كان حدوث كل مما يلي، بحسب الجهات الموقّعة؟ بعض التواريخ زائد عن الحاجة.',
  ],
  ['choice', ordered, 'Which of these came first?', 'أيٌّ مما يلي هو الأسبق زمنًا؟'],
  [
    'choice',
    { ...ordered, speaker: signatories },
    'Which of these came first, going also by the word of the signatories?',
    'أيٌّ مما يلي هو الأسبق زمنًا، استنادًا أيضًا إلى أقوال الجهات الموقّعة؟',
  ],
  [
    'choice',
    { ...ordered, moment: 'opened' },
    'Which of these was opened for signature first?',
    'أيٌّ مما يلي كان فتح باب التوقيع عليه الأسبق؟',
  ],
  ['choice', { ...ordered, moment: 'happened' }, 'Which of these happened first?', 'أيٌّ مما يلي كان حدوثه الأسبق؟'],
  [
    'ordering',
    ordered,
    'In which order did these come? Start with the earliest.',
    'ما الترتيب الزمني لما يلي؟ الأقدم أولًا.',
  ],
  [
    'ordering',
    { ...ordered, moment: 'adopted' },
    'In which order were these adopted? Start with the earliest.',
    'ما ترتيب ما يلي وفق تاريخ اعتماده؟ الأقدم أولًا.',
  ],
  [
    'ordering',
    { ...ordered, moment: 'happened', speaker: signatories },
    'In which order did these happen, going also by the word of the signatories? Start with the earliest.',
    'ما ترتيب ما يلي وفق تاريخ حدوثه، استنادًا أيضًا إلى أقوال الجهات الموقّعة؟ الأقدم أولًا.',
  ],
  [
    'choice',
    { form: 'interval', about: [use, release], unit: 'day', speaker: signatories },
    'How many days apart are these two, going also by the word of the signatories: “Use of the missiles” and “Release of the statement”?',
    'كم يومًا يفصل بين هذين الأمرين، استنادًا أيضًا إلى أقوال الجهات الموقّعة: «استخدام الصواريخ» و«صدور البيان»؟',
  ],
  [
    'choice',
    { ...between, unit: 'day' },
    'How many days apart were these two adopted: “Security Council Resolution 1718” and “Security Council Resolution 1874”?',
    'كم يومًا يفصل بين اعتماد هذين النصين: «قرار مجلس الأمن ١٧١٨» و«قرار مجلس الأمن ١٨٧٤»؟',
  ],
  [
    'choice',
    between,
    'Going by the year alone, how many years apart were these two adopted: “Security Council Resolution 1718” and “Security Council Resolution 1874”?',
    'بالنظر إلى السنة وحدها، كم سنة تفصل بين اعتماد هذين النصين: «قرار مجلس الأمن ١٧١٨» و«قرار مجلس الأمن ١٨٧٤»؟',
  ],
  [
    'choice',
    { form: 'speaker', about: [claim('urges', [country('KP')])] },
    'According to the source, who urges this on North Korea: respect for the resolutions?',
    'إلى مَن ينسب المصدر حثّ كوريا الشمالية على ما يلي: احترام القرارات؟',
  ],
  [
    'choice',
    { form: 'speaker', about: [claim('watches', [])] },
    'According to the source, who watches this closely: respect for the resolutions?',
    'إلى مَن ينسب المصدر متابعة ما يلي عن كثب: احترام القرارات؟',
  ],
  [
    'choice',
    { form: 'speaker', about: [claim('says', [])] },
    'According to the source, who states this: respect for the resolutions?',
    'إلى مَن ينسب المصدر التصريح بما يلي: احترام القرارات؟',
  ],
  [
    'choice',
    { form: 'infer', about: [resolution], moment: 'adopted' },
    'Going by its number and the dates in the source, in which of these years can Security Council Resolution 1874 have been adopted?',
    'قرار مجلس الأمن ١٨٧٤: قياسًا على الأرقام والتواريخ في المصدر، في أيٍّ من هذه السنوات يمكن أن يكون الاعتماد قد جرى؟',
  ],
  [
    'choice',
    absent,
    'These are in one group: Nordic countries. Whose foreign minister is missing from the list as first published?',
    'هذه الدول من مجموعة واحدة: دول الشمال الأوروبي. أيٌّ منها يغيب توقيع وزارة خارجيتها عن القائمة كما نُشرت أول مرة؟',
  ],
  [
    'multiple-response',
    absent,
    'These are in one group: Nordic countries. Whose foreign ministers are missing from the list as first published? Choose two.',
    'هذه الدول من مجموعة واحدة: دول الشمال الأوروبي. أيٌّ منها يغيب توقيع وزارة خارجيتها عن القائمة كما نُشرت أول مرة؟ المطلوب إجابتان.',
  ],
  [
    'short-answer',
    { form: 'missing', about: [group], office: 'government' },
    'Think of this group: Nordic countries. Only one member’s government is missing from the list of signatories. Which member is it?',
    'المجموعة المقصودة: دول الشمال الأوروبي. ما الدولة الوحيدة منها التي يغيب توقيع حكومتها عن قائمة الجهات الموقّعة؟',
  ],
  [
    'grouping',
    absent,
    'These are in one group: Nordic countries. Whose foreign minister is on the list as first published, and whose is missing?',
    'هذه الدول من مجموعة واحدة: دول الشمال الأوروبي. هل ورد توقيع وزارة خارجية كل منها في القائمة كما نُشرت أول مرة؟',
  ],
  [
    'choice',
    { form: 'unreported', about: [] },
    'For which of these does a reader need another source?',
    'أيٌّ مما يلي يحتاج القارئ فيه إلى مصدر آخر؟',
  ],
  [
    'multiple-response',
    { form: 'unreported', about: [] },
    'For which of these does a reader need another source? Choose two.',
    'أيٌّ مما يلي يحتاج القارئ فيه إلى مصدر آخر؟ المطلوب إجابتان.',
  ],
];

for (const [kind, stem, en, ar, shown] of rows) {
  test(`asks “${en}”`, () => {
    const view = aView(kind, stem, shown);
    assert.equal(all.en.lexicon.stem(view), en);
    assert.equal(all.ar.lexicon.stem(view), ar);
  });
}

test('says every pick in words', () => {
  const said = [2, 3, 4, 5].map((pick) => all.ar.lexicon.stem(aView('multiple-response', signed, { pick })).split('المطلوب ')[1]);
  assert.deepEqual(said, ['إجابتان.', 'ثلاث إجابات.', 'أربع إجابات.', 'خمس إجابات.']);
  const english = [2, 3, 4, 5].map((pick) => all.en.lexicon.stem(aView('multiple-response', signed, { pick })).split('? ')[1]);
  assert.deepEqual(english, ['Choose two.', 'Choose three.', 'Choose four.', 'Choose five.']);
});

test('refuses a form in a kind that it has no words for', () => {
  assert.throws(() => all.en.lexicon.stem(aView('year', count)), new RangeError('No stem for count as year'));
  assert.throws(() => all.ar.lexicon.stem(aView('true-false', supported)), new RangeError('No stem for supported as true-false'));
});
