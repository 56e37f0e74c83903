import { css } from 'lit';

export const pairsStyles = css`
/* Side by side where there is room for both, else the place below. */
li { flex-wrap: wrap }
li > bdi { flex: 2 1 12rem }
.place { position: relative; display: flex; flex: 1 1 13rem; min-inline-size: 0 }
li > bdi:has(+ .place > .places) { flex: 1 0 9rem }
.place:has(.places) { flex: 2 0 100% }
select, .places { flex: 1; min-inline-size: 0 }
select {
  font: inherit;
  min-block-size: 2.75rem;
  padding: .3rem .6rem;
  border: 1.5px solid var(--c);
  border-radius: calc(var(--e) * .7);
  background: var(--s);
  color: inherit;
  cursor: pointer;
}
select:hover { border-color: var(--a) }
select:focus-visible { border-color: var(--a); outline-offset: 0 }
.set { border-color: var(--a); background: color-mix(in oklab, var(--a) 9%, var(--s)); box-shadow: inset 0 0 0 1px var(--a) }
/* Short names share a line, long ones have one each. */
.places { display: flex; flex-wrap: wrap; gap: .4rem }
li label {
  flex: 1 1 auto;
  justify-content: center;
  min-block-size: 2.75rem;
  padding: .3rem .6rem;
  margin: 0;
  border-radius: calc(var(--e) * .7);
  font-size: .95rem;
  line-height: 1.25;
  max-inline-size: 100%;
  overflow-wrap: break-word;
  text-align: center;
}
li .mark { inset: 0; font-size: .9rem; display: grid; align-content: start; text-align: start }
.mark > :first-child { font-weight: 400; color: var(--t) }
.no .mark > :first-child { color: var(--m); text-decoration: line-through }
.mark svg { margin-inline-end: .35em; vertical-align: -.2em }
@container (inline-size > 28rem) { .place:not(:has(.places)) .mark { align-content: center; justify-items: end; text-align: end } }
/* Columns that stand one below the other from row to row. */
@container (inline-size > 38rem) {
  li > bdi:has(+ .place > .places) { flex: 1 1 0 }
  .place:has(.places) { flex: 2.5 1 0 }
  .places { flex-wrap: nowrap }
  li label { flex-basis: 0 }
  li .mark { align-content: center; justify-items: end; text-align: end }
}
@media print { select { border-color: #000 } }
`;
