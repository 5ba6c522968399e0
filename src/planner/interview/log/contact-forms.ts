/** Forms for contact: who reached whom, how, and what was said. */
import {
  DEBTOR_SAYINGS,
  HOLD_NOTICES,
  LETTER_TO,
  LETTERS,
  SENT_BY,
  SPOKEN_TO,
} from '#domain/case.ts';
import { choice } from '#planner/interview/fields.ts';
import {
  logFormsOf,
  some,
  type EntryDraft,
  type DraftOf,
} from '#planner/interview/log/log-form.ts';

/** What was said, and the news that stops the chase: that part becomes a notice of its own. */
const SAID = [
  'will-pay',
  'not-now',
  'cannot-pay',
  'disputes',
  'refuses',
  'stop-contact',
  'lawyer',
  'wrong-person',
] as const;
type Said = (typeof SAID)[number];
type Party = (typeof SPOKEN_TO)[number];

const said = { ...choice('said', SAID), optional: true, preset: true } as const;
const REQUEST = { name: 'atTheirRequest', kind: 'check', optional: true, more: true } as const;
const WITH = { name: 'with', kind: 'text', most: 200, optional: true, more: true } as const;
const PARTY = { ...choice('party', SPOKEN_TO), optional: true, more: true } as const;
const willPay = { said: ['will-pay'] } as const;
/** A promise made in the same breath: its day, and the sum where it is not the whole. */
const BY_DAY = {
  name: 'byDay',
  kind: 'date',
  side: 'ahead',
  quick: true,
  optional: true,
  when: willPay,
} as const;
const PROMISED = { name: 'promised', kind: 'money', optional: true, when: willPay } as const;

interface Told {
  readonly said: Said | undefined;
  readonly byDay: DraftOf<'promise'>['by'] | undefined;
  readonly promised: string | undefined;
  readonly party: Party | undefined;
}
interface Who {
  readonly party: Party | undefined;
  readonly with: string | undefined;
}

/** Only what the debtor, or their lawyer, said is a promise or a request. */
function toldToo({ said: words, byDay, promised, party = 'debtor' }: Told): EntryDraft | undefined {
  if (party !== 'debtor' && party !== 'lawyer') return undefined;
  if (words === 'will-pay' && byDay)
    return { type: 'promise', by: byDay, ...some({ amount: promised }) };
  const notice = HOLD_NOTICES.find((each) => each === words);
  return notice ? { type: 'notice', notice } : undefined;
}
const saidOf = (given: { readonly said: Said | undefined }) =>
  some({ said: DEBTOR_SAYINGS.find((each) => each === given.said) });
const who = ({ party, with: name }: Who) =>
  some({ with: name, party: party === 'debtor' ? undefined : party });
const asked = (request: true | undefined) => (request ? { atTheirRequest: true } : {});

type Contact = DraftOf<'contact'>;
/** What a form shows of who it was, what they said and whether they had asked for it. */
function heard({ said: words, party, with: name, atTheirRequest }: Contact) {
  const told = SAID.find((each) => each === words);
  const request = atTheirRequest ? (true as const) : undefined;
  return some({ said: told, party, with: name, atTheirRequest: request });
}

const contact = logFormsOf<'contact'>();

const call = (id: string, outcome: 'no-answer' | 'left-message') =>
  contact({
    id,
    topic: 'contact',
    everyday: true,
    fields: [WITH, REQUEST],
    make: (given) => ({
      type: 'contact',
      channel: 'call',
      direction: 'out',
      outcome,
      ...asked(given.atTheirRequest),
      ...some({ with: given.with }),
    }),
    shows: (entry) =>
      entry.channel === 'call' && entry.outcome === outcome ? heard(entry) : undefined,
  });

const wrote = (id: 'email' | 'text') =>
  contact({
    id,
    topic: 'contact',
    everyday: true,
    fields: [PARTY, WITH, REQUEST],
    make: (given) => ({
      type: 'contact',
      channel: id,
      direction: 'out',
      outcome: 'sent',
      ...asked(given.atTheirRequest),
      ...who(given),
    }),
    shows: (entry) => (entry.channel === id && entry.outcome === 'sent' ? heard(entry) : undefined),
  });

const WRITTEN = ['email', 'text', 'post'] as const;
const BY = choice('by', WRITTEN);
/** How it came: only the last one is contact that the owner made. */
const CAME = ['they-wrote', 'they-called', 'i-called'] as const;
function cameOf({ channel, direction }: Contact): (typeof CAME)[number] {
  if (direction === 'out') return 'i-called';
  return channel === 'call' ? 'they-called' : 'they-wrote';
}
const byOf = ({ channel }: Contact) => WRITTEN.find((each) => each === channel);

const MET = ['spoke', 'no-answer'] as const;
const RETURNED = ['post', 'email'] as const;

