import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Cell, csv } from '../../src/exchange/csv.ts';

const rows: readonly (readonly [name: string, row: readonly Cell[], line: string])[] = [
  ['plain text and numbers', ['Austria', 3, 0.5], 'Austria,3,0.5'],
  ['nothing', ['', undefined, 0], ',,0'],
  ['a comma', ['Korea, South'], '"Korea, South"'],
  ['quotation marks', ['the “list”, so "called"'], '"the “list”, so ""called"""'],
  ['a line break', ['one\ntwo', 'three\r\nfour'], '"one\ntwo","three\r\nfour"'],
  ['another script', ['الوثائق المذكورة', 'Türkiye'], 'الوثائق المذكورة,Türkiye'],
  ['a formula', ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'], "'=1+1,'+1,'-1,'@SUM(A1),'\t=1"],
  ['a formula that is quoted, too', ['=HYPERLINK("x","y")'], '"\'=HYPERLINK(""x"",""y"")"'],
  ['a return before a formula', ['\r=1'], '"\'\r=1"'],
  ['what holds such a sign further on', ['a=b', '2009-06-12', 'x@y'], 'a=b,2009-06-12,x@y'],
  ['a number below 0, which adds up', [-0.333], '-0.333'],
];

for (const [name, row, line] of rows) test(`writes ${name}`, () => assert.equal(csv([row]), `\uFEFF${line}\r\n`));

/** A reader of its own, as RFC 4180 says it. */
function read(text: string): readonly (readonly string[])[] {
  const all: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        value += text[at];
      }
      at += 1;
    } else {
      while (text[at] !== ',' && text.slice(at, at + 2) !== '\r\n') value += text[at++];
    }
    row.push(value);
    if (text[at] === ',') at += 1;
    else {
      all.push(row);
      row = [];
      at += 2;
    }
  }
  return all;
}

test('any table is read back as it was, but for the apostrophes, and no cell of text begins a formula', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '=', '+', '-', '@', '\t', ' ', "'", 'ع', '😀') });
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (table) => {
      const found = read(csv(table));
      assert.deepEqual(found, table.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))));
      for (const cell of found.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    }),
  );
});
