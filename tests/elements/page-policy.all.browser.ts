import { expect } from '@open-wc/testing';

/** The page of every browser test is under the strictest policy that a page may have: these show that it is in force. */
describe('the policy of the test page', () => {
  const violation = (directive: string, act: () => void): Promise<string> =>
    new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective.startsWith(directive)) resolve(event.effectiveDirective);
      });
      act();
    });

  it('refuses an inline script', async () => {
    const script = document.createElement('script');
    const mark = () => document.documentElement.dataset['inlineRan'];
    const code = 'document.documentElement.dataset.inlineRan = "yes"';
    // Trusted, so that the refusal shown is that of script-src.
    const trust = window.trustedTypes?.createPolicy('page-policy', { createScript: (text: string) => text });
    Object.assign(script, { text: trust?.createScript(code) ?? code });
    const refused = violation('script-src', () => document.body.append(script));
    expect(await refused).to.match(/^script-src/);
    expect(mark()).to.equal(undefined);
    script.remove();
  });

  it('refuses an inline style attribute', async () => {
    const box = document.createElement('p');
    document.body.append(box);
    expect(await violation('style-src', () => box.setAttribute('style', 'position: fixed'))).to.equal('style-src-attr');
    expect(getComputedStyle(box).position).to.equal('static');
    box.remove();
  });

  it('refuses an inline style sheet', async () => {
    const style = document.createElement('style');
    style.append('p { position: fixed }');
    expect(await violation('style-src', () => document.head.append(style))).to.equal('style-src-elem');
    style.remove();
  });

  it('lets a style property be set, which is how elements set one', () => {
    const box = document.createElement('p');
    document.body.append(box);
    box.style.setProperty('position', 'fixed');
    expect(getComputedStyle(box).position).to.equal('fixed');
    box.remove();
  });

  it('refuses markup from plain text where the engine has Trusted Types', () => {
    const box = document.createElement('p');
    const act = () => {
      box.innerHTML = '<b>bold</b>';
    };
    if ('trustedTypes' in window) expect(act).to.throw(TypeError);
    else expect(act).not.to.throw();
  });
});
