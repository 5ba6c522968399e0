/** English words of the helper for checks marked as full payment. */
import type { CheckAdvice, CheckFacts, Known } from '#domain/full-payment.ts';

export const CHECK_PLACES = [
  { value: 'US', label: 'In the United States' },
  { value: 'GB-ENG', label: 'In England or Wales' },
  { value: 'other', label: 'Somewhere else' },
] as const;
export const ADDRESSES: readonly {
  readonly value: CheckFacts['address'];
  readonly label: string;
}[] = [
  { value: 'none', label: 'No, I named no such address' },
  { value: 'went-there', label: 'Yes, and the check came to it' },
  { value: 'went-elsewhere', label: 'Yes, and the check went somewhere else' },
];
const known = (
  yes: string,
  no: string,
): readonly { readonly value: Known; readonly label: string }[] => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
  { value: 'unsure', label: 'Not sure' },
];

export const CHECK = {
  law: 'Where is your business?',
  disputed: 'Before it came, was the amount in real dispute, or unclear?',
  disputedHint: 'Look for a complaint, a query, a refused line, a price that was never fixed.',
  disputedChoices: known('Yes', 'No, nobody ever questioned it'),
  plain: 'Are the words “payment in full” easy to see, on the check or in a letter with it?',
  plainChoices: known('Yes', 'No, they are hidden or hard to read'),
  address: 'Had you told them, clearly and before, to send disputed payments to one address?',
  addressHint: 'On invoices or statements, for example. This way out is for a business.',
  banked: 'Did you bank it?',
  bankedChoices: [
    { value: 'no', label: 'No, I still have it' },
    { value: 'yes', label: 'Yes' },
  ],
  bankedOn: 'When was it banked?',
  knew: 'Did the person who handles this dispute know what the check was when it was banked?',
  knewChoices: known('Yes', 'No'),
  action: 'Check it',
  errors: {
    law: 'Choose where your business is',
    disputed: 'Choose if the amount was in dispute',
    plain: 'Choose if the words are easy to see',
    address: 'Choose if you had named an address',
    banked: 'Choose if you banked it',
    bankedOn: 'Enter the day it was banked as month, day and year',
    ahead: 'That day is in the future. Enter the day it was banked',
    knew: 'Choose if that person knew',
  },
  crossing:
    'Do not cross out the words, and do not write “under protest”. That does not save the rest.',
  most: 'Most states share this rule. Check yours, and pay for an hour of advice if the sum is large.',
  repayBy: (day: string, left: number) => {
    if (left < 0) return `The last day to repay was ${day}.`;
    if (left === 0) return `The last day to repay is today, ${day}.`;
    return `The last day to repay is ${day}: ${left} ${left === 1 ? 'day' : 'days'} from today.`;
  },
} as const;

export interface AdviceWords {
  readonly verdict: string;
  readonly more: string;
  readonly tone: 'stop' | 'fine' | undefined;
}
export const ADVICE_WORDS: Readonly<Record<CheckAdvice, AdviceWords>> = {
  'not-covered': {
    verdict: 'The rule there is not held on this site.',
    more: 'Do not bank it yet. Ask a lawyer of that place first.',
    tone: 'stop',
  },
  'uk-part-payment': {
    verdict: 'Part of an undisputed debt does not end the rest.',
    more: 'Write before you bank it: you take it as part payment, and the rest stays due. A deed, or something new in return, would change that.',
    tone: 'fine',
  },
  'uk-dispute': {
    verdict: 'Do not bank it yet: it may look like a settlement.',
    more: 'Write first to say what you accept it as. That point was not checked in a source, so take advice if the sum is large.',
    tone: 'stop',
  },
  'hold-part-payment': {
    verdict: 'The words have no force over a sum that nobody disputes.',
    more: 'Write first: you will take it as part payment, and the rest stays due. If they then question the invoice, wait and check again.',
    tone: 'fine',
  },
  'hold-ask': {
    verdict: 'Do not bank it yet. Ask them what it is for.',
    more: 'Words that are hard to see may not bind you. You have seen them now, so treat them as plain until they answer in writing.',
    tone: 'stop',
  },
  'hold-choose': {
    verdict: 'Banking it may end the whole claim. Keep it only if the sum is enough.',
    more: 'Compare it with your settlement floor. Above it: bank it, and close the case. Below it: send it back within two working days, and say why.',
    tone: 'stop',
  },
  'banked-part-payment': {
    verdict: 'The rest is likely still owed: nobody disputed the amount.',
    more: 'Write today that you took it as part payment. Keep the log that shows no question before the check.',
    tone: 'fine',
  },
  'banked-knowing': {
    verdict: 'The claim has likely ended. The ways out fail for those who knew.',
    more: 'Ask a lawyer before you chase the rest.',
    tone: 'stop',
  },
  'banked-elsewhere': {
    verdict: 'The claim may be saved: the check missed the address you named.',
    more: 'Keep the notice that names the address, and the day it went out. Ask a lawyer to look at both.',
    tone: undefined,
  },
  'banked-at-address': {
    verdict: 'The claim has likely ended: the check came to the address you named.',
    more: 'Giving the money back may not be open to you either. Ask a lawyer today.',
    tone: 'stop',
  },
  'banked-repay': {
    verdict: 'You may still undo it: give the money back in time.',
    more: 'Repay the whole sum in a way that you can prove, and write why. Then the claim may stand as before.',
    tone: undefined,
  },
  'banked-too-late': {
    verdict: 'The claim has likely ended: the time to give the money back is over.',
    more: 'Ask a lawyer before you chase the rest.',
    tone: 'stop',
  },
};
