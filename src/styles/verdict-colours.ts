import { css } from 'lit';

/** What is right and what is not: no colour of a question. */
export const verdictColours = css`
:host {
  --r: var(--statement-right, light-dark(#0b6b4f, #6fd6ae));
  --w: var(--statement-wrong, light-dark(#a3262a, #ff9a94));
}
`;
