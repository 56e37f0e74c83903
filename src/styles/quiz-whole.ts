/** What a quiz looks like beyond its first question; comes with the others. */
import { css } from 'lit';

export const wholeStyles = css`
.many { gap: 1px }
/* The source beside the question where there is room for both, else below it. */
:host([reading='beside']) { max-inline-size: 80rem }
.beside { display: grid; gap: 1.5rem 3rem }
@container (inline-size > 58rem) { .beside { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) } }
/* What is said of what is kept. */
.kept { margin-block-start: 1.4rem; font-size: .875rem }
@media print { .row, .steps { display: none } .card { border: 0 } }
`;
