/** What every answerable tag shows: a stem, and feedback that opens below the buttons. */
import { css } from 'lit';

export const itemStyles = css`
:host { container-type: inline-size }
.stem {
  display: block;
  font-size: clamp(1.15rem, 2.2cqi + .8rem, 1.4rem);
  font-weight: 620;
  line-height: 1.3;
  max-inline-size: 60ch;
  margin-block-end: 1.1rem;
  padding: 0;
  text-wrap: balance;
}
svg { inline-size: 1.05em; fill: none; stroke: currentColor; stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round }
.said {
  display: grid;
  gap: .45rem;
  margin-block-start: 1.1rem;
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--v);
  max-inline-size: 68ch;
}
.right { --v: var(--r) }
.no { --v: var(--w) }
.part { --v: var(--a) }
b, .mark { color: var(--v); font-weight: 600 }
.cite { font-size: .875rem; text-wrap: pretty }
.cite > * { color: var(--m); text-decoration-color: var(--c); text-underline-offset: .18em }
`;
