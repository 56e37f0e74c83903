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
.said {
  display: grid;
  gap: .45rem;
  margin-block-start: 1.1rem;
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--v);
  max-inline-size: 68ch;
}
.part { --v: var(--a) }
b { color: var(--v); font-weight: 600 }
`;
