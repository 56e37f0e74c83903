/** What a quiz looks like beyond its first question; comes with the others. */
import { css } from 'lit';

export const wholeStyles = css`
.many { gap: 1px }
/* To be pressed, its box is larger than the text that stood there alone; the room that it takes is the same. */
.top .place { min-block-size: 2.75rem; margin: -.72rem -.6rem; padding: 0 .6rem; border: 0; color: inherit; font-weight: inherit; line-height: inherit; text-decoration: underline; text-decoration-color: var(--c); text-underline-offset: .25em }
.top .place:hover { color: var(--t) }
/* At the end, for what stands before it comes and goes. */
.flag { margin-inline-start: auto; padding-inline: .45rem; display: inline-flex; align-items: center; gap: .35rem }
:is(.flag, .overview) svg { inline-size: 1.1em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round }
:is(.flag[aria-pressed=true], .overview) svg { fill: currentColor }
.flag[aria-pressed=true] { border-color: currentColor; color: var(--a) }
.overview { box-sizing: border-box; inline-size: min(100vw - 1rem, 42rem); max-block-size: min(100dvh - 1rem, 44rem); padding: 0; border: 1px solid var(--l); border-radius: calc(var(--e) * 1.4); background: var(--s); color: var(--t); font-size: 1rem }
.overview[open] { display: flex; flex-direction: column }
.overview::backdrop { background: rgb(0 0 0 / .45) }
.head { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding: .6rem clamp(.7rem, 3vw, 1.4rem); border-block-end: 1px solid var(--l); font-size: 1.1rem; font-weight: 600 }
.overview .head button { min-block-size: 2.75rem; margin-inline-end: -.7rem; font-size: 1rem }
.overview ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.6rem), 1fr)); gap: .5rem; margin: 0; padding: clamp(.7rem, 3vw, 1.4rem); overflow: auto; overscroll-behavior: contain; list-style: none }
.overview li { display: grid }
.overview li button { display: grid; grid-template-columns: 1fr auto; align-content: start; gap: 0 .4rem; min-block-size: 4.2rem; padding: .5rem .7rem; font-weight: 400; text-align: start; line-height: 1.3 }
.overview li span { grid-row: 2; grid-column: 1 / -1; color: var(--m); font-size: .85rem }
.overview bdi { white-space: nowrap }
.overview li svg { color: var(--a) }
.overview .done { background: color-mix(in oklab, var(--a) 8%, var(--s)) }
.overview [aria-current] { border-color: var(--a); box-shadow: inset 0 0 0 1.5px var(--a) }
.overview :disabled { border-color: var(--l); color: var(--m); cursor: default }
/* The source beside the question where there is room for both, else below it. */
:host([reading='beside']) { max-inline-size: 80rem }
.beside { display: grid; gap: 1.5rem 3rem }
@container (inline-size > 58rem) { .beside { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) } }
/* What is said of what is kept. */
.kept { margin-block-start: 1.4rem; font-size: .875rem }
.kept button { padding-inline: .3rem; text-decoration: underline; text-decoration-color: var(--c); text-underline-offset: .25em }
@media print { .row, .steps, .overview { display: none } .card { border: 0 } }
`;
