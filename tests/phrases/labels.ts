/** Labels and views for the tests of words. */
import type { Kind, Option, Stem, Told, View } from '../../src/core/item.ts';
import type { Act, ClaimLabel, Edtf, Label, Unit } from '../../src/core/label.ts';
import { isEdtf } from '../../src/core/text/edtf.ts';

export function edtf(text: string): Edtf {
  if (!isEdtf(text)) throw new Error(`${text} is no date`);
  return text;
}

export const country = (code: string): Label => ({ say: 'country', code });
export const text = (en: string, ar?: string): Label => ({ say: 'text', text: ar === undefined ? { en } : { en, ar } });
export const date = (when: string): Label => ({ say: 'date', date: edtf(when) });
export const number = (value: number, unit?: Unit): Extract<Label, { readonly say: 'number' }> => ({
  say: 'number',
  value,
  ...(unit === undefined ? {} : { unit }),
});
export const signatories: Label = { say: 'word', word: 'signatories' };
export const claim = (act: Act, to: readonly Label[]): ClaimLabel => ({
  say: 'claim',
  act,
  to,
  about: { en: 'respect for the resolutions', ar: 'احترام القرارات' },
});

export const resolution = text('Security Council Resolution 1874', 'قرار مجلس الأمن ١٨٧٤');
export const older = text('Security Council Resolution 1718', 'قرار مجلس الأمن ١٧١٨');
export const newer = text('Security Council Resolution 2270', 'قرار مجلس الأمن ٢٢٧٠');
export const use = text('Use of the missiles', 'استخدام الصواريخ');
export const body = text('European Union', 'الاتحاد الأوروبي');

export const group = text('Nordic countries', 'دول الشمال الأوروبي');
export const release = text('Release of the statement', 'صدور البيان');

/** What a view shows beside its stem; what is left out is said in the plainest way. */
export interface Shown {
  readonly pick?: number;
  readonly of?: number;
  readonly precision?: 'month' | 'day';
  readonly options?: readonly Label[];
  readonly targets?: readonly Label[];
}

const lettered = (labels: readonly Label[]): readonly Option[] => labels.map((label, index) => ({ id: 'abcdefgh'.charAt(index), label }));

export function aView(kind: Kind, stem: Stem, { pick = kind === 'multiple-response' ? 2 : 1, of = 5, precision = 'day', ...shown }: Shown = {}): View {
  const head = { id: 'q1', form: stem.form, kind, level: 'remember', topic: 'signatories', stem, hints: 0 } as const;
  const options = lettered(shown.options ?? []);
  const targets = lettered(shown.targets ?? []);
  switch (kind) {
    case 'choice':
    case 'multiple-response':
    case 'true-false':
      return { ...head, ask: 'choose', pick, options };
    case 'year':
      return { ...head, ask: 'enter', reads: 'year' };
    case 'date':
      return { ...head, ask: 'enter', reads: 'date', precision };
    case 'short-answer':
      return { ...head, ask: 'enter', reads: 'name', names: 'country' };
    case 'ordering':
      return { ...head, ask: 'order', options };
    case 'matching':
      return { ...head, ask: 'match', options, targets };
    case 'grouping':
      return { ...head, ask: 'group', options, targets };
    case 'recall':
      return { ...head, ask: 'list', names: 'country', of };
  }
}

export const told = (why: Told['why'], about: readonly Label[], rest: Partial<Told> = {}): Told => ({ why, about, cites: [], ...rest });
