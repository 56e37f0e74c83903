import { css } from 'lit';

export const entryStyles = css`
#answer {
  font: inherit;
  font-size: 1.5rem;
  font-variant-numeric: tabular-nums;
  letter-spacing: .12em;
  inline-size: 7ch;
  padding: .45rem .75rem;
  border: 1.5px solid var(--c);
  border-radius: var(--e);
  background: var(--s);
  color: inherit;
}
#answer:focus-visible { border-color: var(--a); outline-offset: 0 }
.answer { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem }
.hint { color: var(--m); font-size: .875rem; margin-block-start: .5rem }
/* What takes more than a year. */
.wide #answer { flex: 1 1 14rem; min-inline-size: 0; max-inline-size: 26rem; inline-size: auto; font-size: 1.125rem; letter-spacing: normal; min-block-size: 3.1rem }
.other { margin-block-start: .3rem; padding-inline: .1rem; text-decoration: underline; text-underline-offset: .18em; text-decoration-color: var(--c) }
@media print { #answer { border-color: #000 } }
`;
