/** One shape for each type of log entry, as a file holds it. */
import * as z from 'zod/mini';
import {
  amount,
  contactLine,
  contentId,
  identifier,
  instalments,
  instant,
  line,
  lines,
  maybe,
  name,
  number,
  oneOf,
  plainDate,
  reference,
  sha256,
  strict,
} from '#domain/case/fields.ts';
import {
  CHANNELS,
  CONTACT_OUTCOMES,
  COSTS,
  COURTS,
  CREDIT_REASONS,
  DEBTOR_SAYINGS,
  DECISIONS,
  DIRECTIONS,
  DISPUTE_KINDS,
  HOLDS,
  LETTER_TO,
  LETTERS,
  NOTICES,
  OFFER_ANSWERS,
  OFFERS,
  OUTCOMES,
  PARTIES,
  RETURN_REASONS,
  SENT_BY,
  SPOKEN_TO,
  YES_NO,
} from '#domain/case/words.ts';

const text = line(2000);

/** What every entry may carry. Reading fills in `id` and `at` where a file leaves them out. */
const BASE = { id: maybe(identifier), at: maybe(instant), note: maybe(line(4000)) };
const entry = <const T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  strict({ ...BASE, type: z.literal(type), ...shape });

/** What was sent in writing, as it was sent, with its fingerprint and the proof of sending. */
const AS_SENT = {
  sentBy: maybe(oneOf(SENT_BY)),
  text: maybe(line(20_000)),
  sha256: maybe(sha256),
  tracking: maybe(reference),
  enclosures: maybe(lines(30, line(200))),
};

/**
 * The shape of each type of entry: the one place that says which types there are, and what each
 * holds.
 */
export const ENTRY_SHAPES = {
  contact: entry('contact', {
    channel: oneOf(CHANNELS),
    direction: oneOf(DIRECTIONS),
    outcome: maybe(oneOf(CONTACT_OUTCOMES)),
    /** What the debtor said, where they spoke. */
    said: maybe(oneOf(DEBTOR_SAYINGS)),
    /** The debtor asked for this contact: it does not use up the contact budget. */
    atTheirRequest: maybe(z.boolean({ error: 'must be true or false' })),
    /** Their name. */
    with: maybe(name),
    /** Who it was; absent: the debtor. What anybody else says or hears moves no case. */
    party: maybe(oneOf(SPOKEN_TO)),
  }),
  /** Without an amount, all of it. */
  promise: entry('promise', { amount: maybe(amount), by: plainDate }),
  payment: entry('payment', {
    amount,
    on: maybe(plainDate),
    method: maybe(line(200)),
    /** The invoice it was paid for; absent: the oldest that is due. */
    invoice: maybe(number),
    /** What the debtor wrote on it: to bank it may be to take it as all there is. */
    marked: maybe(oneOf(['paid-in-full'])),
  }),
  /** A payment that went back: it counts as paid for the days it was there. */
  'payment-returned': entry('payment-returned', {
    of: identifier,
    on: maybe(plainDate),
    /** What the bank took for it. */
    fee: maybe(amount),
    why: maybe(oneOf(RETURN_REASONS)),
  }),
  /** A sum that comes off the debt without being paid. */
  credit: entry('credit', { amount, invoice: maybe(number), for: oneOf(CREDIT_REASONS) }),
  /** An invoice that came after the case was opened. */
  invoice: entry('invoice', {
    number: maybe(number),
    amount,
    issuedOn: maybe(plainDate),
    dueOn: plainDate,
    what: maybe(line(400)),
    order: maybe(number),
  }),
  /**
   * An invoice that is not asked for now, by the owner's choice; without a day, until it is asked
   * for again.
   */
  'left-out': entry('left-out', { invoice: number, until: maybe(plainDate) }),
  cost: entry('cost', { amount, for: oneOf(COSTS), claimed: maybe(oneOf(YES_NO)) }),
  letter: entry('letter', {
    letter: oneOf(LETTERS),
    deadline: maybe(plainDate),
    /**
     * Whom it went to; absent: the debtor. One to a lawyer or a representative is no contact with
     * the debtor.
     */
    to: maybe(oneOf(LETTER_TO)),
    ...AS_SENT,
  }),
  dispute: entry('dispute', {
    amount: maybe(amount),
    invoice: maybe(number),
    about: maybe(text),
    /**
     * What kind of dispute it is, where it is one that has steps of its own; absent: read from
     * `about`.
     */
    kind: maybe(oneOf(DISPUTE_KINDS)),
  }),
  'dispute-answered': entry('dispute-answered', { upheld: maybe(amount), ...AS_SENT }),
  offer: entry('offer', {
    offer: oneOf(OFFERS),
    by: oneOf(PARTIES),
    amount: maybe(amount),
    instalments: maybe(instalments),
    expiresOn: maybe(plainDate),
    ...AS_SENT,
  }),
  'offer-answered': entry('offer-answered', { answer: oneOf(OFFER_ANSWERS) }),
  notice: entry('notice', {
    notice: oneOf(NOTICES),
    /** Who to write to instead, and the court or reference number, where the notice gives them. */
    contact: maybe(contactLine),
    reference: maybe(reference),
    /** Last day of a pause that the notice names (Breathing Space, a moratorium). */
    until: maybe(plainDate),
    /** The day of the petition or the application. */
    filedOn: maybe(plainDate),
    /** Which kind, from the country's list: `chapter-7`, `administration`, … */
    kind: maybe(contentId),
    /** The court's own date for a proof of claim: it wins over any rule. */
    claimBy: maybe(plainDate),
    /** Who of several it is about; absent: the debtor. */
    of: maybe(name),
  }),
  /** Without `hold`, the one that the case stands in. */
  'hold-ended': entry('hold-ended', { hold: maybe(oneOf(HOLDS)) }),
  'cooling-off': entry('cooling-off', { until: plainDate }),
  /**
   * A step that leaves no other entry. Ids of steps are part of the file: renaming one needs a
   * migration.
   */
  done: entry('done', { step: contentId, found: maybe(text), until: maybe(plainDate) }),
  decided: entry('decided', { route: oneOf(DECISIONS) }),
  placed: entry('placed', { with: maybe(oneOf(['agency'])) }),
  /** Taken back from the agency. */
  recalled: entry('recalled', {}),
  filed: entry('filed', { in: oneOf(COURTS), number: maybe(reference) }),
  /** The claim was handed to the debtor as the court asks. */
  served: entry('served', { on: maybe(plainDate) }),
  hearing: entry('hearing', { on: plainDate }),
  judgment: entry('judgment', {
    outcome: oneOf(OUTCOMES),
    /** What the court awarded. */
    amount: maybe(amount),
    costs: maybe(amount),
    instalments: maybe(instalments),
  }),
  /** A piece of evidence: what it is and where the original is kept, never the thing itself. */
  exhibit: entry('exhibit', {
    label: maybe(line(20)),
    what: line(400),
    dated: maybe(plainDate),
    kept: maybe(line(400)),
    sha256: maybe(sha256),
    /** The entry it proves. */
    of: maybe(identifier),
  }),
  'written-off': entry('written-off', { reason: maybe(text) }),
  /** Strikes out another entry: it stays in the log and no longer counts. */
  correction: entry('correction', { of: identifier }),
};

const { contact, ...rest } = ENTRY_SHAPES;
/** Any entry of a log. */
export const ENTRY = z.discriminatedUnion('type', [contact, ...Object.values(rest)], {
  error: 'must name a kind of entry, such as "contact", "payment" or "promise"',
});
