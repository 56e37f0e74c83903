/** Wrong countries come from the nearest level that has one left. */
import type { Case, QuizRule } from '../breach.ts';
import { absentees, wrongCountries } from '../nearness.ts';
import { optionLabels, rightLabels } from '../shown.ts';
import type { Found } from './pairs.ts';

/** All countries that a quiz shows, tests or tells; of whom it tells by what it leaves out, items say so themselves. */
function countriesUsed(cases: readonly Case[]): ReadonlySet<string> {
  const labels = cases.flatMap(({ item }) => [...item.view.stem.about, ...optionLabels(item.view), ...rightLabels(item), ...item.rationale.flatMap(({ about }) => about)]);
  const facts = cases.flatMap(({ item }) => [...item.states, ...item.tells]);
  return new Set([
    ...labels.flatMap((label) => (label.say === 'country' ? [label.code] : [])),
    ...facts.filter((fact) => fact.endsWith('/signed')).map((fact) => fact.split('/')[1] ?? ''),
  ]);
}

/** Absent countries that nothing in the quiz uses. */
function unusedCountries(cases: readonly Case[]): readonly string[] {
  const [first] = cases;
  if (first === undefined) return [];
  const used = countriesUsed(cases);
  return absentees(first.statement, first.world).filter((code) => !used.has(code));
}

/** A wrong country with one left unused that lies nearer to every right one. */
function fartherThanNeeded(cases: readonly Case[]): Found {
  const unused = unusedCountries(cases);
  return cases.flatMap(({ item, statement, world }) =>
    wrongCountries(item, statement, world).flatMap(({ code, near }) => {
      const here = near(code);
      const nearer = here.length === 0 ? undefined : unused.find((other) => near(other).every((level, index) => level < (here[index] ?? 0)));
      return nearer === undefined ? [] : [[item.view.id, `${code}, where ${nearer} is nearer`] as const];
    }),
  );
}

/** A wrong country that stands in two items, while one no farther from the right ones of both stands in none. */
function backTooSoon(cases: readonly Case[]): Found {
  const unused = unusedCountries(cases);
  const all = cases.flatMap(({ item, statement, world }) => wrongCountries(item, statement, world).map((wrong) => ({ ...wrong, id: item.view.id })));
  return all.flatMap((again, index) => {
    const before = all.slice(0, index).find(({ code, id }) => code === again.code && id !== again.id);
    if (before === undefined) return [];
    const fresh = unused.find((other) => [before, again].every(({ near, code }) => near(other).every((level, at) => level <= (near(code)[at] ?? 0))));
    return fresh === undefined ? [] : [[again.id, `${again.code} again, where ${fresh} was not used`] as const];
  });
}

export const nearnessRules: readonly QuizRule[] = [
  ['farther-distractor-while-nearer-was-free', fartherThanNeeded],
  ['distractor-back-too-soon', backTooSoon],
];
