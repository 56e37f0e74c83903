import { html, nothing, type TemplateResult } from 'lit';
import type { Lexicon } from '../core/lexicon.ts';
import type { AnsweringWords } from '../phrases/answering-words.ts';
import { matchLang } from '../phrases/match-lang.ts';
import { textIn } from '../phrases/text-in.ts';
import type { Source, Statement } from '../schema/statement-types.ts';

/** Each source, and below it the lines in which it is retold, each with its paragraph or section. */
export function readingLines({ reading, sources }: Statement, lang: string, { paragraph: ofParagraph, section: ofSection }: AnsweringWords, cite: Lexicon['cite']): readonly TemplateResult[] {
  return sources.flatMap((source) => {
    const lines = reading.filter((line) => line.source === source.id);
    if (lines.length === 0) return [];
    return html`<p class="cite" part="citation">${link(source, cite)}</p>
<ol class="lines" role="list">${lines.map(
      ({ paragraph, section, text }) => html`<li part="line"><span>${paragraph === undefined ? section && ofSection(section) : ofParagraph(paragraph)}</span>
<p lang=${matchLang(lang, Object.keys(text)) ?? Object.keys(text)[0] ?? nothing} dir="auto">${textIn(text, lang)}</p></li>`,
    )}</ol>`;
  });
}

function link({ licence: _, id, ...source }: Source, cite: Lexicon['cite']): TemplateResult {
  const words = cite({ ...source, source: id });
  const { url } = source;
  return url !== undefined && /^https?:/.test(url) ? html`<a href=${url} target="_blank" rel="noreferrer">${words}</a>` : html`${words}`;
}
