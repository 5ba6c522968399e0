/** English words of the comparison of routes. */
import type { CreditorEntity } from '#domain/case.ts';

export const COMPARED = ['settlement', 'agency', 'small-claims', 'lawsuit', 'write-off'] as const;
export type Compared = (typeof COMPARED)[number];
export const COMPARED_NAMES: Readonly<Record<Compared, string>> = {
  settlement: 'Settle now',
  agency: 'Agency',
  'small-claims': 'Small claims',
  lawsuit: 'Lawsuit',
  'write-off': 'Write off',
};
export const ENTITIES: readonly CreditorEntity[] = ['sole-proprietor', 'partnership', 'company'];
export const ENTITY_WORDS: Readonly<Record<CreditorEntity, string>> = {
  'sole-proprietor': 'I trade under my own name',
  partnership: 'A partnership',
  company: 'A company',
};
/** How late the oldest invoice is: one day that stands for each age. */
export const AGES: readonly { readonly value: string; readonly label: string }[] = [
  { value: '30', label: 'Up to 30 days' },
  { value: '90', label: '31 to 90 days' },
  { value: '180', label: '3 to 6 months' },
  { value: '365', label: '6 to 12 months' },
  { value: '730', label: '1 to 2 years' },
  { value: '1000', label: 'More than 2 years' },
];

export const COMPARE = {
  owed: 'What do they owe?',
  place: 'Where is the debtor?',
  entity: 'What is your business?',
  kind: 'Who owes you?',
  late: 'How late is the oldest invoice?',
  own: 'Use your own figures',
  ownHow:
    'Type your own figure where you know better. Leave a box empty to use the range of this site.',
  range: (text: string) => `The range used: ${text}.`,
  action: 'Compare the routes',
  proof: (place: string) => `${place}: small claims court`,
  errors: {
    owed: 'Enter what they owe, such as 4000.00',
    place: 'Choose where the debtor is',
    late: 'Choose how late the oldest invoice is',
    percent: (name: string) => `${name}: enter a percent from 0 to 100, such as 30`,
    money: (name: string) => `${name}: enter an amount, such as 150`,
  },
  verdict: (name: string, sum: string) => `Likely best on these figures: ${name}, about ${sum}.`,
  none: 'On these figures no route is likely to bring more than it costs.',
  picture:
    'Each bar runs from the low to the high end of what may be left. The thick mark is the likely sum. The thin line is zero.',
  bar: (name: string, low: string, likely: string, high: string) =>
    `${name}: ${low} to ${high}, likely ${likely}`,
  head: ['Route', 'Likely left', 'Range', 'Weeks'],
  table: 'What each route leaves',
  closed: 'closed: the sum is over the limit',
  restTitle: 'What the figures rest on',
  yours: 'your figure',
  ofSite: 'this site’s range',
  guess: 'this site’s guess',
  span: (low: string, likely: string, high: string) => `${low} to ${high}, likely ${likely}`,
  limitTitle: 'The small claims court.',
  under: (court: string, limit: string) =>
    `${court}: the limit for you is ${limit}. Your sum is within it.`,
  over: (court: string, limit: string) =>
    `${court}: the limit for you is ${limit}. Your sum is over it. Give up the part above, or sue elsewhere.`,
  elsewhere:
    'The debtor is in a place that this site has no figures for. Ask the court there for its limit.',
  alone: {
    person: 'You may speak for yourself.',
    yes: 'An owner or employee may speak for a company without a lawyer.',
    no: 'A company needs a lawyer there. The bar counts that cost.',
    unknown: 'Whether a company may come without a lawyer is not confirmed. Ask the court.',
    either: 'It depends on what your business is: choose it above.',
  },
  caution:
    'These are ranges of surveys and guesses, not a forecast of your debtor. Winning in court is not the same as being paid.',
} as const;
