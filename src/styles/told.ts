/** What an answer looks like once it was judged; every tag gets it then. */
import { css } from 'lit';
import { verdictColours } from './verdict-colours.ts';

export const toldStyles = css`
${verdictColours}
svg { inline-size: 1.05em; fill: none; stroke: currentColor; stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round }
.mark { font-weight: 600 }
.cite { font-size: .875rem; text-wrap: pretty }
.cite > * { color: var(--m); text-decoration-color: var(--c); text-underline-offset: .18em }
/* First what marks a row: no more than that, no property that is inherited, and no transition, for it counts in the press. */
:is(label, li):is(.right, .no) { transition: none; box-shadow: none }
:is(label, li).right { border-color: var(--r); background: color-mix(in oklab, var(--r) 9%, var(--s)) }
:is(label, li).no { border-color: var(--w); background: color-mix(in oklab, var(--w) 9%, var(--s)) }
:is(label, li):is(.no, .miss) { border-style: dashed }
.right .mark { color: var(--r) }
.no .mark { color: var(--w) }
/* On the row's edge where no room is kept for it: no row grows when it appears. */
@container (inline-size <= 28rem) { label > .mark { inset-block-start: -.75em; inset-inline-end: .7rem; padding-inline: .35rem; background: var(--s); font-size: .8rem; line-height: 1.3 } }
/* Then, with what opens below: tick and cross in place of the number, and the other rows step back. */
.said.right, .answer.right, .done .right { --v: var(--r) }
.said.no, .answer.no, .done .no { --v: var(--w) }
.done label { cursor: default; transition: none }
.done label:not(.right, .no) { border-color: var(--l); color: var(--m) }
.done .key { border-color: var(--v, var(--l)); background: none; color: var(--v, var(--m)) }
.done :is(.right, .no) .key { font-size: 0 }
.done .right:not(.miss) .key { background: var(--v); color: var(--s) }
/* Drawn with borders: forced colours and print keep those. */
.done :is(.right, .no) .key::after, .done .no .key::before { content: ''; position: absolute; inset: 0; margin: auto; inline-size: 0; block-size: 1rem; border-inline-start: .16rem solid; rotate: 45deg }
.done .no .key::before { rotate: -45deg }
.done .right .key::after { inline-size: .4rem; block-size: .75rem; border: solid; border-width: 0 .16rem .16rem 0; translate: 0 -.1rem }
.answer svg { inline-size: 1.5rem }
:is(.right, .no) > #answer { border-color: var(--v); background: color-mix(in oklab, var(--v) 9%, var(--s)); -webkit-text-fill-color: currentColor; opacity: 1 }
.no > #answer { border-style: dashed }
.answer .mark { display: flex; align-items: center; gap: .4rem }
@media (forced-colors: active) { :is(label, li).right { outline: 2px solid } }
`;
