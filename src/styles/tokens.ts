/** Roles, not colours. A page that sets accent, text and surface gets the rest mixed from them, in both schemes. */
import { css } from 'lit';

export const tokens = css`
:host {
  --a: var(--statement-accent, light-dark(#1f4fbf, #8fb3ff));
  --t: var(--statement-text, light-dark(#16191f, #e9ecf2));
  --s: var(--statement-surface, light-dark(#fff, #171a20));
  --m: var(--statement-muted, color-mix(in oklab, var(--t) 70%, var(--s)));
  --l: var(--statement-line, color-mix(in oklab, var(--t) 16%, var(--s)));
  --c: var(--statement-control, color-mix(in oklab, var(--t) 52%, var(--s)));
  --o: var(--statement-on-accent, light-dark(#fff, #0c1222));
  --e: var(--statement-radius, 10px);
  display: block;
  color: var(--t);
  line-height: 1.5;
  text-align: start;
  overflow-wrap: anywhere;
  font-variant-numeric: tabular-nums;
}
:host([hidden]) { display: none }
* { box-sizing: border-box }
p { margin: 0 }
:focus-visible { outline: 3px solid var(--a); outline-offset: 2px }
`;
