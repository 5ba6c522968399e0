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
const join = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

const OTHERS: Readonly<Record<string, string>> = {
  family: 'their family',
  employer: 'their employer',
  lawyer: 'their lawyer',
  other: 'somebody else',
};

export const ENTRY_LINES = {
  contact: (channel: string, direction: string, outcome: string, party = '', name = '') =>
    join(
      CHANNELS[channel]?.[direction === 'in' ? 1 : 0] ?? channel,
      OUTCOMES[outcome] ?? '',
      OTHERS[party] ?? '',
      name,
    ),
  notice: (words: string, told: readonly string[], contact: string) =>
    join(words, ...told) + (contact ? `. Write to: ${contact}` : ''),
  number: (number: string) => number && `number ${number}`,
  until: (day: string) => day && `until ${day}`,
  openedOn: (day: string) => day && `opened on ${day}`,
  claimBy: (day: string) => day && `claim by ${day}`,
  forInvoice: (number: string) => number && `for invoice ${number}`,
  paidInFull: 'marked as paid in full',
  cameBack: (why: string, fee: string) =>
    join('A payment came back', why.toLowerCase(), fee && `the bank took ${fee}`),
  credit: (amount: string, why: string, invoice: string) =>
    join(`You took off ${amount}`, why.toLowerCase(), invoice),
  invoice: (number: string, amount: string, day: string, what: string) =>
    join(`${number ? `Invoice ${number}` : 'An invoice'}: ${amount}`, `due on ${day}`, what),
  leftOut: (invoice: string, until: string) =>
    join(`You leave out invoice ${invoice} for now`, until),
  cost: (amount: string, what: string, claimed: string) =>
    join(`You paid ${amount}: ${what.toLowerCase()}`, claimed),
  claimed: 'you ask them for it',
  done: (step: string, found: string, until: string) =>
    join(`You did this: ${step}`, until) + (found ? `. ${found}` : ''),
  recalled: 'You took it back from the agency',
  served: 'The claim was served',
  exhibit: (label: string, what: string, dated: string, kept: string) =>
    join(`Exhibit${label && ` ${label}`}: ${what}`, dated) + (kept ? `. Kept: ${kept}` : ''),
  cooledOff: 'You needed to cool off',
  holdOver: (words: string) => `Over: ${words}`,
  promise: (amount: string, day: string) => `They promised ${amount || 'to pay'} by ${day}`,
  payment: (amount: string, ...told: readonly string[]) => join(`They paid ${amount}`, ...told),
  letter: (letter: string, sentBy: string, deadline: string, to = '', tracking = '') =>
    join(
      `You sent: ${letter}`,
      sentBy.toLowerCase(),
      to && `to: ${to.toLowerCase()}`,
      deadline && `pay by ${deadline}`,
      tracking && `tracking ${tracking}`,
    ),
  dispute: (kind: string, amount: string, invoice: string, about: string) =>
    join(kind || 'They say the bill is wrong', amount, invoice) + (about ? `: ${about}` : ''),
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
  filed: (court: string, number: string) => join(`You filed a claim: ${court}`, number),
  hearing: (day: string) => `Hearing on ${day}`,
  judgment: (outcome: string, amount: string, costs: string, count: number) =>
    join(
      outcome,
      amount && `the court awarded ${amount}`,
      costs && `and ${costs} in costs`,
      count > 0 && `to be paid in ${count} parts`,
    ),
  writtenOff: (reason: string) => join('You wrote it off', reason),
  correction: 'You struck out an entry',
} as const;
