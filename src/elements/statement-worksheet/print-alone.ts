/** Prints what a shadow root shows and nothing of the page around it, by a copy in a frame of its own. */

/** The frame stays until the next: some browsers read it only once their dialogue is open. */
export function printAlone(root: ShadowRoot, title: string): void {
  root.querySelector('iframe')?.remove();
  const frame = Object.assign(document.createElement('iframe'), { className: 'press', title, tabIndex: -1, ariaHidden: 'true' });
  // Chromium has an empty page there at once, Firefox a moment later.
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    const view = page?.defaultView;
    if (!page || !view) return;
    copy(root, page, view);
    view.focus();
    view.print();
  });
  root.append(frame);
}

function copy(root: ShadowRoot, page: Document, view: Window & typeof globalThis): void {
  const { documentElement, body } = page;
  // What a browser proposes as the name of a file.
  page.title = document.title;
  documentElement.lang = root.querySelector<HTMLElement>('[lang]')?.lang ?? '';
  documentElement.style.setProperty('font-family', getComputedStyle(root.host).fontFamily);
  body.style.setProperty('margin', '0');
  const host = page.createElement('main');
  body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = root.adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'));
    return sheet;
  });
  const shown = root.firstElementChild;
  if (shown) shadow.append(page.importNode(shown, true));
}
