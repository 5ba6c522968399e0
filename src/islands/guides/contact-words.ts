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
