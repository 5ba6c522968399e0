/**
 * English words around the forms of the log; those of the forms themselves are in `content/log`.
 */

export const LOG = {
  asSent: 'The letter is kept with it as it was sent, word for word.',
  readSent: 'Read the letter as it was sent',
  title: 'What happened?',
  when: 'When did this happen?',
  whens: {
    now: 'Just now',
    today: 'Earlier today',
    yesterday: 'Yesterday',
    day: 'Another day',
  } as Readonly<Record<string, string>>,
  whenDay: 'Which day?',
  time: 'Time of day (you can leave this empty)',
  more: 'Add more: who, how, a note',
  stops: 'This stops the chase. Save it, and see what is right now.',
  holdDesk: 'They went bankrupt, died, got a lawyer, asked you to stop …',
  note: 'Note',
  noteHint: 'What was said, in their words. Stick to facts: a judge may read this.',
  save: 'Save to the log',
  change: 'Change it',
  notShown:
    'No form can show this entry whole. Strike it out where it stands in the log, and log it again.',
  others: 'Something else',
  changes: 'What you save takes the place of the old entry, which stays in the log, struck out.',
  invoiceOf: (number: string, amount: string, day: string) => `${number}: ${amount}, due ${day}`,
  paymentOf: (amount: string, day: string) => `${amount} on ${day}`,
  optional: (label: string) => `${label} (you can leave this empty)`,
  unsaid: 'None of these, or not sure',
} as const;
