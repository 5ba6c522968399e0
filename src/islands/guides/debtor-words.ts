/** English words of the tool that asks which kind of debtor this is. */
import type { DebtorHistory, DebtorReach, DebtorSaying, DebtorType } from '#domain/case.ts';
import type { Stage } from '#planner/ladder/stages.ts';

export const SAYING_WORDS: Readonly<Record<DebtorSaying, string>> = {
  'will-pay': '“I will pay”',
  'cannot-pay': '“I cannot pay”',
  'not-now': '“Not now”, “next week”',
  refuses: '“I will not pay”',
  disputes: '“The bill is wrong”',
  nothing: 'Nothing yet',
};
export const HISTORY_WORDS: Readonly<Record<DebtorHistory, string>> = {
  'always-on-time': 'Always on time',
  'sometimes-late': 'Sometimes late',
  'often-late': 'Often late',
  new: 'They are new',
};
export const REACH_WORDS: Readonly<Record<DebtorReach, string>> = {
  talking: 'They answer',
  silent: 'They do not answer',
  gone: 'They cannot be found',
};
export const LATENESS: readonly { readonly value: string; readonly label: string }[] = [
  { value: '15', label: 'Up to 30 days' },
  { value: '60', label: '31 to 90 days' },
  { value: '120', label: 'More than 90 days' },
];
export const COUNTS: readonly { readonly value: string; readonly label: string }[] = [
  { value: '0', label: 'None' },
  { value: '1', label: 'One' },
  { value: '2', label: 'Two' },
  { value: '3', label: 'Three or more' },
];

export interface TypeWords {
  readonly name: string;
  readonly works: string;
  readonly guide: string;
  readonly guideName: string;
  readonly stage: Stage;
}
export const TYPE_ADVICE: Readonly<Record<DebtorType, TypeWords>> = {
  forgot: {
    name: 'They most likely forgot',
    works: 'Send a clear reminder with the invoice and an easy way to pay.',
    guide: 'send-a-reminder',
    guideName: 'Send a reminder',
    stage: 'chasing.reminder',
  },
  disputing: {
    name: 'They dispute the bill',
    works: 'Answer the dispute first. Ask for the part that nobody questions.',
    guide: 'they-dispute-the-invoice',
    guideName: 'They dispute the invoice',
    stage: 'disputed.looking',
  },
  'cannot-pay': {
    name: 'They want to pay, but cannot',
    works: 'Listen, ask to see why, then agree on a plan or a settlement.',
    guide: 'they-cannot-pay',
    guideName: 'They cannot pay',
    stage: 'negotiating.choosing',
  },
  juggling: {
    name: 'They pay others first',
    works: 'Fix a date and a part payment today. Confirm it in writing.',
    guide: 'they-keep-promising',
    guideName: 'They keep promising',
    stage: 'chasing.call',
  },
  avoiding: {
    name: 'They avoid paying',
    works: 'Shorten the ladder. Send one final demand with a true next step.',
    guide: 'they-have-gone-quiet',
    guideName: 'They have gone quiet',
    stage: 'chasing.demand',
  },
  unclear: {
    name: 'It is not clear yet why they do not pay',
    works: 'Ask one open question, and go up the ladder at a steady pace.',
    guide: 'make-the-call',
    guideName: 'Make the call',
    stage: 'chasing.call',
  },
};
export const SURENESS: Readonly<Record<'low' | 'medium' | 'high', string>> = {
  low: 'weak: one more sign may change it',
  medium: 'fair',
  high: 'strong',
};

export const DEBTOR = {
  says: 'What did they say last?',
  history: 'How did they pay before?',
  reach: 'Can you reach them?',
  late: 'How late is the oldest invoice?',
  attempts: 'How many times did you try since it fell due?',
  broken: 'Promises of a day that they broke',
  kept: 'Promises of a day that they kept',
  moved: 'Times they moved a promised day before it came',
  more: 'Tick what is true',
  ticks: [
    { value: 'part', label: 'They paid a part' },
    {
      value: 'hardship',
      label: 'They showed that they are in trouble',
      hint: 'Illness, lost work, a lost customer.',
    },
    { value: 'closed', label: 'The business has closed' },
    { value: 'moving', label: 'They move money or goods out of reach' },
  ],
  action: 'Weigh the signs',
  nothing: 'Answer at least one question',
  verdict: (name: string, sure: string) => `${name}. The signs are ${sure}.`,
  head: ['Sign', 'Speaks for', 'Weight'],
  signs: 'The signs, and what each one weighs',
  tally: 'Points for each kind',
  none: 'No sign speaks for any kind yet.',
  why: 'Rule',
  judgement:
    'The weights are this site’s own judgement, not statistics. You know this person; the sum does not.',
} as const;
