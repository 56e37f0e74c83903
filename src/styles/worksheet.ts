/** Black on white in either scheme, for it is a picture of paper; on paper, only what a pen and a reader need. */
import { css } from 'lit';

export const worksheetStyles = css`
.row { margin-block: 0 1rem }
.note { color: var(--m); margin-block-end: 1rem }
.press { position: fixed; inset: auto 0 0 auto; inline-size: 0; block-size: 0; border: 0 }
.sheet {
  --t: #000;
  --s: #fff;
  --m: #444;
  --l: #999;
  color-scheme: light;
  inline-size: 100%;
  max-inline-size: 52rem;
  table-layout: fixed;
  margin-block-end: 1.5rem;
  border: 1px solid light-dark(#c9ccd3, #3a404b);
  border-collapse: collapse;
  background: #fff;
  color: #000;
}
td { padding: 0; text-align: start }
.title { font-size: 1.4em; font-weight: 650; line-height: 1.25; text-wrap: balance; break-after: avoid }
.title:focus { outline: 0 }
.sub { font-size: 1.15em; margin-block: 1.2em .2em }
tbody .sub:first-child { margin-block-start: 0 }
/* No heading, and no source, is left alone at the foot of a page. */
.sub, .cite:has(+ ol) { break-after: avoid }
.who { display: flex; flex-wrap: wrap; gap: .8em 2em; margin-block: 1em }
.who span { display: flex; align-items: baseline; gap: .6em; flex: 1 1 8em }
.who span:first-child { flex: 2 1 14em }
.line { display: block; flex: 1; block-size: 1.9em; border-block-end: 1px solid #000 }
.form { color: var(--m); font-size: .85em; max-inline-size: 75ch }
ol, ul { margin: 0; padding: 0; list-style: none }

.items { margin-block-start: 1.2em }
.two { columns: 2; column-gap: 2.2em; column-rule: 1px solid var(--l) }
.item { display: flex; gap: .7em; padding-block-end: 1.5em; break-inside: avoid }
.item > div, .key div { flex: 1; min-inline-size: 0 }
.at { font-weight: 700; min-inline-size: 1.3em }
.stem { font-weight: 600; margin-block-end: .35em; text-wrap: pretty }
.item li { display: flex; align-items: baseline; gap: .6em; padding-block: .16em }
i.circle, i.box { flex: none; inline-size: .85em; block-size: .85em; border: 1.2px solid #000; translate: 0 .08em }
.circle { border-radius: 50% }
.blank { flex: none; inline-size: 2em; block-size: 1.3em; border-block-end: 1px solid #000 }
.item b { min-inline-size: 1.2em }
.sides { display: grid; gap: .5em 2em; margin-block-start: .3em }
:not(.two) > .item .sides { grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr)) }
.many { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr)); column-gap: 2em }
.many .at { font-weight: 400 }

.cite { color: var(--m); font-size: .85em }
.cite a { color: inherit; text-decoration: none }
.lines { margin-block-end: 1em }
.lines li { display: grid; grid-template-columns: 7em 1fr; gap: 0 1em; padding-block: .25em; break-inside: avoid }
.lines span { color: var(--m); font-size: .85em }
.key li { display: flex; gap: .7em; padding-block: .45em; border-block-end: 1px solid var(--l); break-inside: avoid }
.key li:last-child { border: 0 }

tfoot { break-inside: avoid }
.foot { display: flex; align-items: center; gap: .8em; margin-block-start: .8em; padding-block-start: .5em; border-block-start: 1px solid var(--l); font-size: .85em }
.foot code { font-size: 1.1em; font-weight: 600 }
.foot div { min-inline-size: 0 }
.qr { flex: none; inline-size: 24mm; block-size: 24mm; fill: #000; background: #fff }

@media screen {
  td { padding-inline: clamp(1rem, 6vw, 3.5rem) }
  tbody td { padding-block-start: clamp(1rem, 6vw, 3rem) }
  tfoot td { padding-block-end: 1rem }
}
@media (max-width: 34em) {
  .two { columns: 1 }
  .lines li { grid-template-columns: 1fr }
}
@media print {
  .row, .note { display: none }
  .sheet { max-inline-size: none; margin: 0; border: 0; font-size: 11pt; line-height: 1.4 }
  .sheet + .sheet { break-before: page }
}
`;
