/** Whoever claims something is named as the one who does. */
import type { Rationale } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import type { Case, Rule } from '../breach.ts';
import { brief } from '../labels.ts';
import { optionLabels } from '../shown.ts';
import { datedThings, speakerId, type Thing } from '../truth.ts';

/** Things that the item asks about, of which each that is claimed must be said to be. */
function thingsAsked({ item: { view }, statement }: Case): readonly Thing[] {
  const { about } = view.stem;
  const asked: readonly Label[] =
    view.form === 'interval' ? about : view.form === 'sequence' || view.ask === 'match' ? optionLabels(view) : view.form === 'dated' ? about.slice(0, 1) : [];
  return asked.flatMap((label) => datedThings(label, statement));
}

const claimants = (things: readonly Thing[]): readonly (string | undefined)[] =>
  things.flatMap(({ standing, assertedBy }) => (standing === 'claim' ? [assertedBy] : []));

/** Speaker by whom the item's claims are made, where they are claims. */
function claimedBy(of: Case): readonly (string | undefined)[] {
  const { view } = of.item;
  if (view.form === 'supported') return [view.stem.speaker === undefined ? 'somebody' : speakerId(view.stem.speaker, of.statement)];
  return claimants(thingsAsked(of));
}

/** Who claims that the things were then, of which a rationale gives the dates. */
function claimedIn({ about, why }: Rationale, { statement }: Case): readonly (string | undefined)[] {
  return ['dated', 'date-of-other', 'in-order', 'apart', 'apart-others'].includes(why) ? claimants(about.flatMap((label) => datedThings(label, statement))) : [];
}

const unattributed = (of: Case): readonly string[] => [
  ...(claimedBy(of).length > 0 && of.item.view.stem.speaker === undefined ? ['stem'] : []),
  ...of.item.rationale.flatMap((rationale) => (claimedIn(rationale, of).length > 0 && rationale.speaker === undefined ? [`rationale ${rationale.why}`] : [])),
];

function wrongSpeaker(of: Case): readonly string[] {
  const { item, statement } = of;
  const misattributed = item.rationale.flatMap((rationale) => {
    const by = claimedIn(rationale, of);
    const id = speakerId(rationale.speaker, statement);
    return rationale.speaker === undefined || by.every((other) => other === id) ? [] : [`${id} for ${by.join(', ')} in a rationale`];
  });
  const { speaker } = item.view.stem;
  const by = claimedBy(of);
  if (speaker === undefined) return misattributed;
  const id = speakerId(speaker, statement);
  if (id === undefined) return [`${brief(speaker)} is no party of the statement`];
  if (item.view.form === 'supported' && !statement.claims.some((claim) => claim.by === id)) return [`${id} says nothing`];
  return by.every((other) => other === id) ? misattributed : [`${id} for ${by.join(', ')}`];
}

export const speakerRules: readonly Rule[] = [
  ['claim-without-speaker', (of) => (of.item.view.form === 'interval' ? [] : unattributed(of))],
  ['interval-of-claims-without-speaker', (of) => (of.item.view.form === 'interval' ? unattributed(of) : [])],
  ['speaker-in-speaker-stem', ({ item: { view } }) => (view.form === 'speaker' && view.stem.speaker !== undefined ? [brief(view.stem.speaker)] : [])],
  ['wrong-speaker', wrongSpeaker],
];
