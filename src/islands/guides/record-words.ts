/** English words of the recording checker. */
import type { RecordingRule } from '#domain/recording.ts';

export const RULE_WORDS: Readonly<
  Record<RecordingRule, { readonly verdict: string; readonly more: string; readonly short: string }>
> = {
  'all-party': {
    verdict: 'Only if everyone on the call agrees.',
    more: 'Ask first, get a clear yes on the recording, and stop if anyone says no.',
    short: 'Everyone must agree',
  },
  notice: {
    verdict: 'Only if you tell them first, and say why.',
    more: 'Say it in your first sentence. Keep the recording only as long as you need it.',
    short: 'Tell them first, and say why',
  },
  'one-party': {
    verdict: 'You may, as one side of the call. Announce it all the same.',
    more: 'One person’s consent is enough, and that may be yours. To announce it costs nothing and helps in court.',
    short: 'One side’s consent is enough',
  },
};

export const RECORD = {
  yours: 'Where are you when you call?',
  theirs: 'Where are they?',
  action: 'Check both places',
  errors: { yours: 'Choose where you are', theirs: 'Choose where they are' },
  set: {
    yours: 'Your place sets the rule: it is the stricter of the two.',
    theirs: 'Their place sets the rule: it is the stricter of the two.',
    both: 'Both places come out the same.',
  },
  cautious:
    'The rule of a place here is in doubt, or not held on this site. So this answer takes the strict one.',
  stricter: 'When the two ends are in different places, follow the stricter rule.',
  sayTitle: 'Say this first',
  say: 'Before anything else: I would like to record this call so that I have our agreement right. Is that all right with you? If not, I will take notes.',
  no: 'If they say no: “That is fine. It is off. I will take notes.”',
  notesTitle: 'Or take notes instead',
  notesHow:
    'Notes need nobody’s consent. Write them within ten minutes, and email a summary the same day.',
  notes:
    'Call on [date], from [time] to [time]\nMy number, their number:\nWho spoke, and their role:\nWhy it is not paid, in their words: “…”\nWhat they will pay: [amount] by [date], by [method]\nWhat I will do:\nNext step and its day:\nSummary emailed at:',
  summary:
    'Summary of our call on [date] at [time]. You said [reason]. You will pay [amount] by [date], by [method]. I will [what you promised]. If I have any of it wrong, reply by tomorrow.',
  copyNotes: 'Copy the sheet for notes',
  copySummary: 'Copy the summary',
  head: ['Place', 'Rule', 'How sure'],
  ofPlaces: 'The rule of each place',
  notHeld: 'Not held here: plan as if everyone must agree',
} as const;
