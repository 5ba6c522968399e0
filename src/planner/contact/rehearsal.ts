/**
 * The rehearsal of a call, as a machine: one ask, then silence; their answer, a calm reply, a date
 * and a sum, the exit line.
 *
 * States with the tag `ask` hold a question about the money, those with the tag `silence` are where
 * the owner says nothing. Between two asks there is always a silence. The words are content
 * (`content/rehearsal`), by the ids of `LINES`.
 */
import { assign, initialTransition, setup, transition, type SnapshotFrom } from 'xstate';

/**
 * What may come back once the debt was named; the last two come from somebody else, or from a
 * machine.
 */
export const REHEARSAL_ANSWERS = [
  'will-pay',
  'not-now',
  'cannot-pay',
  'disputes',
  'refuses',
  'angry',
  'stop',
  'lawyer',
  'not-them',
  'voicemail',
] as const;
export type RehearsedAnswer = (typeof REHEARSAL_ANSWERS)[number];
/** Why this call: it changes the one ask. */
export const OCCASIONS = ['first', 'promise', 'silent'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Lines that the owner says or does, one for each state that is not waiting for a choice. */
export const LINES = [
  'hello-business',
  'hello-person',
  'ask-first',
  'ask-promise',
  'ask-silent',
  'pause',
  'reply-will-pay',
  'reply-not-now',
  'reply-cannot-pay',
  'reply-disputes',
  'reply-refuses',
  'reply-angry',
  'reply-angry-again',
  'reply-stop',
  'reply-lawyer',
  'reply-not-them',
  'reply-voicemail',
  'listen',
  'answer-in-writing',
  'confirm',
  'confirm-part',
  'wait-for-date',
  'repeat-back',
  'no-date',
  'exit',
  'exit-short',
] as const;
export type LineId = (typeof LINES)[number];

interface Context {
  /** What they answered last. */
  readonly answer: RehearsedAnswer | undefined;
  /** How often they shouted: the second time the call ends. */
  readonly shouts: number;
  /** Whether a day and a sum were named. */
  readonly dated: boolean;
}
type RehearsalEvent =
  | { readonly type: 'READY' }
  | { readonly type: 'SAID' }
  | { readonly type: 'WAITED' }
  | { readonly type: 'THEM' }
  | { readonly type: 'ANSWERED'; readonly answer: RehearsedAnswer }
  | { readonly type: 'DATED' }
  | { readonly type: 'UNDATED' }
  | { readonly type: 'END' }
  | { readonly type: 'AGAIN' };

const rehearsalSetup = setup({
  types: {
    context: {} as Context,
    events: {} as RehearsalEvent,
    tags: {} as 'ask' | 'silence',
  },
  guards: {
    isAngryAgain: ({ context, event }) =>
      event.type === 'ANSWERED' && event.answer === 'angry' && context.shouts > 0,
    is: ({ event }, answer: RehearsedAnswer) =>
      event.type === 'ANSWERED' && event.answer === answer,
  },
  actions: {
    note: assign(({ context, event }) =>
      event.type === 'ANSWERED'
        ? { answer: event.answer, shouts: context.shouts + (event.answer === 'angry' ? 1 : 0) }
        : {},
    ),
    dated: assign({ dated: true }),
    clear: assign({ answer: undefined, shouts: 0, dated: false }),
  },
});

const to = <const A extends RehearsedAnswer>(answer: A) =>
  ({ guard: { type: 'is', params: answer }, target: `#reply-${answer}`, actions: 'note' }) as const;
const TO_CONFIRM = { SAID: '#confirm' } as const;
const TO_EXIT = { SAID: '#exit' } as const;

export const rehearsalMachine = rehearsalSetup.createMachine({
  id: 'rehearsal',
  initial: 'prepare',
  context: { answer: undefined, shouts: 0, dated: false },
  states: {
    prepare: { on: { READY: 'call' } },
    /** The call itself: from anywhere in it the owner may end it with the exit line. */
    call: {
      initial: 'opening',
      on: { END: '#exit' },
      states: {
        opening: {
          initial: 'hello',
          states: {
            /** Who is speaking comes before any money. */
            hello: { on: { THEM: 'ask', ANSWERED: [to('not-them'), to('voicemail')] } },
            ask: { tags: 'ask', on: { SAID: '#pause' } },
          },
        },
        pause: { id: 'pause', tags: 'silence', on: { WAITED: 'theirAnswer' } },
        theirAnswer: {
          on: {
            ANSWERED: [
              { guard: 'isAngryAgain', target: '#reply-angry-again', actions: 'note' },
              to('will-pay'),
              to('not-now'),
              to('cannot-pay'),
              to('disputes'),
              to('refuses'),
              to('angry'),
              to('stop'),
              to('lawyer'),
            ],
          },
        },
        reply: {
          initial: 'refuses',
          states: {
            'will-pay': { id: 'reply-will-pay', on: TO_CONFIRM },
            'not-now': { id: 'reply-not-now', on: TO_CONFIRM },
            'cannot-pay': { id: 'reply-cannot-pay', on: TO_CONFIRM },
            disputes: { id: 'reply-disputes', tags: 'ask', on: { SAID: 'listening' } },
            refuses: { id: 'reply-refuses', on: TO_EXIT },
            angry: { id: 'reply-angry', tags: 'ask', on: { SAID: '#pause' } },
            'angry-again': { id: 'reply-angry-again', on: TO_EXIT },
            stop: { id: 'reply-stop', on: TO_EXIT },
            lawyer: { id: 'reply-lawyer', tags: 'ask', on: { SAID: 'listening' } },
            'not-them': { id: 'reply-not-them', on: TO_EXIT },
            voicemail: { id: 'reply-voicemail', on: TO_EXIT },
            listening: { tags: 'silence', on: { WAITED: 'noted' } },
            noted: { on: TO_EXIT },
          },
        },
        confirm: {
          id: 'confirm',
          initial: 'asking',
          states: {
            asking: { tags: 'ask', on: { SAID: 'silence' } },
            silence: {
              tags: 'silence',
              on: { DATED: { target: 'repeating', actions: 'dated' }, UNDATED: 'without' },
            },
            repeating: { on: TO_EXIT },
            without: { on: TO_EXIT },
          },
        },
      },
    },
    exit: { id: 'exit', on: { SAID: 'debrief' } },
    debrief: { on: { AGAIN: { target: 'prepare', actions: 'clear' } } },
  },
});

export type RehearsalState = SnapshotFrom<typeof rehearsalMachine>;
export type { RehearsalEvent };

/** The rehearsal before it begins. */
export function startRehearsal(): RehearsalState {
  return initialTransition(rehearsalMachine)[0];
}

/** The rehearsal after an event; one that has no place there leaves it as it is. */
export function rehearse(now: RehearsalState, event: RehearsalEvent): RehearsalState {
  return transition(rehearsalMachine, now, event)[0];
}

/**
 * The line of a state: what the owner says or does there; undefined where they choose, prepare or
 * look back.
 */
export function lineOf(
  now: RehearsalState,
  given: { readonly person: boolean; readonly occasion: Occasion },
): LineId | undefined {
  const { answer } = now.context;
  if (now.matches({ call: { opening: 'hello' } }))
    return given.person ? 'hello-person' : 'hello-business';
  if (now.matches({ call: { opening: 'ask' } })) return `ask-${given.occasion}`;
  if (now.matches({ call: 'pause' })) return 'pause';
  if (now.matches({ call: { reply: 'listening' } })) return 'listen';
  if (now.matches({ call: { reply: 'noted' } })) return 'answer-in-writing';
  if (now.matches({ call: { reply: 'angry-again' } })) return 'reply-angry-again';
  if (now.matches({ call: 'reply' }) && answer) return `reply-${answer}`;
  if (now.matches({ call: { confirm: 'asking' } }))
    return answer === 'will-pay' ? 'confirm' : 'confirm-part';
  if (now.matches({ call: { confirm: 'silence' } })) return 'wait-for-date';
  if (now.matches({ call: { confirm: 'repeating' } })) return 'repeat-back';
  if (now.matches({ call: { confirm: 'without' } })) return 'no-date';
  if (now.matches('exit'))
    return answer === 'not-them' || answer === 'voicemail' || answer === 'stop'
      ? 'exit-short'
      : 'exit';
  return undefined;
}

/** What the owner does next. */
export function choicesOf(now: RehearsalState): readonly RehearsalEvent[] {
  const events: readonly RehearsalEvent[] = [
    { type: 'READY' },
    { type: 'SAID' },
    { type: 'WAITED' },
    { type: 'THEM' },
    { type: 'DATED' },
    { type: 'UNDATED' },
    ...REHEARSAL_ANSWERS.map((answer) => ({ type: 'ANSWERED' as const, answer })),
    { type: 'AGAIN' },
    { type: 'END' },
  ];
  return events.filter((event) => now.can(event));
}

/** The words of a rehearsal: `content/rehearsal`. */
export interface RehearsalWords {
  readonly prepare: readonly string[];
  readonly lines: Readonly<
    Record<LineId, { readonly say?: string | undefined; readonly why: string }>
  >;
  readonly answers: Readonly<
    Record<RehearsedAnswer, { readonly label: string; readonly they: string }>
  >;
  readonly example: Readonly<Record<string, string>>;
}
