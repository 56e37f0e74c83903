import { css } from 'lit';

export const quizStyles = css`
:host { container-type: inline-size; min-inline-size: min(100%, 17rem); max-inline-size: 46rem }
.card {
  padding: clamp(1rem, 4cqi + .3rem, 1.75rem);
  min-block-size: clamp(22rem, 34rem - 30cqi, 27rem);
  border: 1px solid var(--l);
  border-radius: calc(var(--e) * 1.4);
  background: var(--s);
}
.top { display: flex; align-items: center; gap: .8rem; margin-block-end: 1.1rem; color: var(--m); font-size: .875rem }
.steps { display: flex; flex: 1; gap: 3px }
i { flex: 1; block-size: 6px; border-radius: 3px; background: var(--l) }
.past, .now { background: var(--a) }
.past { opacity: .5 }
.title { font-size: clamp(1.3rem, 3cqi + .8rem, 1.75rem); font-weight: 680; line-height: 1.2; text-wrap: balance; margin-block-end: .6rem }
.title:focus { outline: 0 }
.meta { color: var(--m) }
.text { max-inline-size: 60ch; margin-block-start: .9rem }
.vh { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.ghost { display: grid; gap: .5rem; opacity: .4 }
.ghost i { block-size: 3.1rem; border-radius: var(--e) }
.ghost :first-child { block-size: 1.6rem; inline-size: 70%; margin-block-end: .6rem }
`;
