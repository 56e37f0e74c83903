/** A code that a camera reads; loaded where a sheet has an address to show. */
import { svg, html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** White around it that a reader needs, in modules. */
const QUIET = 4;

/** Each run of dark modules of a row as one stroke: fewer nodes, and no hairlines between neighbours. */
function strokes(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => [...row.map((dark) => (dark ? '1' : '0')).join('').matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`))
    .join('');
}

/** As a picture that says nothing to a screen reader: the text is beside it. */
export function qrOf(text: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const side = size + 2 * QUIET;
  return html`<svg class="qr" part="qr" viewBox="${-QUIET} ${-QUIET} ${side} ${side}" shape-rendering="crispEdges" aria-hidden="true">${svg`<path d=${strokes(data)}></path>`}</svg>`;
}
