import { css } from 'lit';

export const choiceStyles = css`
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0 }
label {
  position: relative;
  display: flex;
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
  position: relative;
  flex: none;
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
label:hover { border-color: var(--a) }
label:has(:focus-visible) { outline: 3px solid var(--a); outline-offset: 2px }
label:has(:checked) { border-color: var(--a); background: color-mix(in oklab, var(--a) 9%, var(--s)); box-shadow: inset 0 0 0 1px var(--a) }
:checked + .key { background: var(--a); border-color: var(--a); color: var(--o) }
/* A row keeps room for its mark where there is some; no row is laid out anew when it comes, and none may be a grid for that. */
.mark { position: absolute }
@container (inline-size > 28rem) {
  .many { --n: 10rem }
  label { padding-inline-end: calc(var(--n, 8.5rem) + 1.65rem) }
  .mark { contain: layout size; inset-block: 0; inset-inline-end: .85rem; inline-size: var(--n, 8.5rem); display: grid; align-items: center; text-align: end }
}
@media (forced-colors: active) { label:has(:checked) { outline: 2px solid } }
@media (prefers-reduced-motion: no-preference) { label { transition: background-color .15s } }
`;
