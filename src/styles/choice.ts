import { css } from 'lit';

export const choiceStyles = css`
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0 }
label {
  position: relative;
  display: grid;
  grid-template-columns: auto 1fr;
  align-items: center;
  gap: .8rem;
  min-block-size: 3.1rem;
  padding: .5rem .85rem;
  margin-block-start: .5rem;
  border: 1.5px solid var(--c);
  border-radius: var(--e);
  cursor: pointer;
}
input { position: absolute; inset: 0; inline-size: 100%; opacity: 0; margin: 0; cursor: inherit }
.key {
  display: grid;
  place-items: center;
  inline-size: 1.7rem;
  block-size: 1.7rem;
  border: 1.5px solid var(--c);
  border-radius: 50%;
  color: var(--m);
  font-size: .85rem;
  font-weight: 600;
}
.many .key { border-radius: 5px }
/* On the row's edge, or in a column kept free for it: no row grows when it appears. */
.mark { position: absolute; inset-block-start: -.75em; inset-inline-end: .7rem; padding-inline: .35rem; background: var(--s); font-size: .8rem; line-height: 1.3 }
label:hover { border-color: var(--a) }
label:has(:focus-visible) { outline: 3px solid var(--a); outline-offset: 2px }
label:has(:checked) { border-color: var(--a); background: color-mix(in oklab, var(--a) 9%, var(--s)); box-shadow: inset 0 0 0 1px var(--a) }
:checked + .key { background: var(--a); border-color: var(--a); color: var(--o) }
.done label { cursor: default; border-color: var(--v, var(--l)); background: none; box-shadow: none; color: var(--m) }
.done .key { border-color: var(--v, var(--l)); background: none; color: var(--v, var(--m)) }
.done :is(.right, .no) { background: color-mix(in oklab, var(--v) 9%, var(--s)); color: var(--t) }
.done :is(.no, .miss) { border-style: dashed }
.done .right:not(.miss) .key { background: var(--v); color: var(--s) }
@container (inline-size > 28rem) {
  label { grid-template-columns: auto 1fr 7rem }
  .many label { grid-template-columns: auto 1fr 9rem }
  .mark { position: static; padding: 0; background: none; text-align: end }
}
@media (forced-colors: active) { label:has(:checked), .done .right { outline: 2px solid } }
@media (prefers-reduced-motion: no-preference) { label { transition: background-color .15s } }
`;
