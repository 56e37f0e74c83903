/** What a page asks of a sheet beyond its questions. */
import type { Problem } from '../../schema/problems.ts';
import { Trouble } from '../statement-quiz/trouble.ts';

export interface SheetAsks {
  readonly columns?: number | undefined;
  readonly reading?: string | undefined;
  readonly href?: string | undefined;
}

const READINGS = ['top', 'overleaf', 'none'];
const CODE = '{code}';

/** Throws Trouble with every setting that is off. */
export function checkSheet({ columns, reading, href }: SheetAsks): void {
  const problems: Problem[] = [];
  if (columns !== undefined && columns !== 1 && columns !== 2) problems.push({ path: 'columns', found: String(columns), expected: '1 or 2' });
  if (reading && !READINGS.includes(reading)) problems.push({ path: 'reading', found: JSON.stringify(reading), expected: `one of ${READINGS.join(', ')}` });
  if (href && addressOf(href, '') === undefined) problems.push({ path: 'href', found: JSON.stringify(href), expected: `an http or https address with ${CODE} in it` });
  if (problems.length > 0) throw new Trouble('bad-setting', '', { problems });
}

/** The quiz online that a code stands for; undefined where that is no address that names it. */
export function addressOf(href: string, code: string): string | undefined {
  if (!href.includes(CODE)) return undefined;
  try {
    const { href: whole, protocol } = new URL(href.replaceAll(CODE, encodeURIComponent(code)), document.baseURI);
    return /^https?:$/.test(protocol) ? whole : undefined;
  } catch {
    return undefined;
  }
}
