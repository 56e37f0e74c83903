import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item, Response } from '../../src/core/item.ts';
import { score } from '../../src/core/score.ts';
import type { Entry } from '../../src/core/session/attempt.ts';
import { transition } from '../../src/core/session/transition.ts';
import { chooseItem } from '../support/choose-item.ts';
import { after, immediate, names, quiz, start } from '../support/made-session.ts';
import { nameThree } from '../support/name-items.ts';
import { namesAreCodes } from '../support/own-response.ts';
import { backwards, matchYears } from '../support/row-items.ts';

// A stored log or a report that somebody made up threw a TypeError.
for (const type of ['draft', 'submit']) {
  for (const response of ['null', '5', '"a"', '[]', '{}', undefined]) {
    test(`a ${type} of ${response} is answered with the same session`, () => {
      const session = after(immediate, start);
      const action = JSON.parse(`{"type":"${type}","item":"q1"${response === undefined ? '' : `,"response":${response}`}}`) as Entry['action'];
      assert.equal(transition(session, { n: 2, at: 0, elapsed: 0, action }, quiz, names), session);
    });
  }
  for (const rest of ['', ',"response":{}']) {
    test(`a ${type} for an item that there is not, with ${rest || 'nothing'}, is answered with the same session`, () => {
      const session = after(immediate, start);
      const action = JSON.parse(`{"type":"${type}","item":"q9"${rest}}`) as Entry['action'];
      assert.equal(transition(session, { n: 2, at: 0, elapsed: 0, action }, quiz, names), session);
    });
  }
}

/** As JSON never gives it, but a page's own script may. */
const withHole = (...texts: readonly string[]): readonly string[] => {
  const list: string[] = [];
  texts.forEach((text, at) => (list[at + Math.min(at, 1)] = text));
  return list;
};

const sparse: readonly (readonly [item: Item, response: Response])[] = [
  [backwards(), { ask: 'order', ids: withHole('a', 'b') }],
  [backwards(), { ask: 'order', ids: withHole('a', 'b', 'c', 'd') }],
  [chooseItem(true, true, false), { ask: 'choose', ids: withHole('a', 'b') }],
  [nameThree(), { ask: 'list', texts: withHole('DE', 'FR'), lang: 'en' }],
];

for (const [item, response] of sparse) {
  test(`a list with a hole in it, given to ${item.view.ask}, is of the wrong shape`, () => {
    assert.deepEqual(score(item, response, { partial: true }, namesAreCodes), { type: 'unready', why: 'wrong-shape' });
  });
}

test('so are pairs that are a list with a hole', () => {
  const list = Object.assign([], { 2: 'b' });
  const response = { ask: 'match', pairs: list } as unknown as Response;
  assert.deepEqual(score(matchYears(), response, { partial: true }, namesAreCodes), { type: 'unready', why: 'wrong-shape' });
});
