/** Rows that are put in order or given a place, on top of the styles of options. */
import { css } from 'lit';

export const rowStyles = css`
ol, ul { margin: 0; padding: 0; list-style: none }
li {
  position: relative;
  display: flex;
  align-items: center;
  gap: .4rem .8rem;
  min-block-size: 3.1rem;
  padding: .4rem .85rem;
  margin-block-start: .5rem;
  border: 1.5px solid var(--c);
  border-radius: var(--e);
  background: var(--s);
}
li > bdi { flex: 1 }
/* Over what a place was given with, which keeps its room: no row grows when it is told how it did. */
li .mark { pointer-events: none; contain: none; inline-size: auto; line-height: 1.3 }
:is(.right, .no) > .place > :not(.mark) { visibility: hidden }
.hint { min-block-size: 1.5em; margin-block-start: .6rem; color: var(--m); font-size: .875rem }
.done .hint { visibility: hidden }
.vh { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media print { li { break-inside: avoid; border-color: #000 } }
`;
