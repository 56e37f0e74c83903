/** A value that is no JSON was thrown at whoever set it, be it the page or a browser that restores a form. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { Item, View } from '../../src/core/item.ts';
import type { ItemTag } from '../../src/elements/item-tag.ts';
import { words } from '../../src/phrases/en/words.ts';
import { whichSigned } from '../support/an-item.ts';
import { nameThree, whichCountry, whichDate } from '../support/name-items.ts';
import { ownResponse } from '../support/own-response.ts';
import { backwards, matchYears, sortCoasts } from '../support/row-items.ts';

const tags: readonly (readonly [name: string, item: Item])[] = [
  ['statement-choice', whichSigned()],
  ['statement-entry', whichCountry()],
  ['statement-entry', whichDate('day')],
  ['statement-ordering', backwards()],
  ['statement-matching', matchYears()],
  ['statement-grouping', sortCoasts()],
  ['statement-recall', nameThree()],
];

const unreadable = ['garbage', '{', '{"ask":', 'undefined', 'null', '5', '0', 'true', '"a"', '[]', '{}', '{"ask":null}'];
/** JSON of a response that no tag gives. */
const odd = ['{"ask":"choose"}', '{"ask":"choose","ids":null}', '{"ask":"choose","ids":5}', '{"ask":"choose","ids":[null]}', '{"ask":"enter"}', '{"ask":"enter","text":null}', '{"ask":"enter","text":["2001"],"lang":5}', '{"ask":5}'];

for (const [name, item] of tags) {
  describe(`${name}, asked ${item.view.kind}`, () => {
    for (const by of ['its value is set', 'a form is restored'] as const) {
      it(`takes what cannot be read for no response, and can be answered after it, where ${by}`, async () => {
        const form = await fixture<HTMLFormElement>(html`<form></form>`);
        const element = Object.assign(document.createElement(name) as ItemTag<View>, { view: item.view, words, name: 'q' });
        form.append(element);
        await element.updateComplete;
        const right = JSON.stringify(ownResponse(item));
        const set = async (json: string) => {
          if (by === 'a form is restored') element.formStateRestoreCallback(json);
          else element.value = json;
          await element.updateComplete;
        };
        for (const json of unreadable) {
          await set(right);
          expect(new FormData(form).get('q')).to.equal(right);
          await set(json);
          expect([element.response, element.value, new FormData(form).get('q')], json).to.deep.equal([undefined, '', null]);
        }
        for (const json of odd) {
          await set(json);
          expect(form.checkValidity(), json).to.equal(false);
          await set(right);
          expect(new FormData(form).get('q'), json).to.equal(right);
        }
      });
    }
  });
}
