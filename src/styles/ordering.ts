import { css } from 'lit';

export const orderingStyles = css`
li { padding-block: .3rem; padding-inline-end: .35rem }
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
/* One above the other where room is short, with the mark on the row's edge, as that of an option is. */
.place { display: flex; flex-direction: column }
li .mark { inset-block-start: -.75em; inset-inline-end: .7rem; padding-inline: .35rem; background: var(--s); font-size: .8rem }
li .mark:empty { padding: 0 }
@container (inline-size > 28rem) {
  li > bdi { margin-inline-end: 1.5rem }
  .place { position: relative; flex-direction: row }
  li .mark { inset-block: 0; inset-inline-end: 0; padding-inline: .5rem; display: grid; align-items: center; background: none; font-size: .9rem; white-space: nowrap }
  .grip::before { content: ''; inline-size: .55rem; block-size: 1rem; border-inline: .17rem dotted var(--c) }
}
:is(.done, .off) .grip::before { visibility: hidden }
@media (prefers-reduced-motion: no-preference) { .dragging li:not(.held) { transition: translate .15s } }
/* Numbers of places that rows are about to leave. */
.dragging .key { color: transparent }
@media print { li button, .grip::before { visibility: hidden } }
@media (forced-colors: active) { li button:is([aria-disabled='true'], :disabled) { color: GrayText } }
`;
