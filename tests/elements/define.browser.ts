import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.ts';
import { version } from '../../src/version.ts';

const PREFIX = Symbol.for('statement-quiz');
type Claimed = Record<symbol, unknown>;

describe('define', () => {
  const page = globalThis as typeof globalThis & Claimed;
  let before: unknown;
  const warnings: unknown[] = [];
  const { warn } = console;

  beforeEach(() => {
    before = page[PREFIX];
    delete page[PREFIX];
    warnings.length = 0;
    console.warn = (line: unknown) => warnings.push(line);
  });
  afterEach(() => {
    page[PREFIX] = before;
    console.warn = warn;
  });

  it('registers a tag, and the same one again without a word', () => {
    class One extends HTMLElement {}
    define('statement-test-one', One);
    define('statement-test-one', class extends HTMLElement {});
    expect(customElements.get('statement-test-one')).to.equal(One);
    expect(warnings).to.deep.equal([]);
  });

  it('registers nothing where another version was first, and says so once', () => {
    page[PREFIX] = { version: '0.0.1', warned: false };
    define('statement-test-two', class extends HTMLElement {});
    define('statement-test-three', class extends HTMLElement {});
    expect([customElements.get('statement-test-two'), customElements.get('statement-test-three')]).to.deep.equal([undefined, undefined]);
    expect(warnings).to.deep.equal([`statement-quiz ${version} registers nothing: 0.0.1 is on this page already.`]);
  });
});
