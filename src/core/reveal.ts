import type { Citation, Statement } from '../schema/statement-types.ts';
import type { Item, Passage, Reveal } from './item.ts';

/** What a learner may see once the policy allows: key, rationales without fact ids, and where it is written. */
export function reveal(item: Item, statement: Statement): Reveal {
  const cites = new Map(
    item.rationale.flatMap((rationale) => rationale.cites).map((cite) => [JSON.stringify(cite), cite] as const),
  );
  return {
    item: item.view.id,
    key: item.key,
    rationale: item.rationale.map(({ fact: _, ...told }) => told),
    passages: [...cites.values()].flatMap((cite) => passage(cite, statement)),
  };
}

function passage(cite: Citation, statement: Statement): readonly Passage[] {
  const source = statement.sources.find(({ id }) => id === cite.source);
  if (source === undefined) return [];
  const { id, licence: _, ...told } = source;
  const { source: __, ...place } = cite;
  const line = statement.reading.find(
    (reading) =>
      reading.source === id &&
      (cite.paragraph === undefined ? cite.section !== undefined && reading.section === cite.section : reading.paragraph === cite.paragraph),
  );
  return [{ ...told, source: id, ...place, ...(line === undefined ? {} : { line: line.text }) }];
}
