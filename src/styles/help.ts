/** Hints and certainty, above the buttons of a question. */
import { css } from 'lit';

export const helpStyles = css`
.hints { display: grid; gap: .3rem; margin-block: 1.1rem 0; padding: 0; padding-inline-start: 1.2rem; max-inline-size: 60ch }
.sure { border: 0; margin: 1.1rem 0 0; padding: 0; min-inline-size: 0 }
.sure legend { padding: 0; font-weight: 600 }
.sure div { display: flex; flex-wrap: wrap; column-gap: 1.4rem }
.sure label { display: flex; align-items: center; gap: .5rem; min-block-size: 2.75rem; cursor: pointer }
.sure input { inline-size: 1.25rem; block-size: 1.25rem; margin: 0; accent-color: var(--a); cursor: inherit }
.sure:disabled label { cursor: default }
@media print { .sure { display: none } }
`;
