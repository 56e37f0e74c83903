import { css } from 'lit';

export const orderingStyles = css`
li { padding-inline-end: .35rem }
li button {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: 2.75rem;
  block-size: 2.75rem;
  padding: 0;
  border: 0;
  border-radius: calc(var(--e) * .7);
  background: none;
  color: var(--t);
  cursor: pointer;
}
li button:hover { background: color-mix(in oklab, var(--a) 12%, var(--s)) }
/* Drawn with borders: forced colours keep those. */
li button::before { content: ''; inline-size: .6rem; block-size: .6rem; border: solid; border-width: .16rem 0 0 .16rem; translate: 0 .15rem; rotate: 45deg }
li .down::before { translate: 0 -.15rem; rotate: 225deg }
li button:is([aria-disabled='true'], :disabled) { background: none; color: var(--l); cursor: default }
/* A finger on the grip drags, one beside it scrolls the page. */
.grip { align-self: stretch; display: flex; align-items: center; gap: .7rem; margin-inline-start: -.85rem; padding-inline-start: .85rem; touch-action: none; cursor: grab; user-select: none }
.held { z-index: 1; border-color: var(--a); box-shadow: 0 .3rem 1rem #0003 }
.held .grip { cursor: grabbing }
:is(.done, .off) .grip { touch-action: auto; cursor: default }
@container (inline-size > 28rem) { .grip::before { content: ''; inline-size: .55rem; block-size: 1rem; border-inline: .17rem dotted var(--c) } }
:is(.done, .off) .grip::before { visibility: hidden }
@media (prefers-reduced-motion: no-preference) { .dragging li:not(.held) { transition: translate .15s } }
@media print { li button, .grip::before { display: none } }
@media (forced-colors: active) { li button:is([aria-disabled='true'], :disabled) { color: GrayText } }
`;
