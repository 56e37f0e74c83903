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
/** As long as every code is. */
const SAMPLE = '2222-2222-2222-2222-2222-2222';
/** What is longer makes squares too small for a camera to tell apart. */
const LONGEST = 300;

/** Throws Trouble with every setting that is off. */
export function checkSheet({ columns, reading, href }: SheetAsks): void {
  const problems: Problem[] = [];
  if (columns !== undefined && columns !== 1 && columns !== 2) problems.push({ path: 'columns', found: String(columns), expected: '1 or 2' });
  if (reading && !READINGS.includes(reading)) problems.push({ path: 'reading', found: JSON.stringify(reading), expected: `one of ${READINGS.join(', ')}` });
  if (href && (addressOf(href, SAMPLE)?.length ?? Infinity) > LONGEST) problems.push({ path: 'href', found: JSON.stringify(href), expected: `an http or https address with ${CODE} in it, of at most ${LONGEST} characters` });
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
