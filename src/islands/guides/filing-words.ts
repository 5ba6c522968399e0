/** English words of the tool that tells who may file where. */
import type { Forum } from '#domain/forums.ts';

export const FILING = {
  place: 'Where is the debtor?',
  entity: 'What is your business?',
  kind: 'Who owes you?',
  sum: 'What do they owe?',
  disputed: 'Do they dispute it?',
  disputes: { no: 'No', yes: 'Yes, all or part of it' },
  action: 'Find the court',
  errors: {
    place: 'Choose where the debtor is',
    entity: 'Choose what your business is',
    kind: 'Choose who owes you',
    sum: 'Enter what they owe, such as 1250.00',
    disputed: 'Choose whether they dispute it',
  },
  under: (court: string, limit: string) => `${court} takes it: up to ${limit}.`,
  over: (sum: string, limit: string) =>
    `This is ${sum} more than the limit of ${limit}. Give up the rest, or go to a higher court.`,
  none: 'No court for small sums takes this debt there.',
  alone: 'You sue in your own name, and you speak for yourself.',
  yearly: (claims: number) => `One claimant may bring ${claims} such claims a year.`,
  yearlyOver: (claims: number, over: string) =>
    `One claimant may bring ${claims} claims of more than ${over} a year.`,
  sureAlone: (sure: string) => `Who may speak: ${sure.toLowerCase()}.`,
} as const;

/** Who speaks for a company or a partnership there. */
export const SPEAKERS: Readonly<Record<Forum['company'], string>> = {
  self: 'A company or partnership may speak for itself, through an owner or someone who works there.',
  agent: 'A company or partnership may send someone to speak for it.',
  'default-only':
    'A company or partnership may file by itself. As soon as the debtor defends, it needs a lawyer.',
  lawyer: 'A company or partnership needs a lawyer there.',
  'not-confirmed':
    'It is not confirmed here whether a company or partnership may go without a lawyer. Ask the court.',
};
export const LAWYERS: Readonly<Record<NonNullable<Forum['lawyers']>, string>> = {
  yes: 'Lawyers may speak there.',
  leave: 'Lawyers may speak there if the court allows it.',
  no: 'Lawyers may not speak there.',
};
