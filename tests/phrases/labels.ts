/** Labels and views for the tests of words. */
import type { Kind, Stem, Told, View } from '../../src/core/item.ts';
import type { Act, ClaimLabel, Edtf, Label, Unit } from '../../src/core/label.ts';
import { isEdtf } from '../../src/core/text/edtf.ts';

export function edtf(text: string): Edtf {
  if (!isEdtf(text)) throw new Error(`${text} is no date`);
  return text;
}

export const country = (code: string): Label => ({ say: 'country', code });
export const text = (en: string, ar?: string): Label => ({ say: 'text', text: ar === undefined ? { en } : { en, ar } });
export const date = (when: string): Label => ({ say: 'date', date: edtf(when) });
export const number = (value: number, unit?: Unit): Label => ({ say: 'number', value, ...(unit === undefined ? {} : { unit }) });
export const signatories: Label = { say: 'word', word: 'signatories' };
export const claim = (act: Act, to: readonly Label[]): ClaimLabel => ({
  say: 'claim',
  act,
  to,
  about: { en: 'respect for the resolutions', ar: 'احترام القرارات' },
});

export const resolution = text('Security Council Resolution 1874', 'قرار مجلس الأمن ١٨٧٤');
export const older = text('Security Council Resolution 1718', 'قرار مجلس الأمن ١٧١٨');
export const use = text('Use of the missiles', 'استخدام الصواريخ');
export const body = text('European Union', 'الاتحاد الأوروبي');

const head = { id: 'q1', level: 'remember', topic: 'signatories', hints: 0 } as const;

export function aView(kind: Kind, stem: Stem, pick = kind === 'multiple-response' ? 2 : 1, options: readonly Label[] = []): View {
  return kind === 'year'
    ? { ...head, form: stem.form, kind, stem, ask: 'enter', reads: 'year' }
    : {
        ...head,
        form: stem.form,
        kind,
        stem,
        ask: 'choose',
        pick,
        options: options.map((label, index) => ({ id: 'abcde'.charAt(index), label })),
      };
}

export const told = (why: Told['why'], about: readonly Label[], rest: Partial<Told> = {}): Told => ({ why, about, cites: [], ...rest });
