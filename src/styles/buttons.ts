import { css } from 'lit';

export const buttonStyles = css`
.row { display: flex; flex-wrap: wrap; gap: .6rem; margin-block-start: 1.3rem }
button {
  font: inherit;
  font-weight: 600;
  min-block-size: 2.75rem;
  padding: .35rem 1.15rem;
  border: 1.5px solid var(--c);
  border-radius: var(--e);
  background: none;
  color: var(--t);
  cursor: pointer;
}
button:hover { border-color: var(--a) }
.quiet { border-color: transparent; color: var(--m); font-weight: 500; padding-inline: .7rem }
.main { background: var(--a); border-color: var(--a); color: var(--o) }
/* As wide as the widest label that it may come to show, neither seen nor read out: no label lays out more than itself. */
.main[data-room] { position: relative }
.main[data-room]::after { content: attr(data-room) / ''; display: block; block-size: 1.5em; overflow: hidden; visibility: hidden; white-space: pre }
.main span { contain: layout size; position: absolute; inset: 0; display: grid; place-items: center }
.main:hover { background: color-mix(in oklab, var(--a) 88%, var(--t)) }
`;
