import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Label } from '../../src/core/label.ts';
import { all } from '../../src/phrases/all.ts';
import { body, claim, country, date, number, text } from './labels.ts';

const kp = country('KP');
const ru = country('RU');

const rows: readonly (readonly [label: Label, en: string, ar: string])[] = [
  [country('CZ'), 'Czechia', 'التشيك'],
  [country('US'), 'United States', 'الولايات المتحدة'],
  [country('XK'), 'Kosovo', 'كوسوفو'],
  [country('QQ'), 'QQ', 'QQ'],
  [body, 'European Union', 'الاتحاد الأوروبي'],
  [text('only English'), 'only English', 'only English'],
  [{ say: 'text', text: { 'en-GB': 'a programme', fr: 'un programme' } }, 'a programme', 'a programme'],
  [{ say: 'text', text: { fr: 'un programme' } }, 'un programme', 'un programme'],
  [date('2024-01-09'), '9 January 2024', '٩ يناير ٢٠٢٤'],
  [date('2009-12'), 'December 2009', 'ديسمبر ٢٠٠٩'],
  [date('2009'), '2009', '٢٠٠٩'],
  [number(1874), '1874', '١٨٧٤'],
  [number(0, 'country'), '0 countries', '٠ دولة'],
  [number(1, 'country'), '1 country', 'دولة واحدة'],
  [number(2, 'country'), '2 countries', 'دولتان'],
  [number(3, 'country'), '3 countries', '٣ دول'],
  [number(10, 'country'), '10 countries', '١٠ دول'],
  [number(11, 'country'), '11 countries', '١١ دولة'],
  [number(48, 'country'), '48 countries', '٤٨ دولة'],
  [number(103, 'country'), '103 countries', '١٠٣ دول'],
  [number(1, 'signatory'), '1 signatory', 'جهة موقّعة واحدة'],
  [number(2, 'signatory'), '2 signatories', 'جهتان موقّعتان'],
  [number(8, 'signatory'), '8 signatories', '٨ جهات موقّعة'],
  [number(49, 'signatory'), '49 signatories', '٤٩ جهة موقّعة'],
  [number(1, 'day'), '1 day', 'يوم واحد'],
  [number(7, 'day'), '7 days', '٧ أيام'],
  [number(12, 'day'), '12 days', '١٢ يومًا'],
  [number(100, 'day'), '100 days', '١٠٠ يوم'],
  [number(101, 'day'), '101 days', '١٠١ يوم'],
  [number(1, 'year'), '1 year', 'سنة واحدة'],
  [number(4, 'year'), '4 years', '٤ سنوات'],
  [number(11, 'year'), '11 years', '١١ سنة'],
  [{ say: 'word', word: 'true' }, 'True', 'صحيح'],
  [{ say: 'word', word: 'false' }, 'False', 'خطأ'],
  [{ say: 'word', word: 'signatories' }, 'the signatories', 'الجهات الموقّعة'],
  [{ say: 'word', word: 'addressed' }, 'the states addressed', 'الدول المخاطَبة'],
  [{ say: 'word', word: 'on-the-list' }, 'On the list', 'في القائمة'],
  [{ say: 'word', word: 'not-on-the-list' }, 'Not on the list', 'خارج القائمة'],
  [{ say: 'word', word: 'author' }, 'the author of the source', 'الجهة التي كتبت المصدر'],
  [claim('condemns', [kp]), 'They condemn North Korea for this: respect for the resolutions', 'إدانة كوريا الشمالية على ما يلي: احترام القرارات'],
  [
    claim('calls-on', [kp, ru]),
    'They call on North Korea and Russia for this: respect for the resolutions',
    'دعوة كوريا الشمالية وروسيا إلى ما يلي: احترام القرارات',
  ],
  [
    claim('urges', [kp, ru, country('US')]),
    'They urge this on North Korea, Russia and the United States: respect for the resolutions',
    'حثّ كوريا الشمالية وروسيا والولايات المتحدة على ما يلي: احترام القرارات',
  ],
  [claim('says', [ru]), 'They state this to Russia: respect for the resolutions', 'مخاطبة روسيا بما يلي: احترام القرارات'],
  [claim('watches', [ru]), 'They watch Russia closely for this: respect for the resolutions', 'متابعة روسيا عن كثب في ما يلي: احترام القرارات'],
  [
    claim('commits-to', [country('UA')]),
    'They make a commitment to Ukraine: respect for the resolutions',
    'الالتزام تجاه أوكرانيا بما يلي: احترام القرارات',
  ],
  [
    claim('urges', [ru, text('only English'), kp]),
    'They urge this on Russia, only English and North Korea: respect for the resolutions',
    'حثّ روسيا و only English وكوريا الشمالية على ما يلي: احترام القرارات',
  ],
  [claim('condemns', []), 'They condemn this: respect for the resolutions', 'إدانة ما يلي: احترام القرارات'],
  [claim('calls-on', []), 'They call for this: respect for the resolutions', 'الدعوة إلى ما يلي: احترام القرارات'],
  [claim('urges', []), 'They urge this: respect for the resolutions', 'الحثّ على ما يلي: احترام القرارات'],
  [claim('says', []), 'They state this: respect for the resolutions', 'التصريح بما يلي: احترام القرارات'],
  [claim('watches', []), 'They watch this closely: respect for the resolutions', 'متابعة ما يلي عن كثب: احترام القرارات'],
  [claim('commits-to', []), 'They commit to this: respect for the resolutions', 'الالتزام بما يلي: احترام القرارات'],
];

for (const [label, en, ar] of rows) {
  test(`says “${en}”`, () => {
    assert.equal(all.en.lexicon.say(label), en);
    assert.equal(all.ar.lexicon.say(label), ar);
  });
}

test('says all twelve months, each by its own name', () => {
  for (const { lexicon } of Object.values(all)) {
    const months = Array.from({ length: 12 }, (_, index) => lexicon.say(date(`2024-${`${index + 1}`.padStart(2, '0')}`)));
    assert.equal(new Set(months).size, 12);
    assert.ok(months.every((month) => /^\p{L}+ .{4}$/u.test(month)), months.join());
  }
});
