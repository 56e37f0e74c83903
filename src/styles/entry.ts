import { css } from 'lit';

export const entryStyles = css`
input {
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
input:focus-visible { border-color: var(--a); outline-offset: 0 }
.answer { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem }
.hint { color: var(--m); font-size: .875rem; margin-block-start: .5rem }
@media print { input { border-color: #000 } }
`;
