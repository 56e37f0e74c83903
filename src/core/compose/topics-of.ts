import type { Form, Kind, Topic } from '../item.ts';

/** What each form asks about, whatever a file holds. */
const TOPICS: Readonly<Record<Form, readonly Topic[]>> = {
  signed: ['signatories'],
  dated: ['instruments', 'events'],
  sequence: ['instruments', 'events'],
  count: ['signatories'],
  interval: ['instruments', 'events'],
  supported: ['claims'],
  speaker: ['claims'],
  infer: ['instruments'],
  missing: ['signatories'],
  unreported: ['claims'],
};

/** Several dates are asked for by their decade, and events lie too close together for that. */
export const topicsOf = (form: Form, kind: Kind): readonly Topic[] => (form === 'dated' && kind === 'multiple-response' ? ['instruments'] : TOPICS[form]);
