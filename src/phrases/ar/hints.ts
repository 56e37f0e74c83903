import type { Hints } from '../tables.ts';

export const hints: Hints = {
  signed: 'الجواب في قائمة الجهات الموقّعة.',
  dated: 'الجواب حيث يرد الاسم في المصدر.',
  count: 'الجواب في عدّ أسماء القائمة.',
  supported: 'الجواب في ما يورده المصدر.',
};
