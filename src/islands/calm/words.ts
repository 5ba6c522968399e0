/**
 * English words of the tone check and the call rehearsal, in guides and in the planner; a second
 * language is a second file of this shape.
 */
import type { RehearsalEvent } from '#planner/contact/rehearsal.ts';

export const TONE = {
  title: 'Check your words',
  yours: 'Your text',
  yoursHint: 'Type or paste it. It stays in this page and is not saved.',
  what: 'What is it?',
  kinds: { letter: 'A reminder, a letter or a message', 'final-demand': 'A final demand' },
  waiting: 'Loading the list of phrases…',
  failed: 'The list of phrases did not load. Try again when you are online.',
  again: 'Try again',
  none: 'The check finds nothing to change.',
  noneHow: 'It looks for words, not for truth. Read the text once more before you send it.',
  count: (count: number) => (count === 1 ? 'One phrase to look at' : `${count} phrases to look at`),
  risk: 'Risk',
  better: 'Better',
  use: 'Use these words',
  show: 'Show it',
  source: 'Source',
  clinic: 'What to do instead',
  used: 'Replaced',
  undo: 'Undo',
  undone: 'Undone',
  list: 'Phrases to look at',
} as const;

/** How the blanks of better words read where nothing is known. */
export const REHEARSAL_BLANKS: Readonly<Record<string, string>> = {
  amountDue: 'the amount',
  deadline: 'a date',
  signerName: 'your name',
};

type Step = Exclude<RehearsalEvent['type'], 'ANSWERED'>;
export const REHEARSAL = {
  title: 'Rehearse the call',
  whom: 'Whom do you call?',
  callees: { business: 'A business', person: 'A person' },
  before: 'What came before?',
  occasions: {
    first: 'This is the first call',
    promise: 'They broke a promise',
    silent: 'They did not answer my notes',
  },
  prepareTitle: 'Before you dial',
  buttons: {
    READY: 'I am ready',
    SAID: 'I said it',
    WAITED: 'They are talking',
    THEM: 'It is the right person',
    DATED: 'They named a sum and a day',
    UNDATED: 'They named no day',
    END: 'End the call now',
    AGAIN: 'Rehearse again',
  } satisfies Readonly<Record<Step, string>>,
  you: 'You say',
  silence: 'You say nothing',
  they: 'They say',
  choose: 'What do they say? Choose one, and answer it aloud.',
  ended: 'The call is over',
  endedHow:
    'Write down at once what was said: the date, the time, who spoke, and what was promised.',
  logTitle: 'Log what happened',
} as const;
