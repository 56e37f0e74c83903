/** A fieldset that was disabled and enabled again left the tags in it disabled: they had taken its state for their own. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { Item, View } from '../../src/core/item.ts';
import type { ItemTag } from '../../src/elements/item-tag.ts';
import { words } from '../../src/phrases/en/words.ts';
import { whichSigned } from '../support/an-item.ts';
import { everything } from '../support/in-shadow.ts';
import { nameThree, whichCountry } from '../support/name-items.ts';
import { backwards, matchYears, sortCoasts } from '../support/row-items.ts';

const tags: readonly (readonly [name: string, item: Item])[] = [
  ['statement-choice', whichSigned()],
  ['statement-entry', whichCountry()],
  ['statement-ordering', backwards()],
  ['statement-matching', matchYears()],
  ['statement-grouping', sortCoasts()],
  ['statement-grouping', sortCoasts(5)],
  ['statement-recall', nameThree()],
];

type Own = 'own' | 'not own';
type Around = 'around' | 'not around';
/** What is done to a tag and to the fieldset around it, one after the other, and whether it can be answered then. */
const steps: readonly (readonly [set: Own | Around, answerable: boolean])[] = [
  ['around', false],
  ['not around', true],
  ['own', false],
  ['around', false],
  ['not own', false],
  ['own', false],
  ['not around', false],
  ['not own', true],
  ['around', false],
  ['not around', true],
];

const controls = (element: Element) =>
  everything(element).filter((one) => one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLButtonElement);

for (const [name, item] of tags) {
  describe(`${name}, asked ${item.view.ask}, in a fieldset`, () => {
    for (const by of ['property', 'attribute'] as const) {
      it(`can be answered but where it or the fieldset is disabled: own by ${by}`, async () => {
        const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset></fieldset>`);
        const element = Object.assign(document.createElement(name) as ItemTag<View>, { view: item.view, words });
        fieldset.append(element);
        await element.updateComplete;
        expect([controls(element).length > 1 || name === 'statement-entry', element.disabled]).to.deep.equal([true, false]);
        let own = false;
        for (const [set, answerable] of steps) {
          if (set === 'around' || set === 'not around') fieldset.disabled = set === 'around';
          else {
            own = set === 'own';
            if (by === 'property') element.disabled = own;
            else element.toggleAttribute('disabled', own);
          }
          await element.updateComplete;
          const shown = controls(element);
          expect(shown.map((control) => control.matches(':disabled')), set).to.deep.equal(shown.map(() => !answerable));
          expect([element.disabled, element.hasAttribute('disabled')], set).to.deep.equal([own, own]);
        }
      });
    }

    it('is disabled from the start by either', async () => {
      const inside = await fixture(html`<fieldset disabled><div></div></fieldset>`);
      const element = Object.assign(document.createElement(name) as ItemTag<View>, { view: item.view, words });
      inside.append(element);
      await element.updateComplete;
      expect([controls(element).every((control) => control.matches(':disabled')), element.disabled]).to.deep.equal([true, false]);
      document.body.append(element);
      await element.updateComplete;
      expect(controls(element).some((control) => control.matches(':disabled'))).to.equal(false);
      element.remove();
    });
  });
}
