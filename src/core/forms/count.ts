/** How many are on the list. Each wrong number is what a particular slip of the reader counts. */
import type { Cites } from '../../schema/statement-types.ts';
import type { FormMaker } from '../compose/recipe.ts';
import type { Counted, Facts, Signed } from '../facts/fact.ts';
import { assembleChoose, type Choice } from '../interactions/choose.ts';
import type { FactId, Why } from '../item.ts';
import type { Label, Lang } from '../label.ts';
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
  readonly tells: readonly FactId[];
}

const level = 'understand';

export const count: FormMaker = {
  form: 'count',
  level,
  topics: ['signatories'],
  kinds: ['choice'],
  candidates: ({ counted }) => counted.filter(({ truth, value }) => truth === 'true' && value > 1).map(({ id }) => id),
  make(candidate, kind, { facts, draw }) {
    const key = facts.counted.find(({ id }) => id === candidate);
    if (key === undefined) return 'too-few-facts';
    const number = (value: number): Label => ({ say: 'number', value, unit: key.unit });
    const slips = slipsOf(key, facts);
    const right: Slip = { value: key.value, why: 'counted', names: [], cites: key.cites, tells: [] };
    const below = slips.filter(({ value }) => value < key.value);
    const above = slips.filter(({ value }) => value > key.value);
    // Where every slip is smaller, or every one greater, the place would tell.
    if (slips.length < 2 || below.length === 0 || above.length === 0) return 'too-few-distractors';
    const choices = ranked<Slip>(below, right, above, OPTIONS, draw)
      .toSorted((a, b) => a.value - b.value)
      .map(
        ({ value, why, names, cites, tells }): Choice => ({
          label: number(value),
          right: value === key.value,
          rationale: { fact: key.id, why, about: [number(value), ...names], cites },
          tells,
        }),
      );
    const { office, asFirstPublished } = facts;
    const list = asFirstPublished ? { asFirstPublished } : {};
    return assembleChoose(
      { form: 'count', kind, level, topic: 'signatories', stem: { form: 'count', about: [], unit: key.unit, office, ...list } },
      choices,
      0.5,
    );
  },
};

/** Every wrong number with its slip, the likeliest slip first, each number once. */
function slipsOf(key: Counted, facts: Facts): readonly Slip[] {
  const all = [...otherUnits(key, facts), ...laterJoiners(key, facts), ...partsOfTheText(key, facts), ...wholeGroups(key, facts)];
  const taken = new Set([key.value]);
  return all.filter(({ value }) => value > 1 && !taken.has(value) && taken.add(value));
}

const counts = ({ unit }: Counted, { kind, truth }: Signed): boolean => truth === 'true' && (unit === 'signatory' || kind === 'state');

function otherUnits(key: Counted, { counted }: Facts): readonly Slip[] {
  return counted
    .filter(({ unit }) => unit !== key.unit)
    .map(({ id, value, unit, cites }) => ({
      value,
      why: 'counts-other-unit',
      names: [{ say: 'number', value, unit }],
      cites,
      tells: [id],
    }));
}

function laterJoiners(key: Counted, { signed }: Facts): readonly Slip[] {
  const later = signed.filter((fact) => fact.later && (key.unit === 'signatory' || fact.kind === 'state'));
  const [first] = later;
  if (first === undefined || later.length > NAMES) return [];
  return [{ value: key.value + later.length, why: 'counts-later', names: later.map(({ subject }) => subject), cites: first.cites, tells: [] }];
}

/** A list that runs over several paragraphs: one of them taken for all, or the few named apart left out. */
function partsOfTheText(key: Counted, { signed, lang }: Facts): readonly Slip[] {
  const parts = new Map<string, Signed[]>();
  for (const fact of signed.filter((fact) => counts(key, fact))) {
    const place = JSON.stringify(fact.cites[0]);
    parts.set(place, [...(parts.get(place) ?? []), fact]);
  }
  if (parts.size < 2) return [];
  return [...parts.values()].flatMap((part): readonly Slip[] => {
    const [first] = part;
    if (first === undefined) return [];
    const { cites } = first;
    const { paragraph, section } = cites[0];
    if (part.length <= NAMES) {
      const names = part.map(({ subject }) => subject);
      return [{ value: key.value - part.length, why: 'counts-without', names, cites, tells: part.map(({ id }) => id) }];
    }
    const place = placeOf(paragraph, section, lang);
    return place === undefined ? [] : [{ value: part.length, why: 'counts-one-part', names: [place], cites, tells: [] }];
  });
}

function placeOf(paragraph: number | undefined, section: string | undefined, lang: Lang): Label | undefined {
  if (paragraph !== undefined) return { say: 'number', value: paragraph };
  return section === undefined ? undefined : { say: 'text', text: { [lang]: section } };
}

function wholeGroups(key: Counted, { groups, signed }: Facts): readonly Slip[] {
  const listed = new Set(signed.filter((fact) => counts(key, fact)).map(({ country }) => country));
  return groups.flatMap(({ name, countries, complete, cites }): readonly Slip[] => {
    const value = countries.filter((code) => listed.has(code)).length;
    const names: readonly Label[] = [{ say: 'text', text: name }];
    return complete && value > 0
      ? [
          { value, why: 'counts-group', names, cites, tells: [] },
          { value: key.value - value, why: 'counts-without-group', names, cites, tells: [] },
        ]
      : [];
  });
}
