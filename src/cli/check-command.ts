import type { BreachName } from '../check/breach.ts';
import { checkItems } from '../check/check-items.ts';
import { LEVELS, levelCounts, type NearLevel } from '../check/nearness.ts';
import { compose } from '../core/compose/compose.ts';
import { testedBy } from '../core/compose/tested-by.ts';
import { newRecipe } from '../core/compose/new-recipe.ts';
import type { Blueprint } from '../core/compose/recipe.ts';
import { derive } from '../core/facts/derive.ts';
import type { Facts } from '../core/facts/fact.ts';
import { makers } from '../core/forms/makers.ts';
import type { Form, Item, Kind } from '../core/item.ts';
import { all } from '../phrases/all.ts';
import { world } from '../world/countries.ts';
import { readStatement } from './read-file.ts';
import { wholeNumber } from './whole-number.ts';

export interface Checked {
  readonly text: string;
  readonly breaches: number;
}

/** What would have to be added for a form to be asked. */
const MISSING: Readonly<Record<Form, string>> = {
  signed: 'a complete list of signatories, and countries in pools.countries that are not on it',
  dated: 'dated instruments or events, and more of the same kind with other dates (pools.instruments)',
  sequence: 'three things whose order is certain, two of them in the statement, and no two numbered in one series',
  count: 'a complete list with wrong counts below and above it: several paragraphs or groups, and organisations, later joiners or groups that are on it in part',
  interval: 'two things of one sort, both dated to the day and at most 60 days apart, or 2 to 100 years apart; and more things, so that other distances lie below and above',
  supported: 'claims, reported.complete, and subjects that are not reported with the acts that they fit',
  speaker: 'claims, and two others who do not make them: parties that are no signatories, or the author of the source',
  infer: 'a series: two cited instruments with series and number, one numbered between them in pools.instruments, and others there of years before and after',
  missing: 'a complete list, and a complete group with two countries on it and one that is not',
  unreported: 'reported.complete, a subject that is not reported, and two that are',
};

/** The same for a kind, where the form is asked in others. */
const MISSING_KIND: Partial<Record<`${Form} ${Kind}`, string>> = {
  'signed short-answer': 'a complete group of three or more of which one country alone is on the list',
  'signed grouping': 'two complete groups that share no member, with four countries on the list between them',
  'signed recall': 'a complete group with two to eight countries on the list',
  'dated multiple-response': 'two or three instruments of one decade, and earlier and later ones in pools.instruments',
  'dated date': 'dates that give a month or a day',
  'dated matching': 'three things of one sort and moment, and more of them in pools',
  'missing multiple-response': 'a complete group with three countries on the list and two that are not',
  'missing short-answer': 'a complete group of three or more of which one country alone is not on the list',
  'missing grouping': 'a complete group of four, some of them on the list and others not',
  'unreported multiple-response': 'two subjects that are not reported, and three that are',
};

const WHERE: Readonly<Record<NearLevel, string>> = {
  group: 'share a group with a right one',
  region: 'share its region',
  continent: 'share its continent',
  pool: 'lie elsewhere',
};

/** Every other quiz as pages ask for it; the rest one form and kind at a time, so that each is looked at. */
const BLUEPRINTS: readonly Blueprint[] = makers.flatMap(({ form, kinds }) =>
  kinds.flatMap((kind): readonly Blueprint[] => [{ count: 10 }, { count: 10, rows: [{ form, kind, count: 10 }] }]),
);

const lexicons = Object.values(all).map(({ lexicon }) => lexicon);

