/** Words that no catalogue may put into an item, by language. Folded: no Arabic vowel signs. */
type Barred = Readonly<Record<string, readonly string[]>>;

/** Give an option away as wrong, or gather the others. */
export const sweeping: Barred = {
  en: ['always', 'never', 'all of the above', 'none of the above', 'all of these', 'none of these', 'both of these', 'all of them', 'none of them'],
  ar: ['دائما', 'أبدا', 'مطلقا', 'جميع ما سبق', 'كل ما سبق', 'لا شيء مما سبق', 'جميع ما ذكر', 'كل ما ذكر', 'لا شيء مما ذكر'],
};

/** Turn a stem round, so that one must choose what is not so. */
export const negative: Barred = {
  en: ['not', 'except', "isn't", "aren't", "didn't", "doesn't", "wasn't", "weren't", 'false about', 'incorrect'],
  ar: ['ليس', 'ليست', 'ليسوا', 'لم', 'لن', 'عدا', 'ما عدا', 'باستثناء', 'سوى'],
};

/** Judge, accuse or agree. */
export const loaded: Barred = {
  en: ['admits', 'admitted', 'reveals', 'revealed', 'proves', 'proved', 'proven', 'accused', 'regime', 'enemy', 'aggressor', 'claims to', 'of course', 'obviously'],
  ar: ['يعترف', 'اعترف', 'اعترفت', 'يكشف', 'كشف', 'يثبت', 'أثبت', 'متهم', 'المتهم', 'العدو', 'المعتدي', 'بالطبع', 'طبعا'],
};

/** More than that a name is not on the list. */
export const refusal: Barred = {
  en: ['refused', 'refuses', 'declined', 'declines', 'rejected', 'rejects', 'opposed', 'opposes', 'boycotted', 'abstained', 'unwilling', 'against'],
  ar: ['رفض', 'رفضت', 'ترفض', 'يرفض', 'امتنع', 'امتنعت', 'عارض', 'عارضت', 'قاطع', 'قاطعت', 'ضد'],
};
