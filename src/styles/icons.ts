import { svg } from 'lit';

const icon = (d: string) => svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${d}></path></svg>`;

export const tick = icon('m5 12.5 4.5 4.5L19 7.5');
export const cross = icon('m7 7 10 10M17 7 7 17');
