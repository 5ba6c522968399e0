/** English words of the contact checker. */
import { LIMITS } from '#domain/contact-budget.ts';
import type { Breach, CheckChannel, Stop } from '#domain/contact-check.ts';

export const CHANNEL_WORDS: Readonly<Record<CheckChannel, string>> = {
  call: 'By phone',
  electronic: 'By email or text',
  post: 'By post',
};
export const STOP_WORDS: Readonly<Record<Stop, string>> = {
  'stop-contact': 'They asked me to stop contacting them',
  lawyer: 'A lawyer acts for them',
  bankruptcy: 'They are in bankruptcy',
};
export const BREACH_WORDS: Readonly<Record<Breach, string>> = {
  'stop-contact': 'They asked you to stop. Respect it, and write down the day.',
  lawyer: 'A lawyer acts for them. Write to the lawyer, and to nobody else.',
  bankruptcy: 'Bankruptcy stops all collection. File a proof of claim, and ask a lawyer.',
  sunday: 'It is Sunday where they are.',
  holiday: 'It is a public holiday where they are.',
  hour: `Contact them between ${LIMITS.earliestHour}:00 and ${LIMITS.latestHour}:00 where they are.`,
  'one-a-day': 'One contact a day is enough.',
  'two-calls-a-week': `No more than ${LIMITS.callsPerWeek} calls in seven days.`,
  'five-calls-a-month': `No more than ${LIMITS.callsPerMonth} calls in thirty days.`,
  'quiet-after-talk': 'After a real talk, give a person a week of quiet.',
  'two-messages-a-week': `No more than ${LIMITS.electronicPerWeek} emails and texts in seven days.`,
  'three-a-week': `No more than ${LIMITS.callsAndElectronicPerWeek} calls and messages together in seven days.`,
  'one-letter-a-week': 'No more than one letter in seven days.',
  'place-is-stricter': 'The law of that place allows less: see the page of the place.',
};
