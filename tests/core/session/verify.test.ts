/** A report from outside: what honest ones give, and every way to make one up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Item, Response } from '../../../src/core/item.ts';
import type { Policy, Report } from '../../../src/core/session/attempt.ts';
import { type Trusted, verify } from '../../../src/core/session/verify.ts';
import { frozen } from '../../support/frozen.ts';
import { answerTo, doings, honestReport, reportsBefore, settingOf, type Timed, trustedFor } from '../../support/honest-report.ts';

const settings = [
  settingOf('joint-statement-2024', 7, { count: 9, rows: [{ kind: 'choice', count: 5 }, ...(['year', 'ordering', 'matching', 'multiple-response'] as const).map((kind) => ({ kind, count: 1 }))] }),
  settingOf('joint-statement-2024', 8, { count: 12, kinds: ['date', 'short-answer', 'ordering', 'matching', 'grouping', 'recall', 'multiple-response'] }),
  settingOf('artemis-accords', 7, { count: 8, kinds: ['matching', 'ordering', 'grouping', 'recall', 'date'] }),
].map(frozen);
const seed = 20240109;

test('the quizzes at hand are answered in every interaction', () => {
  const asks = new Set(settings.flatMap(({ quiz }) => quiz.items.map(({ view }) => view.ask)));
  assert.deepEqual([...asks].toSorted(), ['choose', 'enter', 'group', 'list', 'match', 'order']);
});

const points = ({ earned, possible, passed }: { readonly earned: number; readonly possible: number; readonly passed?: boolean }) => ({ earned, possible, passed });

for (const setting of settings) {
  const name = `${setting.statement.id} ${setting.quiz.recipe.seed}`;

  test(`${name}: whatever is done under whatever policy, its report verifies with the same points`, () => {
    let [tries, standing] = [0, 0];
    fc.assert(
      fc.property(doings(setting), (doing) => {
        const report = honestReport(setting, doing);
        const all = report.items.flatMap((item) => item.tries);
        tries += all.length;
        standing += all.filter((one) => one.standing).length;
        const verified = verify(report, setting.statement, trustedFor(setting, doing.policy, { before: reportsBefore(setting, doing) }));
        assert.deepEqual(verified.differences, []);
        assert.ok(verified.ok);
        assert.deepEqual(points(verified), points(report));
      }),
      { seed, numRuns: 200 },
    );
    assert.ok(tries > 300 && standing > 5, `${tries} tries, of which ${standing} stood when time was up`);
  });

  test(`${name}: one thing changed is refused, or changes no points`, () => {
    let refused = 0;
    fc.assert(
      fc.property(doings(setting), fc.nat(), fc.integer({ min: 1, max: 9 }), (doing, at, by) => {
        const report = honestReport(setting, doing);
        const places = leavesOf(report);
        const place = places[at % places.length] ?? [];
        const verified = verify(changed(report, place, (value) => otherThan(value, by)), setting.statement, trustedFor(setting, doing.policy, { before: reportsBefore(setting, doing) }));
        if (!verified.ok) return void (refused += 1);
        assert.deepEqual(points(verified), points(report));
        assert.ok(place.some((key) => FREE.includes(String(key))), `${place.join('.')} was changed unnoticed`);
      }),
      { seed, numRuns: 200 },
    );
    assert.ok(refused > 150, `${refused}`);
  });

  test(`${name}: any JSON in any place is answered, and never with other points`, () => {
    fc.assert(
      fc.property(doings(setting), fc.nat(), fc.jsonValue(), (doing, at, junk) => {
        const report = honestReport(setting, doing);
        const places = placesOf(report);
        const verified = verify(changed(report, places[at % places.length] ?? [], () => junk), setting.statement, trustedFor(setting, doing.policy, { before: reportsBefore(setting, doing) }));
        assert.equal(verified.ok, verified.differences.length === 0);
        if (verified.ok) assert.deepEqual(points(verified), points(report));
      }),
      { seed, numRuns: 200 },
    );
  });
}

/** What nothing else follows from, so that it is taken as it is told. */
const FREE = ['attempt', 'after', 'context', 'lang', 'elapsed', 'spent', 'time', 'hints', 'flagged', 'response', 'certainty'];

type Place = readonly (string | number)[];

function placesOf(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const entries = Array.isArray(value) ? value.map((one: unknown, index) => [index, one] as const) : Object.entries(value);
  return [place, ...entries.flatMap(([key, inner]) => placesOf(inner, [...place, key]))];
}

