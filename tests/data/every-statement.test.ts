import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Text } from '../../src/core/label.ts';
import { countries as arabic } from '../../src/phrases/ar/countries.ts';
import { countries as english } from '../../src/phrases/en/countries.ts';
import { rawFile, statementFile, stringsIn } from '../support/statement-file.ts';

const TEXTS = new Set(['title', 'name', 'about', 'text', 'series']);

/** Texts in a raw file: each must be a map, for a plain string would leave the other language out. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    TEXTS.has(key) ? [[`${path}.${key}`, inner] as const] : textsIn(inner, `${path}.${key}`),
  );
}

const plainDigits = (text: string): string => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
const yearsIn = (text: Text): readonly string[] => Object.values(text).flatMap((words) => plainDigits(words).match(/(1[89]|20)\d\d/g) ?? []);

for (const id of ['joint-statement-2024', 'artemis-accords']) {
  const raw = rawFile(id);
  const statement = statementFile(id);
  const { signatories, instruments, events, claims, reported, groups, pools } = statement;
  const dated = [...instruments, ...events, ...pools.instruments];
  const entities = [...signatories.list, ...signatories.later, ...dated, ...claims, ...reported.list, ...groups];

  test(`${id}: every text is in English and Arabic`, () => {
    const texts = textsIn(raw, id);
    assert.ok(texts.length > 50);
    for (const [path, text] of texts) {
      assert.deepEqual(Object.keys(Object(text) as object), ['en', 'ar'], path);
      const { en, ar } = text as Text;
      assert.match(en ?? '', /^[\p{Script=Latin}\p{N}\p{P} ]+$/u, path);
      assert.match(ar ?? '', /[\u0621-\u064a]{2}/, path);
    }
  });

  test(`${id}: no two texts of a sort are the same`, () => {
    for (const texts of [dated.map(({ name }) => name), claims.map(({ about }) => about), reported.list.map(({ name }) => name)]) {
      for (const lang of ['en', 'ar']) {
        const words = texts.map((text) => text[lang]);
        assert.equal(new Set(words).size, words.length, lang);
      }
    }
  });

  test(`${id}: everything cites a source, and what it cites is retold where the source is the statement's own`, () => {
    for (const { id: entity, cites } of entities) assert.ok(cites.length >= 1, entity);
    const own = statement.sources[0].id;
    const retold = new Set(statement.reading.map(({ source, paragraph, section }) => `${source} ${paragraph ?? section}`));
    for (const { source, paragraph, section } of entities.flatMap(({ cites }) => cites)) {
      if (source === own && (paragraph ?? section) !== undefined) assert.ok(retold.has(`${source} ${paragraph ?? section}`), `${paragraph ?? section}`);
    }
  });

  test(`${id}: no name and no line of the reading holds a date that is asked`, () => {
    const numbers = new Set(dated.map(({ number }) => String(number)));
    for (const [path, text] of [['title', statement.title] as const, ...dated.map(({ id, name }) => [id, name] as const)]) {
      assert.deepEqual(yearsIn(text).filter((year) => !numbers.has(year)), [], path);
    }
    const asked = new Set([...instruments, ...events].map(({ date }) => date.slice(0, 4)));
    for (const { text, paragraph, section } of statement.reading) {
      assert.deepEqual(yearsIn(text).filter((year) => asked.has(year)), [], `${paragraph ?? section}`);
    }
  });

  test(`${id}: no hidden characters`, () => {
    const hidden = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
    assert.deepEqual(stringsIn(raw).filter(([, text]) => hidden.test(text)), []);
  });

  test(`${id}: every country in the pool is absent from the list, then and later`, () => {
    const listed = new Set([...signatories.list, ...signatories.later].map(({ country }) => country));
    assert.deepEqual(pools.countries.filter((code) => listed.has(code)), []);
    assert.equal(new Set(pools.countries).size, pools.countries.length);
  });

  test(`${id}: every unreported subject that fits an act has a claim of that act to stand in`, () => {
    const acts = new Set(claims.map(({ act }) => act));
    for (const { id: subject, reported: isReported, fits } of reported.list) {
      if (isReported) assert.deepEqual(fits, [], subject);
      for (const act of fits) assert.ok(acts.has(act), `${subject}: ${act}`);
    }
    for (const act of acts) {
      const wrong = reported.list.filter(({ fits }) => fits.includes(act)).length;
      assert.ok(wrong >= 3, `${act}: ${wrong} wrong options; an act that only true claims have would give them away`);
    }
  });

  test(`${id}: subjects that are not reported and stand in no claim's place are enough to be asked about`, () => {
    const absent = reported.list.filter((subject) => !subject.reported && subject.fits.length === 0);
    assert.ok(absent.length >= 5 && reported.list.filter((subject) => subject.reported).length >= 5, `${absent.length}`);
  });

  test(`${id}: no name of a group holds the name of a member that is to be typed`, () => {
    const listed = new Set(signatories.list.map(({ country }) => country));
    for (const { name, members } of groups) {
      const codes = members.flatMap((member) => ('country' in member ? [member.country] : []));
      const off = codes.filter((code) => !listed.has(code));
      for (const code of [...codes.filter((one) => listed.has(one)), ...(off.length === 1 ? off : [])]) {
        for (const [lang, names] of [['en', english], ['ar', arabic]] as const) {
          assert.ok(!(name[lang] ?? '').includes(names.get(code) ?? code), `${name[lang]}: ${code}`);
        }
      }
    }
  });

  test(`${id}: each cited date has three wrong ones before and after it in the pool`, () => {
    const years = new Set(pools.instruments.map(({ date }) => date.slice(0, 4)));
    for (const { id: instrument, date } of instruments) {
      const year = date.slice(0, 4);
      assert.ok([...years].filter((other) => other < year).length >= 3, instrument);
      assert.ok([...years].filter((other) => other > year).length >= 3, instrument);
    }
  });
}
