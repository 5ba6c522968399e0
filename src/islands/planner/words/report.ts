/**
 * English words for entries of the log as a stranger reads them: of the creditor and the debtor,
 * not of "you" and "they".
 */
const CHANNELS: Readonly<Record<string, readonly [out: string, into: string]>> = {
  call: ['The creditor called', 'The debtor called'],
  email: ['Email to the debtor', 'Email from the debtor'],
  text: ['Text to the debtor', 'Text from the debtor'],
  post: ['Letter to the debtor', 'Letter from the debtor'],
  visit: ['The creditor went there', 'The debtor came by'],
};
const OUTCOMES: Readonly<Record<string, string>> = {
  'no-answer': 'no answer',
  'left-message': 'left a message',
  spoke: 'they spoke',
  sent: 'sent',
  delivered: 'delivered',
  returned: 'it came back',
};
const OTHERS: Readonly<Record<string, string>> = {
  family: 'family or a housemate',
  employer: 'an employer or a colleague',
  lawyer: 'a lawyer',
  other: 'somebody else',
};
const TO: Readonly<Record<string, string>> = {
  lawyer: 'to the debtor’s lawyer',
  representative: 'to the one who handles the estate',
  guarantor: 'to the guarantor',
};
const WHY: Readonly<Record<string, string>> = {
  chargeback: 'charged back',
  bounced: 'not paid by the bank',
  recalled: 'taken back by the bank',
  refunded: 'paid back by the creditor',
};
const DISPUTES: Readonly<Record<string, string>> = {
  'already-paid': 'The debtor says that it was paid',
  'wrong-account': 'The debtor says that it was paid to another account',
};
const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');
function withWhom(name: string, other: string): string {
  const whom = join(name, other);
  return whom && `with ${whom}`;
}
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const REPORT = {
  contact: (channel: string, direction: string, outcome: string, name: string, party: string) =>
    join(
      CHANNELS[channel]?.[direction === 'in' ? 1 : 0] ?? channel,
      OUTCOMES[outcome] ?? '',
      withWhom(name, OTHERS[party] ?? ''),
    ),
  said: (words: string) => `What was said: ${lower(words)}`,
  asked: 'The debtor had asked for this contact',
  promise: (amount: string, day: string) => `The debtor promised ${amount || 'to pay'} by ${day}`,
  payment: (amount: string, ...told: readonly string[]) =>
    join(`The debtor paid ${amount}`, ...told),
  cameBack: (why: string, fee: string) =>
    join('A payment came back', WHY[why] ?? '', fee && `bank fee ${fee}`),
  credit: (amount: string, why: string, invoice: string) =>
    join(`Taken off: ${amount}`, lower(why), invoice),
  leftOut: (invoice: string, until: string) =>
    join(`${invoice ? `Invoice ${invoice}` : 'An invoice'} is not asked for now`, lower(until)),
  cost: (amount: string, what: string, claimed: string) =>
    join(`Cost to the creditor: ${amount}`, lower(what), claimed),
  claimed: 'asked of the debtor',
  done: (step: string, found: string) => `Done: ${step}` + (found ? `. ${found}` : ''),
  recalled: 'Taken back from the agency',
  exhibit: (label: string, what: string, dated: string, kept: string) =>
    join(`Exhibit${label && ` ${label}`}`, what, dated) + (kept ? `. Original: ${kept}` : ''),
  letter: (letter: string, sentBy: string, to: string, deadline: string, tracking: string) =>
    join(
      `Sent: ${lower(letter)}`,
      TO[to] ?? '',
      lower(sentBy),
      deadline && `pay by ${deadline}`,
      tracking && `tracking ${tracking}`,
    ),
  dispute: (kind: string, amount: string, invoice: string, about: string) =>
    join(DISPUTES[kind] ?? 'The debtor disputes the bill', amount, invoice) +
    (about ? `: ${about}` : ''),
  disputeAnswered: (amount: string) =>
    amount ? `The dispute was answered, ${amount} taken off` : 'The dispute was answered',
  offer: (offer: string, by: string, amount: string, parts: readonly string[], expires: string) =>
    join(
      `The ${by} offered: ${lower(offer)}`,
      amount,
      parts.join('; '),
      expires && `open until ${expires}`,
    ),
  until: (day: string) => `Until ${day}`,
  coolingOff: (day: string) => `No contact until ${day}, by the creditor’s own choice`,
  decided: (route: string) => `The creditor chose: ${lower(route)}`,
  placed: 'Passed to an agency',
  filed: (court: string, number: string) => join(`A claim was filed: ${lower(court)}`, number),
  writtenOff: (reason: string) => join('Written off', reason),
} as const;