const valueAt = (value: unknown, place: Place): unknown => place.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
const leavesOf = (value: unknown): readonly Place[] => placesOf(value).filter((place) => typeof valueAt(value, place) !== 'object');

/** A copy with another value in one place; undefined leaves it out. */
function changed(value: unknown, place: Place, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return change(value);
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  (copy as Record<string | number, unknown>)[key] = changed((value as Record<string | number, unknown>)[key], rest, change);
  return JSON.parse(JSON.stringify(copy)) as unknown;
}

const otherThan = (value: unknown, by: number): unknown => (typeof value === 'number' ? value + by : typeof value === 'boolean' ? !value : typeof value === 'string' ? (by > 4 ? value.slice(1) : `${value}${by}`) : by);

/** One attempt that everything can be forged in: two tries, hints, a limit, a pass mark. */
const setting = settings[0] ?? assert.fail();
const { quiz, names, statement } = setting;
const policy: Policy = {
  feedback: 'immediate',
  tries: 2,
  limit: { quiz: 10_000, item: 900 },
  passMark: 0.5,
  marking: { partial: true, scheme: 'certainty', hintCost: 0.5, tryCost: 1 },
};
const hinted = quiz.items.find(({ view }) => view.hints === 2) ?? assert.fail('no item with hints');
const several = quiz.items.find(({ view }) => view.ask === 'choose' && view.kind === 'choice' && view.options.length > 3) ?? assert.fail('no choice');
const [H, S] = [hinted.view.id, several.view.id];
const others = quiz.items.map(({ view }) => view.id).filter((id) => id !== H && id !== S);
const X = others[0] ?? assert.fail();

const turn = (at: number, { view }: Item, ...doing: readonly Timed[1][]): readonly Timed[] => [[at, { type: 'go', item: view.id }], ...doing.map((action, index): Timed => [at + 10 * (index + 1), action])];
const submit = (item: Item, how: 'right' | 'wrong'): Timed[1] => ({ type: 'submit', item: item.view.id, response: answerTo(item, how, names) });
const sure = ({ view }: Item, certainty: 1 | 2 | 3): Timed[1] => ({ type: 'certainty', item: view.id, certainty });
const steps: readonly Timed[] = [
  [0, { type: 'start' }],
  ...turn(100, several, sure(several, 3), submit(several, 'wrong'), submit(several, 'right')),
  ...turn(200, hinted, { type: 'hint', item: H }, sure(hinted, 3), submit(hinted, 'right')),
  [300, { type: 'finish' }],
];
const honest = frozen(honestReport(setting, { policy, steps }));
const trusted = trustedFor(setting, policy);

test('the attempt that is forged below is honest as it is', () => {
  const { differences, ...verified } = verify(honest, statement, trusted);
  assert.deepEqual(differences, []);
  assert.deepEqual(verified, { ok: true, earned: 4.5, possible: 21, passed: false });
});

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Forge = (report: Mutable<Report>) => void;
const itemOf = (report: Mutable<Report>, id: string) => report.items.find(({ item }) => item === id) ?? assert.fail();
const tryOf = (report: Mutable<Report>, id: string, index: number) => itemOf(report, id).tries[index] ?? assert.fail();
const junk = (value: unknown) => value as never;
const asAnswer = (response: Response | object): Forge => (report) => {
  tryOf(report, H, 0).response = junk(response);
};
/** Nothing counts from the first try on that could not be made. */
const half = 'earned is 4.5, not';

