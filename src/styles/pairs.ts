import { css } from 'lit';

export const pairsStyles = css`
li { flex-wrap: wrap }
/* Side by side where there is room for both, else the place below. */
li > bdi { flex: 1 1 9rem }
.place { flex: 2 1 15rem; min-inline-size: 0 }
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
.places { display: flex; flex-wrap: wrap; gap: .4rem }
li label { flex: 1 1 6.5rem; justify-content: center; gap: .5rem; min-block-size: 2.75rem; padding: .3rem .6rem; margin: 0; border-radius: calc(var(--e) * .7); font-size: .95rem; line-height: 1.25; text-align: center }
.mark svg { margin-inline-end: .35em; vertical-align: -.2em }
.mark > span { color: var(--m); font-weight: 400 }
.right .mark > span { color: var(--t) }
@media print { select { border-color: #000 } }
`;
