/** The digits ٠ to ٩ for 0 to 9. */
export const digits = (text: string | number): string =>
  `${text}`.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** With one decimal at most. */
export const number = (value: number): string => digits(Math.round(value * 10) / 10).replace('.', '٫').replace('-', '−');