export const CONTACT_FORMS = [
  call('no-answer', 'no-answer'),
  call('left-message', 'left-message'),
  contact({
    id: 'spoke',
    topic: 'contact',
    everyday: true,
    fields: [said, BY_DAY, PROMISED, PARTY, WITH, REQUEST],
    make: (given) => ({
      type: 'contact',
      channel: 'call',
      direction: 'out',
      outcome: 'spoke',
      ...asked(given.atTheirRequest),
      ...saidOf(given),
      ...who(given),
    }),
    also: toldToo,
    shows: (entry) =>
      entry.channel === 'call' && entry.direction === 'out' ? heard(entry) : undefined,
  }),
  contact({
    id: 'they-called',
    topic: 'contact',
    everyday: true,
    fields: [said, BY_DAY, PROMISED, PARTY, WITH],
    make: (given) => ({
      type: 'contact',
      channel: 'call',
      direction: 'in',
      outcome: 'spoke',
      ...saidOf(given),
      ...who(given),
    }),
    also: toldToo,
    shows: (entry) =>
      entry.channel === 'call' && entry.direction === 'in' ? heard(entry) : undefined,
  }),
  wrote('email'),
  wrote('text'),
  contact({
    id: 'they-wrote',
    topic: 'contact',
    everyday: true,
    fields: [BY, said, BY_DAY, PROMISED, PARTY, WITH],
    make: (given) => ({
      type: 'contact',
      channel: given.by,
      direction: 'in',
      outcome: 'delivered',
      ...saidOf(given),
      ...who(given),
    }),
    also: toldToo,
    shows: (entry) =>
      entry.direction === 'in' ? { ...heard(entry), ...some({ by: byOf(entry) }) } : undefined,
  }),
  // What they said, from a button that does not know how it came: only "I called" uses up one of
  // the owner's calls.
  contact({
    id: 'told',
    topic: 'contact',
    fields: [
      { ...choice('came', CAME), preset: true },
      { ...BY, when: { came: ['they-wrote'] } },
      said,
      BY_DAY,
      PROMISED,
      PARTY,
      WITH,
    ],
    make: (given) => ({
      type: 'contact',
      channel: given.came === 'they-wrote' ? (given.by ?? 'email') : 'call',
      direction: given.came === 'i-called' ? 'out' : 'in',
      outcome: given.came === 'they-wrote' ? 'delivered' : 'spoke',
      ...saidOf(given),
      ...who(given),
    }),
    also: toldToo,
    shows: (entry) => {
      const by = byOf(entry);
      return { ...heard(entry), ...some({ by }), came: cameOf(entry) };
    },
  }),
  contact({
    id: 'visit',
    topic: 'contact',
    fields: [
      choice('met', MET),
      { ...said, when: { met: ['spoke'] } },
      { ...BY_DAY, when: { met: ['spoke'], ...willPay } },
      { ...PROMISED, when: { met: ['spoke'], ...willPay } },
      PARTY,
      WITH,
      REQUEST,
    ],
    make: (given) => ({
      type: 'contact',
      channel: 'visit',
      direction: 'out',
      outcome: given.met,
      ...asked(given.atTheirRequest),
      ...saidOf(given),
      ...who(given),
    }),
    also: toldToo,
    shows: (entry) =>
      entry.channel === 'visit'
        ? { ...heard(entry), met: MET.find((each) => each === entry.outcome) ?? 'spoke' }
        : undefined,
  }),
  contact({
    id: 'returned',
    topic: 'contact',
    fields: [choice('cameBack', RETURNED)],
    make: (given) => ({
      type: 'contact',
      channel: given.cameBack,
      direction: 'out',
      outcome: 'returned',
    }),
    shows: (entry) =>
      entry.outcome === 'returned'
        ? some({ cameBack: RETURNED.find((each) => each === entry.channel) })
        : undefined,
  }),
];

/** Letters that name a day to answer by. */
const DATED = ['demand', 'payment-plan', 'settlement', 'final-demand', 'dispute-answer', 'other'];

/** One enclosure a line. */
const listOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 30);

export const LETTER_FORMS = [
  logFormsOf<'letter'>()({
    id: 'letter',
    topic: 'contact',
    everyday: true,
    fields: [
      { ...choice('letter', LETTERS), preset: true, folded: true },
      choice('sentBy', SENT_BY),
      { name: 'deadline', kind: 'date', optional: true, when: { letter: DATED } },
      { ...choice('to', LETTER_TO), optional: true, preset: true, more: true },
      { name: 'tracking', kind: 'text', most: 200, optional: true, more: true },
      { name: 'enclosures', kind: 'lines', most: 2000, optional: true, more: true },
    ],
    make: (given) => ({
      type: 'letter',
      letter: given.letter,
      sentBy: given.sentBy,
      ...some({
        deadline: given.deadline,
        to: given.to === 'debtor' ? undefined : given.to,
        tracking: given.tracking,
        enclosures: given.enclosures === undefined ? undefined : listOf(given.enclosures),
      }),
    }),
    shows: ({ letter, sentBy, deadline, to, tracking, enclosures }) => ({
      letter,
      ...some({ sentBy, deadline, to, tracking, enclosures: enclosures?.join('\n') }),
    }),
  }),
];