const forgeries: readonly (readonly [name: string, forge: Forge, differences: readonly string[], trusted?: Partial<Trusted>])[] = [
  ['a total', (report) => (report.earned = 21), ['earned is 21, not 4.5']],
  ['a total of points', (report) => (report.possible = 4.5), ['possible is 4.5, not 21']],
  ['a pass', (report) => (report.passed = true), ['passed is true, not false']],
  ['no word on passing', (report) => delete report.passed, ['passed is nothing, not false']],
  ['the points of an item', (report) => (itemOf(report, S).earned = 3), [`${S} earned is 3, not 2`]],
  ['the points of a try', (report) => (tryOf(report, S, 0).earned = 3), [`${S} try 1 earned is 3, not -6`]],
  ['how much of it is right', (report) => (tryOf(report, S, 0).score.earned = 1), [`${S} try 1 score earned is 1, not 0`]],
  ['another right answer', (report) => (tryOf(report, S, 0).response = tryOf(report, S, 1).response), ['earned is 4.5, not 5.5', `${S} try 2 comes after a right one`, `${S} earned is 2, not 3`, `${S} try 1 score earned is 0, not 1`, `${S} try 1 earned is -6, not 3`]],
  ['an option that there is not', (report) => (tryOf(report, S, 0).response = { ask: 'choose', ids: ['z'] }), [`${half} 2.5`, `${S} try 1 response cannot be judged (wrong-shape)`, `${S} earned is 2, not 0`]],
  ['one option more than are asked for', (report) => (tryOf(report, S, 0).response = { ask: 'choose', ids: ['a', 'b', 'c', 'd'] }), [`${half} 2.5`, `${S} try 1 response cannot be judged (wrong-shape)`, `${S} earned is 2, not 0`]],
  ['an answer to nothing', (report) => (tryOf(report, S, 0).response = { ask: 'choose', ids: [] }), [`${half} 2.5`, `${S} try 1 response cannot be judged (empty)`, `${S} earned is 2, not 0`]],
  ['an answer of another interaction', asAnswer({ ask: 'choose', ids: ['a'] }), [`${half} 2`, `${H} try 1 response cannot be judged (wrong-shape)`, `${H} earned is 2.5, not 0`]],
  ['an answer of no interaction', asAnswer({ ask: 'trust' }), [`${H} try 1 response ask is "trust", not one of choose, enter, order, match, group, list`]],
  ['an answer that is none', asAnswer(junk(null)), [`${H} try 1 response is null, not an object`]],
  ['an answer with a secret', asAnswer({ ask: 'enter', text: '2009', lang: 'en', right: true }), [`${H} try 1 response has "right", which no answer of its sort has`]],
  ['a language that takes long to look up', asAnswer({ ask: 'enter', text: '2009', lang: 'a-'.repeat(1e5) }), [`${H} try 1 response lang is "${'a-'.repeat(30)}…", not a language`]],
  ['a try more than allowed', (report) => itemOf(report, S).tries.splice(1, 0, tryOf(report, S, 0)), [`${half} -3.5`, `${S} try 3 is one more than the 2 allowed`, `${S} earned is 2, not -6`, `${S} try 2 before is nothing, not 1`]],
  ['a wrong try left out', (report) => itemOf(report, S).tries.shift(), ['earned is 4.5, not 5.5', `${S} earned is 2, not 3`, `${S} try 1 earned is 2, not 3`, `${S} try 1 before is 1, not nothing`]],
  ['a right try after the right one', (report) => itemOf(report, H).tries.push(tryOf(report, H, 0)), [`${H} try 2 comes after a right one`]],
  ['fewer tries before', (report) => delete tryOf(report, S, 1).before, [`${S} try 2 before is nothing, not 1`]],
  ['fewer hints with the answer', (report) => delete tryOf(report, H, 0).hints, ['earned is 4.5, not 5', `${H} earned is 2.5, not 3`, `${H} try 1 earned is 2.5, not 3`]],
  ['more hints than there are', (report) => ((itemOf(report, H).hints = 5), (tryOf(report, H, 0).hints = 5)), [`${half} 2`, `${H} try 1 hints is 5, though there are 2`, `${H} hints is 5, though there are 2`, `${H} earned is 2.5, not 0`]],
  ['more hints than were opened', (report) => (tryOf(report, H, 0).hints = 2), [`${half} 2`, `${H} try 1 hints is 2, though 1 were opened`, `${H} earned is 2.5, not 0`]],
  ['hints closed again', (report) => ((itemOf(report, H).hints = 1), (itemOf(report, H).tries = [{ ...tryOf(report, S, 0), hints: 1, response: junk(answerTo(hinted, 'wrong', names)) }, { ...tryOf(report, H, 0), hints: 0 }])), [`${half} -4`, `${H} try 2 hints is 0, though 1 were open before`, `${H} earned is 2.5, not -6`]],
  ['half a hint', (report) => (itemOf(report, H).hints = 0.5), [`${H} hints is 0.5, not a whole number`]],
  ['a certainty that nobody can have', (report) => (tryOf(report, S, 0).certainty = junk(4)), [`${S} try 1 certainty is 4, not one of 1, 2, 3`]],
  ['no certainty where it is marked', (report) => delete tryOf(report, H, 0).certainty, [`${half} 2`, `${H} try 1 certainty is nothing, though it is marked`, `${H} earned is 2.5, not 0`]],
  ['a certainty after the event', (report) => (tryOf(report, S, 1).certainty = 1), ['earned is 4.5, not 2.5', `${S} earned is 2, not 0`, `${S} try 2 earned is 2, not 0`]],
  ['time before the start', (report) => (tryOf(report, S, 0).elapsed = -1), [`${S} try 1 elapsed is -1, not a time`]],
  ['time going backwards', (report) => ((tryOf(report, S, 1).elapsed = 119)), [`${half} -3.5`, `${S} try 2 elapsed is 119, though the try before came at 120`, `${S} earned is 2, not -6`]],
  ['more time in sight than went by', (report) => (tryOf(report, S, 1).spent = 35), [`${half} -3.5`, `${S} try 2 spent is 35, more than went by`, `${S} earned is 2, not -6`]],
  ['less time in sight than before', (report) => (tryOf(report, S, 1).spent = 2), [`${half} -3.5`, `${S} try 2 spent is 2, though it was 20 before`, `${S} earned is 2, not -6`]],
  ['more time in sight in all than the attempt took', (report) => ((tryOf(report, S, 0).spent = 120), (tryOf(report, S, 1).spent = 130), (tryOf(report, H, 0).spent = 200)), ['spent is 330 in all, though the attempt took 300']],
  ['an answer after the end', (report) => (report.elapsed = 200), [`${half} 2`, `${H} try 1 elapsed is 230, though the attempt took 200`, `${H} earned is 2.5, not 0`]],
  ['an answer after time was up', (report) => ((report.elapsed = 20_000), (tryOf(report, H, 0).elapsed = 10_001)), [`${half} 2`, `${H} try 1 elapsed is 10001, after time was up`, `${H} earned is 2.5, not 0`]],
  ['an answer after an item’s time was up', (report) => ((report.elapsed = 20_000), (tryOf(report, H, 0).elapsed = 5000), (tryOf(report, H, 0).spent = 901)), [`${half} 2`, `${H} try 1 elapsed is 5000, after time was up`, `${H} earned is 2.5, not 0`]],
  ['an answer that stood when time was not up', (report) => (tryOf(report, H, 0).standing = true), [`${half} 2`, `${H} try 1 standing is true, though time was not up`, `${H} earned is 2.5, not 0`]],
  ['no word on time', (report) => delete report.time, ['time is nothing, not an object']],
  ['limits stretched without end', (report) => (report.time = junk({ stretch: 1e9, extra: 0 })), ['time stretch is 1000000000, not one of 1, 1.5, 2, off']],
  ['code', (report) => (report.code = report.code.replace(/^./, '2')), [`code is "${honest.code.replace(/^./, '2')}", not "${honest.code}"`]],
  ['another quiz than was set', () => {}, [`recipe is of the quiz ${honest.code}, not "2222-2222-2222-2222-2222-2222"`], { code: '2222-2222-2222-2222-2222-2222' }],
  ['a shorter quiz than was set', () => {}, ['recipe blueprint count is 9, not 20'], { blueprint: { count: 20 } }],
  ['marking', (report) => (report.policy.marking = { partial: true }), ['policy certainty is false, not true', 'policy marking hintCost is 0, not 0.5', 'policy marking tryCost is 0, not 1', 'policy marking scheme is nothing, not "certainty"']],
  ['tries', (report) => (report.policy.tries = 9), ['policy tries is 9, not 2']],
  ['a pass mark', (report) => (report.policy.passMark = 0), ['policy passMark is 0, not 0.5']],
  ['a policy that is none', (report) => (report.policy = junk('kind')), ['policy is "kind", not an object']],
  ['a rule of its own', (report) => Object.assign(report.policy, { teacher: 'kind' }), ['policy teacher is "kind", not nothing']],
  ['no recipe', (report) => (report.recipe = junk(5)), ['recipe is 5, not an object']],
  ['an empty recipe', (report) => (report.recipe = junk({})), ['recipe blueprint is nothing, not an object']],
  ['another edition', (report) => (report.recipe.edition = 99), ['recipe: No recipe for these facts has 99 as its edition.']],
  ['another statement', (report) => (report.recipe.statement = 'artemis-accords'), ['recipe: No recipe for these facts has "artemis-accords" as its statement.']],
  ['other facts', (report) => (report.recipe.facts = 1), ['recipe: No recipe for these facts has 1 as its facts.']],
  ['a seed that none is', (report) => (report.recipe.seed = -1), ['recipe: No recipe for these facts has -1 as its seed.']],
  ['a blueprint of another sort', (report) => (report.recipe.blueprint.topics = junk('claims')), ['recipe: No recipe for these facts has "claims" as its topics.']],
  ['a blueprint to work on for days', (report) => (report.recipe.blueprint.rows = Array.from({ length: 201 }, () => ({ count: 1 }))), [`recipe: No recipe for these facts has [${'{"count":1},'.repeat(14)}{`]],
  ['a part of the quiz', (report) => ((report.only = [H, S]), (report.items = report.items.filter(({ item }) => [H, S].includes(item))), (report.possible = 6), (report.passed = true)), ['only leaves out 5 of 7 items']],
  ['an item that does not exist among those asked', (report) => (report.only = [...quiz.items.map(({ view }) => view.id), 'q99']), ['only names "q99", which is no item of the quiz']],
  ['an item twice among those asked', (report) => (report.only = [...quiz.items.map(({ view }) => view.id), X]), [`only names ${X} twice`]],
  ['nothing that is asked', (report) => ((report.only = []), (report.items = []), (report.earned = 0), (report.possible = 0), (report.passed = false)), ['only names no item', 'only leaves out 7 of 7 items']],
  ['an item left out', (report) => (report.items = report.items.filter(({ item }) => item !== X)), [`${X} is left out`]],
  ['an item twice', (report) => report.items.push(itemOf(report, X)), [`${X} is there twice`]],
  ['an item that does not exist', (report) => report.items.push({ ...itemOf(report, X), item: 'q99' }), ['items has "q99", which the attempt does not ask']],
  ['another order', (report) => report.items.reverse(), ['items is not in the order of the quiz']],
  ['another form', (report) => (itemOf(report, X).form = 'infer'), [`${X} form is "infer", not "${itemOf(honest as Mutable<Report>, X).form}"`]],
  ['items without end', (report) => (report.items = junk(Array(1e5).fill(0))), ['items is a list of 100000, not a list of at most 200']],
  ['items that are none', (report) => (report.items = junk([0])), ['items 1 is 0, not an object']],
  ['the version of the report', (report) => (report.reportVersion = junk(2)), ['reportVersion is 2, not 1']],
  ['the version of the package', (report) => (report.version = '9.9.9'), [`version is "9.9.9", not "${honest.version}"`]],
  ['another version than those taken', () => {}, [`version is "${honest.version}", not "0.0.1"`], { versions: ['0.0.1', '0.0.2'] }],
  ['the context', (report) => (report.context = 'class 8a'), ['context is "class 8a", not "class 7b"'], { context: 'class 7b' }],
  ['a retry of itself', (report) => (report.after = report.attempt), ['after is "a1", not nothing', 'attempt is one that it retries']],
  ['a retry of nobody knows what', (report) => (report.after = 'a0'), ['after is "a0", not nothing']],
  ['no name', (report) => (report.attempt = ''), ['attempt is "", not an id']],
  ['a field of its own', (report) => Object.assign(report, { grade: 'A' }), ['grade is "A", not nothing']],
  ['a prototype', (report) => Object.defineProperty(report, '__proto__', { value: { ok: true }, enumerable: true }), ['__proto__ is an object, not nothing']],
];

