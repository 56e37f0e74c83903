import { css } from 'lit';

export const recallStyles = css`
.over { display: block; min-block-size: 0; margin: 0; padding: 0; border: 0; color: var(--m); font-size: .875rem }
#answer { position: static; opacity: 1; cursor: text }
ol { margin-block-start: .6rem }
.open { border-style: dashed; border-color: var(--l) }
.open .key { border-color: var(--l) }
.drop { position: relative; flex: none; min-block-size: 0; inline-size: 2.75rem; block-size: 2.75rem; margin-block: -.4rem; margin-inline-end: -.5rem; padding: 0; border-color: transparent }
/* Drawn with borders: forced colours keep those. */
.drop::before, .drop::after { content: ''; position: absolute; inset: 0; margin: auto; inline-size: 0; block-size: 1rem; border-inline-start: .14rem solid; rotate: 45deg }
.drop::after { rotate: -45deg }
.done .drop { visibility: hidden }
.done .hint { visibility: visible }
li .mark { inset-inline-end: .7rem; font-size: .9rem; padding-inline: .35rem; background: inherit }
@container (inline-size <= 28rem) { li .mark { inset-block-start: -.75em; background: var(--s); font-size: .8rem } }
@container (inline-size > 28rem) { li .mark { inset-block: 0; display: grid; align-items: center; inline-size: auto; background: none } }
`;
