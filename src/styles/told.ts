/** What an answer looks like once it was judged; every tag gets it then. */
import { css } from 'lit';

export const toldStyles = css`
svg { inline-size: 1.05em; fill: none; stroke: currentColor; stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round }
.right { --v: var(--r) }
.no { --v: var(--w) }
.mark { color: var(--v); font-weight: 600 }
.cite { font-size: .875rem; text-wrap: pretty }
.cite > * { color: var(--m); text-decoration-color: var(--c); text-underline-offset: .18em }
/* Without a transition: to start several at once costs more than all else that feedback changes. */
.done label { cursor: default; transition: none; border-color: var(--v, var(--l)); background: none; box-shadow: none; color: var(--m) }
.done .key { border-color: var(--v, var(--l)); background: none; color: var(--v, var(--m)) }
.done :is(.right, .no) { background: color-mix(in oklab, var(--v) 9%, var(--s)); color: var(--t) }
.done :is(.no, .miss) { border-style: dashed }
.done .right:not(.miss) .key { background: var(--v); color: var(--s) }
/* On the row's edge, or in a column kept free for it: no row grows when it appears. */
.done .mark { position: absolute; inset-block-start: -.75em; inset-inline-end: .7rem; padding-inline: .35rem; background: var(--s); font-size: .8rem; line-height: 1.3 }
@container (inline-size > 28rem) { .done .mark { position: static; padding: 0; background: none; text-align: end } }
.answer svg { inline-size: 1.5rem }
.answer:is(.right, .no) input { border-color: var(--v); background: color-mix(in oklab, var(--v) 9%, var(--s)); -webkit-text-fill-color: currentColor; opacity: 1 }
.answer.no input { border-style: dashed }
.answer .mark { display: flex; align-items: center; gap: .4rem }
@media (forced-colors: active) { .done .right { outline: 2px solid } }
`;