for (const [name, forge, differences, more] of forgeries) {
  test(`forged: ${name}`, () => {
    const forged = JSON.parse(JSON.stringify(honest)) as Mutable<Report>;
    forge(forged);
    const verified = verify(forged, statement, { ...trusted, ...more });
    assert.deepEqual(verified.differences, differences);
    assert.deepEqual([verified.ok, verified.passed], [false, false]);
  });
}

test('what is no report is refused with a sentence', () => {
  for (const [report, difference] of [
    [null, 'The report is null, not an object'],
    [[], 'The report is a list of 0, not an object'],
    ['{}', 'The report is "{}", not an object'],
    [{}, 'reportVersion is nothing, not 1'],
    [JSON.parse(`${'['.repeat(1e5)}${']'.repeat(1e5)}`), 'The report is a list of 1, not an object'],
  ] as const) {
    assert.deepEqual(verify(report, statement, trusted), { ok: false, earned: 0, possible: 0, passed: false, differences: [difference] });
  }
});

test('no depth is too deep', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(1e5)}${']'.repeat(1e5)}`);
  for (const name of Object.keys(honest)) assert.equal(verify({ ...honest, [name]: deep }, statement, trusted).ok, false, name);
  assert.equal(verify({ ...honest, recipe: { ...honest.recipe, blueprint: { count: deep } } }, statement, trusted).ok, false);
});

test('what differs in a thousand ways says so in fifty and how many more', () => {
  const { differences } = verify({ ...honest, ...Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`x${index}`, index])) }, statement, trusted);
  assert.deepEqual([differences.length, differences.at(-1)], [51, 'and 950 more']);
});

for (const [name, written] of [
  ['as it stands', policy],
  ['with what holds when it does not say', { ...policy, navigation: 'free', reveal: 'after-tries', certainty: true }],
] as const) {
  test(`a server’s policy may be written otherwise: ${name}`, () => assert.deepEqual(verify(honest, statement, { ...trusted, policy: written }).differences, []));
}

const retry = { policy, only: [S], steps: steps.slice(0, 5) };
const again = honestReport(setting, retry);
const before = reportsBefore(setting, retry);

test('a retry is taken by whoever kept what went before it, and a code as it is typed', () => {
  const verified = verify(again, statement, { ...trusted, before, code: honest.code.toLowerCase().replaceAll('-', ' '), blueprint: quiz.recipe.blueprint, context: 'class 7b' });
  assert.deepEqual([verified.differences, verified.possible, verified.overall?.last.possible], [[], 3, 21]);
});

const [skippedAll] = before;
assert.ok(skippedAll);
const retries: readonly (readonly [name: string, report: Report, before: readonly unknown[], differences: readonly string[]])[] = [
  ['nothing before it', again, [], ['after is "a0", not nothing', 'overall is an object, not nothing', 'only leaves out 6 of 7 items']],
  ['another before it', again, [{ ...skippedAll, attempt: 'a9' }], ['after is "a0", not "a9"']],
  ['one before it that is forged', again, [{ ...skippedAll, earned: 5 }], ['before 1: earned is 5, not 12']],
  ['no report before it', again, [7], ['before 1: The report is 7, not an object']],
  ['one before it of another quiz', again, [{ ...skippedAll, recipe: { ...skippedAll.recipe, facts: 1 } }], ['before 1: recipe: No recipe for these facts has 1 as its facts.']],
  ['a better first', { ...again, overall: { ...(again.overall ?? assert.fail()), first: { earned: 9, possible: 21 } } }, before, ['overall first earned is 9, not 12']],
  ['itself before it', again, [skippedAll, again], ['after is "a0", not "a1"', 'attempt is one that it retries', `only names ${S}, which was right before`]],
];

for (const [name, report, past, differences] of retries) {
  test(`a retry with ${name} is refused`, () => assert.deepEqual(verify(report, statement, { ...trusted, before: past }).differences, differences));
}

test('nobody answers again, for more points, what was right before', () => {
  const whole = honestReport(setting, { policy, steps });
  const ids = quiz.items.map(({ view }) => view.id);
  const twice = { ...honestReport(setting, { policy, only: ids, steps }), after: whole.attempt, attempt: 'a2' };
  const { ok, differences } = verify(twice, statement, { ...trusted, before: [whole] });
  const right = whole.items.filter(({ tries }) => tries.at(-1)?.score.earned === 1).map(({ item }) => item);
  assert.ok(!ok && right.length > 0);
  for (const id of right) assert.ok(differences.includes(`only names ${id}, which was right before`), id);
});

test('going forward, nothing is answered out of turn', () => {
  const forward: Policy = { feedback: 'deferred', navigation: 'forward', marking: { partial: true } };
  const [first, second] = quiz.items;
  assert.ok(first && second);
  const report = honestReport(setting, { policy: forward, steps: [[0, { type: 'start' }], [5, submit(first, 'right')], ...turn(10, second, submit(second, 'right')), [30, { type: 'finish' }]] });
  const there = trustedFor(setting, forward);
  assert.deepEqual(verify(report, statement, there).differences, []);
  const [one, two] = report.items;
  assert.ok(one && two);
  const later = { ...report, items: [{ ...one, tries: one.tries.map((given) => ({ ...given, elapsed: 25 })) }, ...report.items.slice(1)] };
  assert.deepEqual(verify(later, statement, there).differences, ['q2 try 1 elapsed is 20, though a later item was answered before']);
});
