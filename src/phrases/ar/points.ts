import { counted } from './counted.ts';

export const points = (value: number): string =>
  counted(value, { one: 'نقطة واحدة', two: 'نقطتان', few: 'نقاط', many: 'نقطة', whole: 'نقطة' });
