/** Letters and call scripts, by file name: written by `npm run ids` from `content/letters`, not by hand. */
export const LETTER_IDS = [
  'ask-undisputed',
  'before-due',
  'call-first',
  'call-hardship',
  'call-promise-broken',
  'demand',
  'dispute-answer',
  'estate-claim',
  'final-demand',
  'final-demand-lawyer',
  'guarantor',
  'payment-plan',
  'promise-confirmation',
  'reminder',
  'reminder-second',
  'settlement',
  'statement',
  'voicemail',
] as const;
export type LetterId = (typeof LETTER_IDS)[number];