/** Composes quizzes from a file over many seeds and says what it cannot support and what would be unfair. */
export function checkCommand(file: string, seeds: string | undefined): Checked {
  const count = seeds === undefined ? 2000 : wholeNumber('seeds', seeds, 1, 1_000_000);
  const statement = readStatement(file);
  const facts = derive(statement, world);
  const longest = quizOf(facts, 0, { count: 50 }).length;
  const breaches = new Map<string, { times: number; seed: number; detail: string; facts: Set<string> }>();
  const lengths: number[] = [];
  const asked = new Map<string, number>();
  const levels: Record<NearLevel, number> = { group: 0, region: 0, continent: 0, pool: 0 };
  let unbalanced = 0;
  for (let seed = 0; seed < count; seed++) {
    const blueprint = BLUEPRINTS[seed % BLUEPRINTS.length] ?? { count: 10 };
    const items = quizOf(facts, seed, blueprint);
    if (blueprint.rows === undefined) lengths.push(items.length);
    for (const level of LEVELS) levels[level] += levelCounts(items, statement, world)[level];
    for (const { view } of items) asked.set(`${view.form} ${view.kind}`, (asked.get(`${view.form} ${view.kind}`) ?? 0) + 1);
    const found = checkItems(statement, world, items, lexicons, { balanced: blueprint.rows === undefined, rationed: (blueprint.rows ?? []).every(({ kind }) => kind !== 'true-false') });
    if (found.some(({ name }) => isBalance(name))) unbalanced += 1;
    for (const { name, item, detail } of found) {
      // What a file has too little of for a balanced quiz is no fault of a question.
      if (isBalance(name)) continue;
      const known = breaches.get(name) ?? { times: 0, seed, detail, facts: new Set<string>() };
      known.times += 1;
      for (const fact of factsOf(items.find(({ view }) => view.id === item))) known.facts.add(fact);
      breaches.set(name, known);
    }
  }
  const lines = [
    `${statement.id}: ${count} quizzes; by default ${Math.min(...lengths)} to ${Math.max(...lengths)} questions of 10; asked for 50, about ${longest}.`,
    ...support(facts),
    `Looked at: ${[...asked].map(([name, times]) => `${name} ${times}`).join(', ') || 'no question at all'}.`,
    ...wrongCountries(levels),
    ...(unbalanced > 0 ? [`${unbalanced} of ${lengths.length} quizzes by default ask more to remember, or about the list, than half and three in ten: the file supports too little else.`] : []),
    ...[...breaches].map(
      ([name, { times, seed, detail, facts: about }]) =>
        `UNFAIR ${name}: ${times} times, first with seed ${seed}: ${detail} (${[...about].slice(0, 3).join(', ')})`,
    ),
    asked.size === 0 ? 'Nothing can be asked of this file.' : breaches.size === 0 ? 'No unfair question found.' : `${breaches.size} kinds of unfairness found.`,
  ];
  return { text: lines.join('\n'), breaches: asked.size === 0 ? 1 : breaches.size };
}

const quizOf = (facts: Facts, seed: number, blueprint: Blueprint): readonly Item[] => compose(facts, newRecipe(facts, seed, blueprint), makers).items;

const isBalance = (name: BreachName): boolean => name === 'too-much-to-remember' || name === 'too-much-membership';

/** Where wrong countries come from, the nearest level first. */
function wrongCountries(levels: Readonly<Record<NearLevel, number>>): readonly string[] {
  const all = LEVELS.reduce((sum, level) => sum + levels[level], 0);
  return all === 0 ? [] : [`Of 100 wrong countries ${LEVELS.map((level) => `${Math.round((100 * levels[level]) / all)} ${WHERE[level]}`).join(', ')}.`];
}

const factsOf = (item: Item | undefined): readonly string[] => (item === undefined ? [] : testedBy(item));

const lacking = (what: string | undefined): string => (what === undefined ? '' : ` (add ${what})`);

/** A line a form: how many questions of each kind, or what the file lacks. */
function support(facts: Facts): readonly string[] {
  return makers.map(({ form, kinds }) => {
    const asked = kinds.map((kind): readonly [Kind, number] => [
      kind,
      quizOf(facts, 0, { count: 200, rows: [{ form, kind, count: 200 }] }).length,
    ]);
    const some = asked.filter(([, made]) => made > 0).map(([kind, made]) => `${kind} ${made}`);
    const none = asked.filter(([, made]) => made === 0).map(([kind]) => `${kind}${lacking(MISSING_KIND[`${form} ${kind}`])}`);
    if (some.length === 0) return `  ${form}: none. Add ${MISSING[form]}.`;
    return `  ${form}: ${some.join(', ')}${none.length > 0 ? `; none as ${none.join(', ')}` : ''}`;
  });
}
