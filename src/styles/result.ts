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
/* A select of its own width beside its name, as the quiz's other controls. */
.show { display: flex; white-space: nowrap; align-items: center; gap: .6rem; margin-block-end: .9rem; color: var(--m); font-size: .95rem }
select, textarea { font: inherit; color: var(--t); background: var(--s); border: 1.5px solid var(--c); border-radius: var(--e); padding: .35rem .7rem }
select { min-block-size: 2.75rem; min-inline-size: 0; max-inline-size: 100%; cursor: pointer }
select:hover { border-color: var(--a) }
textarea { inline-size: 100%; margin-block-start: .9rem; font-size: .9rem }
/* Its number hangs at the side. */
.missed > li { display: grid; grid-template-columns: minmax(1.6rem, auto) minmax(0, 1fr); gap: .35rem .4rem; padding-block: .9rem; border-block-start: 1px solid var(--l) }
.missed > li:last-child { border-block-end: 1px solid var(--l) }
.missed > li > :not(.at) { grid-column: 2 }
.missed svg { inline-size: 1.1em; margin-inline-end: .4em; vertical-align: -.2em; fill: none; stroke: currentColor; stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round }
.at { grid-row: 1; color: var(--m); font-weight: 600 }
.ask { font-weight: 600; max-inline-size: 60ch; text-wrap: pretty }
.tag { display: inline-block; padding-inline: .45rem; border: 1px solid var(--c); border-radius: 5px; color: var(--m); font-size: .8rem; font-weight: 500 }
.yours { color: var(--m) }
.yours svg { color: var(--w) }
.key { font-weight: 600 }
.key svg { color: var(--r) }
.why { display: grid; gap: .2rem; font-size: .9rem; max-inline-size: 68ch; color: var(--m) }
.why a { color: inherit; text-decoration-color: var(--c); text-underline-offset: .18em }
summary { inline-size: fit-content; min-block-size: 2.75rem; padding-block: .6rem; color: var(--m); font-size: .9rem; cursor: pointer }
summary:hover { color: var(--t) }
summary::marker { color: var(--c) }
/* What it is padded with is room enough below it. */
.missed details:not([open]) { margin-block-end: -.5rem }
.every { display: grid; gap: .7rem; padding-block: .2rem .6rem; font-size: .9rem; max-inline-size: 68ch }
.every li { padding-inline-start: .8rem; border-inline-start: 3px solid var(--l) }
.every .right { border-color: var(--r) }
.every .no { border-color: var(--w) }
.every :is(.no, .miss) { border-inline-start-style: dashed }
.every bdi { font-weight: 600 }
.every li > :not(:first-child) { color: var(--m) }
.mark { font-size: .85rem; font-weight: 600 }
.right .mark { color: var(--r) }
.no .mark { color: var(--w) }
.all { margin-block-start: .7rem; color: var(--m) }
.more summary { font-size: 1rem; font-weight: 500 }
.more .row { margin-block-start: .2rem }
/* It has its room before it is there. */
.copied { margin-inline-start: .3rem; color: var(--m); font-size: .95rem; white-space: nowrap }
.copied[hidden] { display: inline; visibility: hidden }
.code { margin-block-start: 1.6rem; font-size: .875rem; color: var(--m) }
.code code { display: block; color: var(--t); font-size: 1.1rem; text-align: match-parent; user-select: all }
@media print { .missed > li { break-inside: avoid } .show, .more, details:not([open]) { display: none } }
@media (forced-colors: active) { .bars svg { border: 1px solid } .bars rect { fill: CanvasText } }
`;
