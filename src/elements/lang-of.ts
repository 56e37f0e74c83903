/** The language of an element: its own, else that of its closest ancestor, shadow roots crossed; '' where none says. */
export function langOf(element: Element): string {
  const near = element.closest<HTMLElement>('[lang]');
  if (near !== null) return near.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}
