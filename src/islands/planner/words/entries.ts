/** English words for entries of the log. */
const CHANNELS: Readonly<Record<string, readonly [string, string]>> = {
  call: ['You called', 'They called'],
  email: ['You sent an email', 'They sent an email'],
  text: ['You sent a text', 'They sent a text'],
  post: ['You wrote by post', 'They wrote by post'],
  visit: ['You went there', 'They came by'],
};
const OUTCOMES: Readonly<Record<string, string>> = {
  'no-answer': 'no answer',
  'left-message': 'left a message',
  spoke: 'you spoke',
  returned: 'it came back',
};
const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

const OTHERS: Readonly<Record<string, string>> = {
  family: 'their family',
  employer: 'their employer',
  lawyer: 'their lawyer',
  other: 'somebody else',
};

export const ENTRY = {
  contact: (channel: string, direction: string, outcome: string, party = '', name = '') =>
    join(
      CHANNELS[channel]?.[direction === 'in' ? 1 : 0] ?? channel,
      OUTCOMES[outcome] ?? '',
      OTHERS[party] ?? '',
      name,
    ),
  notice: (words: string, reference: string, contact: string, until: string) =>
    join(words, reference && `number ${reference}`, until && `until ${until}`) +
    (contact ? `. Write to: ${contact}` : ''),
  holdOver: (words: string) => `Over: ${words}`,
  promise: (amount: string, day: string) => `They promised ${amount || 'to pay'} by ${day}`,
  payment: (amount: string, method: string) => join(`They paid ${amount}`, method),
  letter: (letter: string, sentBy: string, deadline: string, to = '') =>
    join(
      `You sent: ${letter}`,
      sentBy.toLowerCase(),
      to && `to: ${to.toLowerCase()}`,
      deadline && `pay by ${deadline}`,
    ),
  dispute: (amount: string, about: string) =>
    join('They say the bill is wrong', amount) + (about ? `: ${about}` : ''),
  disputeAnswered: (amount: string) =>
    amount ? `You answered their complaint and took off ${amount}` : 'You answered their complaint',
  offer: (offer: string, by: string, amount: string, count: number) =>
    join(
      `${by === 'creditor' ? 'You' : 'They'} offered: ${offer}`,
      count > 1 ? `${count} × ${amount}` : amount,
    ),
  offerAnswered: (answer: string) => `The offer: ${answer.toLowerCase()}`,
  coolingOff: (day: string) => `You leave it alone until ${day}`,
  decided: (route: string) => `You chose: ${route}`,
  filed: (court: string) => `You filed a claim: ${court}`,
  hearing: (day: string) => `Hearing on ${day}`,
  judgment: (amount: string) => `The court awarded ${amount}`,
  writtenOff: (reason: string) => join('You wrote it off', reason),
  correction: 'You struck out an entry',
} as const;
