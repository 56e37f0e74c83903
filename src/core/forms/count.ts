/** How many are on the list. Each wrong number is what a particular slip of the reader counts. */
import type { Cites } from '../../schema/statement-types.ts';
import type { Counted, Facts, Signed } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { FactId, Why } from '../item.ts';
import type { Label, Text, Unit } from '../label.ts';
import { because } from './because.ts';
import { type Bench, candidatesOf, type FormMaker, type Head, type Made } from './maker.ts';
import { ranked } from './ranked.ts';

const OPTIONS = 4;
/** More names than this make no readable reason. */
const NAMES = 3;

interface Slip {
  readonly value: number;
  readonly why: Why;
  /** What the reason names beside the number. */
  readonly names: readonly Label[];
  readonly cites: Cites;
  /** Facts that this reason tells. */
  readonly tells?: readonly FactId[];
}

export const count: FormMaker = {
  form: 'count',
  level: 'understand',
  kinds: ['choice'],
  candidates: ({ counted }) => candidatesOf(counted.filter(({ truth, value }) => truth === 'true' && value > 1), make),
};

function make(key: Counted, head: Head, { facts, draw }: Bench): Made {
  const { id, unit, cites } = key;
  const right: Slip = { value: key.value, why: 'counted', names: [], cites };
  const slips = slipsOf(key, facts).filter(({ value }, index, all) => value > 1 && all.findIndex((other) => other.value === value) === index);
  const below = slips.filter(({ value }) => value < key.value);
  const above = slips.filter(({ value }) => value > key.value);
  // Where every slip is smaller, or every one greater, the place would tell.
  if (below.length === 0 || above.length === 0) return 'too-few-distractors';
  const choices = ranked(below, right, above, OPTIONS, draw)
    .toSorted((a, b) => a.value - b.value)
    .map(({ value, why, names, cites: place, tells = [] }): Choice => {
      const label = numberLabel({ value, unit });
      return { label, right: value === key.value, rationale: because({ id, cites: place }, why, [label, ...names]), tells };
    });
  return assembleChoose({ ...head, stem: { form: 'count', about: [], unit, ...facts.list } }, choices, 0.5);
}

/** Wrong numbers with their slips, the likeliest slip first. */
function slipsOf({ unit, value }: Counted, { counted, signed, groups, lang }: Facts): readonly Slip[] {
  const counts = signed.filter(({ kind }) => unit === 'signatory' || kind === 'state');
  const listed = counts.filter(({ truth }) => truth === 'true');
  const later = counts.filter((fact) => fact.later);
  const [first] = later;
  const places = new Map(listed.map((fact) => [placeOf(fact), fact.cites[0]]));
  return [
    ...counted
      .filter((other) => other.unit !== unit)
      .map((other): Slip => ({ value: other.value, why: 'counts-other-unit', names: [numberLabel(other)], cites: other.cites, tells: [other.id] })),
    ...(first && later.length <= NAMES
      ? [{ value: value + later.length, why: 'counts-later', names: later.map(({ subject }) => subject), cites: first.cites } as const]
      : []),
    // A list that runs over several places: one of them taken for all, or the few named apart left out.
    ...[...places].flatMap(([place, cite]): readonly Slip[] => {
      const part = listed.filter((fact) => placeOf(fact) === place);
      const cites: Cites = [cite];
      if (part.length <= NAMES) {
        const names = part.map(({ subject }) => subject);
        return [{ value: value - part.length, why: 'counts-without', names, cites, tells: part.map(({ id }) => id) }];
      }
      const { paragraph, section } = cite;
      const names = paragraph ? [numberLabel({ value: paragraph })] : section ? [textLabel({ [lang]: section })] : undefined;
      return names ? [{ value: part.length, why: 'counts-one-part', names, cites }] : [];
    }),
    ...groups
      .filter(({ complete }) => complete)
      .flatMap(({ name, countries, cites }): readonly Slip[] => {
        const size = listed.filter(({ country }) => countries.includes(country)).length;
        const names = [textLabel(name)];
        const off = countries.length - size;
        // Who joined later may be counted or not: then there are two such numbers, and neither is the slip's own.
        const whole = size > 0 && !later.some(({ country }) => countries.includes(country));
        return [
          ...(whole && off > 0 ? [{ value: value + off, why: 'counts-whole-group', names, cites } as const] : []),
          { value: size, why: 'counts-group', names, cites },
          { value: value - size, why: 'counts-without-group', names, cites },
        ];
      }),
  ];
}

const placeOf = ({ cites: [cite] }: Signed): string => JSON.stringify(cite);
const textLabel = (text: Text): Label => ({ say: 'text', text });
const numberLabel = ({ value, unit }: { readonly value: number; readonly unit?: Unit }): Label => ({ say: 'number', value, ...(unit && { unit }) });
