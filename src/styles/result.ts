import { css } from 'lit';
import { verdictColours } from './verdict-colours.ts';

export const resultStyles = css`
${verdictColours}
.big { font-size: clamp(2.6rem, 9cqi + 1rem, 3.8rem); line-height: 1; letter-spacing: -.02em; margin-block-end: .5rem }
.big small { font-size: .42em; font-weight: 500; letter-spacing: 0; color: var(--m) }
.sub { font-size: 1rem; font-weight: 600; margin-block: 1.6rem .6rem }
ul { margin: 0; padding: 0; list-style: none }
.bars { display: grid; grid-template-columns: 1fr auto; gap: .7rem .9rem; font-size: .95rem }
.bars li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; gap: .3rem .9rem; align-items: center }
.bars svg { inline-size: 100%; block-size: 10px; border-radius: 5px; background: var(--l) }
/* A bar below its words where there is no room between them. */
.bars svg { grid-row: 2; grid-column: 1 / -1 }
@container (inline-size > 28rem) {
  .bars { grid-template-columns: auto 1fr auto }
  .bars svg { grid-area: auto }
}
.bars rect { fill: var(--a) }
.bars svg:dir(rtl) { transform: scaleX(-1) }
.missed li { display: grid; gap: .35rem; padding-block: .9rem; border-block-start: 1px solid var(--l) }
.missed li:last-child { border-block-end: 1px solid var(--l) }
.missed svg { inline-size: 1.1em; margin-inline-end: .4em; vertical-align: -.2em; fill: none; stroke: currentColor; stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round }
.ask { font-weight: 600; max-inline-size: 60ch; text-wrap: pretty }
.yours { color: var(--m) }
.yours svg { color: var(--w) }
.key { font-weight: 600 }
.key svg { color: var(--r) }
.why { display: grid; gap: .2rem; font-size: .9rem; max-inline-size: 68ch; color: var(--m) }
.why a { color: inherit; text-decoration-color: var(--c); text-underline-offset: .18em }
.code { margin-block-start: 1.6rem; font-size: .875rem; color: var(--m) }
.code code { display: block; color: var(--t); font-size: 1.1rem; user-select: all }
@media print { .missed li { break-inside: avoid } }
@media (forced-colors: active) { .bars svg { border: 1px solid } .bars rect { fill: CanvasText } }
`;
