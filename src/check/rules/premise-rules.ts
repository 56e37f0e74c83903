/** What a stem takes for granted is so. */
import { between, isCited } from '../between.ts';
import type { Case, Rule } from '../breach.ts';
import { brief, yearOf } from '../labels.ts';
import { orderTruth } from '../option-truth.ts';
import { optionLabels } from '../shown.ts';
import { signedTruth } from '../truth.ts';
import { isAddressee } from '../who-says.ts';
import { membersAsked } from './group-rules.ts';

/** Who else may say so, and what else may be reported, is known of a complete report alone. */
const asksReport = ({ item: { view } }: Case): boolean => view.form === 'supported' || view.form === 'speaker';
export const ofIncompleteReport = (of: Case): boolean =>
  (asksReport(of) || of.item.view.form === 'unreported') && !of.statement.reported.complete;

function untrue(of: Case): readonly string[] {
  const { item: { view }, statement } = of;
  const [first, second] = view.stem.about;
  switch (view.form) {
    case 'signed': {
      if (view.ask !== 'group') return [];
      return membersAsked(of).filter((label) => signedTruth(label, statement) === 'false').map((label) => `${brief(label)} is not on the list`);
    }
    case 'interval':
      return orderTruth(first, second, statement) === 'false' ? ['the later one is named first'] : [];
    case 'infer': {
      if (isCited(first, statement)) return [];
      const found = between(first, statement);
      if (found === undefined) return ['its number is not between two that are known'];
      const year = yearOf(found.thing.date);
      return yearOf(found.below.date) <= year && year <= yearOf(found.above.date) ? [] : ['its year is not between those of its neighbours'];
    }
    case 'dated':
    case 'sequence':
    case 'count':
    case 'supported':
    case 'speaker':
    case 'missing':
    case 'unreported':
      return [];
  }
}

export const premiseRules: readonly Rule[] = [
  ['stem-untrue', untrue],
  ['supported-of-incomplete-report', (of) => (ofIncompleteReport(of) && asksReport(of) ? ['what is reported is not said to be complete'] : [])],
  ['unreported-of-incomplete-report', (of) => (ofIncompleteReport(of) && !asksReport(of) ? ['what is reported is not said to be complete'] : [])],
  ['infers-what-is-cited', ({ item: { view }, statement }) => (view.form === 'infer' && isCited(view.stem.about[0], statement) ? view.stem.about.slice(0, 1).map(brief) : [])],
  [
    'speaker-is-addressee',
    ({ item: { view }, statement }) =>
      view.form === 'speaker' ? optionLabels(view).filter((label) => isAddressee(label, view.stem.about[0], statement)).map(brief) : [],
  ],
];
