/** Hints and certainty, above the buttons of a question; how marks are given, before the first. */
import { css } from 'lit';

export const helpStyles = css`
.hints { display: grid; gap: .3rem; margin-block: 1.1rem 0; padding: 0; padding-inline-start: 1.2rem; max-inline-size: 60ch }
.sure { border: 0; margin: 1.1rem 0 0; padding: 0; min-inline-size: 0 }
.sure legend { padding: 0; font-weight: 600 }
.sure div { display: flex; flex-wrap: wrap; column-gap: 1.4rem }
.sure label { display: flex; align-items: center; gap: .5rem; min-block-size: 2.75rem; cursor: pointer }
.sure input { inline-size: 1.25rem; block-size: 1.25rem; margin: 0; accent-color: var(--a); cursor: inherit }
.sure:disabled label { cursor: default }
.stakes { margin-block-start: .9rem; border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal }
.stakes th, .stakes td { padding: .45rem 0; padding-inline-end: clamp(.6rem, 3cqi, 1.6rem); border-block-end: 1px solid var(--l); text-align: start; font-weight: 400 }
.stakes :last-child { padding-inline-end: 0 }
.stakes thead th { vertical-align: bottom; color: var(--m); font-size: .875rem }
/* As high as the button beside it, which goes. */
.clock { color: var(--t); line-height: 1.75rem; white-space: nowrap }
.top button { min-block-size: 1.75rem; padding-block: 0 }
/* What takes no answer, with nothing told, steps back. */
.item[disabled]::part(option), .item[disabled]::part(input) { --c: var(--l); color: var(--m); cursor: default }
@media print { .sure { display: none } }
`;
