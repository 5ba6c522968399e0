/**
 * English words of the conduct guard: before a contact that is not decent now, and for "may I
 * contact them now?".
 */

export const GUARD = {
  notToday: 'Better not today',
  title: 'Wait before you do this',
  how: 'This contact breaks a limit. It is best not to make it.',
  happened:
    'If it happened already, log it all the same. An honest log shows that you watch yourself.',
  next: 'When it would be fair',
  nextDay: (day: string) => `The next fair day is ${day}, from 9 in the morning their time.`,
  nextMoment: (theirs: string) => `The next fair day is ${theirs}, where they are.`,
  planDay: (day: string) =>
    `The plan keeps to working days: for it, the next day is ${day}. Both are fair.`,
  yours: (moment: string) => `On your clock: ${moment}.`,
  hold: 'The case is on hold. Do not contact them until the reason for the hold is over.',
  remind: 'Remind me then',
  log: 'It happened already: log it',
  back: 'I have not done it: back to the plan',
  rules: 'Why',
  otherTitle: 'You spoke to somebody else',
  otherHow: 'They do not owe this debt. What you said to them may hurt the debtor, and you.',
  otherDo: [
    'Write down what you said, word for word. Do not leave out what you regret.',
    'Do not try that way again. Strike their number out of your notes.',
    'If you spoke of the debt, say sorry to the debtor, once and in writing. Ask a lawyer first if an employer heard it.',
  ],
  clinic: 'Tempted all the same? What this move risks, and the better one',
  instead: 'Is it one of these?',
  asked: 'They asked me to stop',
  lawyer: 'Their lawyer wrote to me',
  may: 'May I contact them now?',
  channels: { call: 'A call', email: 'An email or a text', post: 'A letter by post' } as Readonly<
    Record<string, string>
  >,
  yes: 'Yes',
  no: 'Not now',
  never: 'No',
  yesUntil: (theirs: string, yours: string) =>
    yours ? `until ${theirs} their time, ${yours} on your clock` : `until ${theirs}`,
  yesToday: 'today',
  yesUnknown: 'today, between 9 in the morning and 6 in the evening their time',
  noUntil: (theirs: string, yours: string) =>
    yours ? `from ${theirs} their time (${yours} on your clock)` : `from ${theirs}`,
  noDay: (day: string) => `from ${day}`,
  planWaits: (step: string, day: string) => `It is allowed, but the plan says: ${step}, ${day}.`,
  closed: 'This case is closed. Nothing more is asked of them.',
  own: 'These are this site’s own limits. They are stricter than most laws.',
} as const;
