/** A user's view into shadow roots: what has a role, a name, a text. */
export function root(element: Element): ShadowRoot {
  if (element.shadowRoot === null) throw new Error(`${element.localName} has no shadow root`);
  return element.shadowRoot;
}

/** Every element under a root, those in the shadow roots of inner tags too. */
export function everything(element: Element): readonly Element[] {
  return [...root(element).querySelectorAll('*')].flatMap((inner) => (inner.shadowRoot === null ? [inner] : [inner, ...everything(inner)]));
}

export const part = (element: Element, name: string): readonly HTMLElement[] =>
  everything(element).filter((inner): inner is HTMLElement => inner instanceof HTMLElement && inner.part.contains(name));

export const said = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export function button(element: Element, name: string): HTMLButtonElement {
  const found = everything(element).find((inner): inner is HTMLButtonElement => inner instanceof HTMLButtonElement && said(inner) === name);
  if (found === undefined) throw new Error(`no button "${name}" among ${buttons(element).join(', ')}`);
  return found;
}

export const buttons = (element: Element): readonly string[] =>
  everything(element).filter((inner) => inner instanceof HTMLButtonElement).map(said);

export const inputs = (element: Element): readonly HTMLInputElement[] =>
  everything(element).filter((inner): inner is HTMLInputElement => inner instanceof HTMLInputElement);

export const announced = (element: Element): string => said(root(element).querySelector('[role=status]'));

/** Whether a pointer at its middle meets it, and nothing that lies over it. */
export function isMet(inner: Element): boolean {
  inner.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = inner.getBoundingClientRect();
  const around = inner.getRootNode() as ShadowRoot;
  return inner.contains(around.elementFromPoint(left + width / 2, top + height / 2));
}

/** The element that has the focus, however deep. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Records events by name, for rows such as "fires nothing". */
export function heard(element: EventTarget, ...names: readonly string[]): readonly Event[] {
  const events: Event[] = [];
  for (const name of names) element.addEventListener(name, (event) => events.push(event));
  return events;
}

export const once = <N extends keyof HTMLElementEventMap>(element: HTMLElement, name: N): Promise<HTMLElementEventMap[N]> =>
  new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
