import { css } from 'lit';

export const readingStyles = css`
:host { container-type: inline-size; max-inline-size: 46rem }
.title { font-size: clamp(1.15rem, 2cqi + .8rem, 1.4rem); font-weight: 650; line-height: 1.25; text-wrap: balance; margin-block-end: .3rem }
.title:focus { outline: 0 }
.cite { color: var(--m); font-size: .875rem; max-inline-size: 65ch }
.cite a { color: inherit; text-decoration-color: var(--c); text-underline-offset: .18em }
ol { margin: 0 0 1.5rem; padding: 0; list-style: none }
li { display: grid; gap: .1rem 1rem; padding-block: .7rem; border-block-end: 1px solid var(--l) }
li > span { color: var(--m); font-size: .8125rem }
li > p { max-inline-size: 65ch; text-wrap: pretty }
@container (inline-size > 32rem) { li { grid-template-columns: 8rem 1fr; align-items: baseline } }
@media print { li { break-inside: avoid } }
`;
