/** English words of the clinic around its moves. */
import type { Confidence } from '#domain/law.ts';
import type { ClinicKind } from '#schemas/clinic.ts';

export const CLINIC_WORDS: Readonly<
  Record<ClinicKind, { readonly title: string; readonly note: string }>
> = {
  words: { title: 'Words', note: 'What you write or say in anger, and what does the job instead.' },
  contact: { title: 'Contact', note: 'How, when and how often you reach them.' },
  others: {
    title: 'Other people',
    note: 'Family, work, customers and the public owe you nothing.',
  },
  court: { title: 'Court and power', note: 'What only a court can do, and when to speak of it.' },
  money: { title: 'Money', note: 'Sums, checks and deals that turn against you.' },
  goods: { title: 'Goods and work', note: 'Things of theirs, and things of yours at their place.' },
};

/** How sure a source is, beside its name; a source that was read needs no word. */
export const SURE_IN_SHORT: Readonly<Record<Confidence, string | undefined>> = {
  seen: undefined,
  'seen-undated': 'a copy without a date',
  'seen-old': 'an older copy',
  mixed: 'read in part',
  recalled: 'not verified',
};
