import type { TemplateResult } from 'lit';
import type { Response, Reveal, Score, Unready, View } from '../../core/item.ts';
import type { Lang } from '../../core/label.ts';
import type { Words } from '../../phrases/words.ts';
import type { Statement } from '../../schema/statement-types.ts';
import type { Marked } from '../marked.ts';

/** What a question's tag is handed. */
export interface Shown {
  readonly view: View;
  readonly lang: Lang;
  /** Absent: those of `lang`, which is not the quiz's own. */
  readonly words: Words | undefined;
  readonly statement: Statement;
  readonly response: Response | undefined;
  readonly score: Score | undefined;
  readonly reveal: Reveal | undefined;
  readonly unready: Unready | undefined;
  readonly marked: Marked | undefined;
  readonly disabled: boolean;
  readonly draft: (event: Event) => void;
  /** Its buttons, and what stands above them. */
  readonly row: TemplateResult;
}
