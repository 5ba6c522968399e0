/** English words of the contact checker. */
import type { CheckChannel, Stop } from '#domain/contact-check.ts';

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
export const CHECKER = {
  title: 'May I contact them now?',
  kind: 'Who owes you?',
  channel: 'How?',
  place: 'Where are they?',
  noPlace: 'Same time zone as you',
  when: 'Day and time there',
  counts: {
    callsIn7: 'Calls in the last 7 days',
    callsIn30: 'Calls in the last 30 days',
    messagesIn7: 'Emails and texts in the last 7 days',
    lettersIn7: 'Letters in the last 7 days',
  },
  else: 'What else happened',
  contactedToday: 'I contacted them today already',
  talkedIn7: 'We really talked about the debt in the last 7 days',
  fair: 'Yes. This contact is fair.',
  hold: 'No. Leave them alone.',
  wait: (day: string) => `Not now. Wait until ${day}.`,
  waitHour: (day: string, hour: number) => `Not now. Wait until ${day}, ${hour} in the morning.`,
  limits:
    'These are this site’s own limits. They are stricter than most laws. Where the place you chose is stricter still, its rule counts here too.',
} as const;
