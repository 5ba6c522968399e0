/**
 * The case: one debtor's debt, the answers about it, and the append-only log of what has happened since.
 *
 * These are the shapes after reading (see `planner/case-file/case-file.ts` for the validator of the file).
 * Money is a decimal string ("290.00"), dates are `YYYY-MM-DD`, instants are ISO 8601 with offset.
 * Unknown is an absent field: every answer but the invoices may be missing.
 */
import type { PlainDate } from '#domain/dates.ts';

export const CREDITOR_ENTITIES = ['sole-proprietor', 'partnership', 'company'] as const;
export const DEBTOR_KINDS = ['business', 'sole-trader', 'consumer'] as const;
export const DEBTOR_HISTORIES = ['always-on-time', 'sometimes-late', 'often-late', 'new'] as const;
export const DEBTOR_REACHES = ['talking', 'silent', 'gone'] as const;
export const DEBTOR_SAYINGS = [
  'will-pay',
  'cannot-pay',
  'not-now',
  'refuses',
  'disputes',
  'nothing',
] as const;
export const DEBTOR_SIGNS = [
  'bankruptcy',
  'lawyer',
  'deceased',
  'closed',
  'stop-contact',
  'hardship',
  'moving-assets',
  'military',
  'full-payment-check',
] as const;
/** Kinds of work that carry rights of their own, with dates of their own. */
export const WORKS = [
  'construction',
  'federal-construction',
  'creative',
  'repair',
  'goods',
  'health',
  'other',
] as const;
export const TYPE_OVERRIDES = ['cannot-pay', 'juggling', 'avoiding'] as const;
export const DEBTOR_TYPES = [
  'forgot',
  'disputing',
  'cannot-pay',
  'juggling',
  'avoiding',
  'unclear',
] as const;
export const AGREEMENTS = ['written', 'oral', 'open-account', 'goods'] as const;
export const CLAUSES = ['legal-fees', 'arbitration', 'personal-guarantee', 'forum'] as const;
export const PROOFS = [
  'contract',
  'order',
  'invoice',
  'delivery',
  'acceptance',
  'messages',
  'part-payment',
] as const;
export const KEEP_CUSTOMER = ['yes', 'if-possible', 'no'] as const;
export const YES_NO = ['yes', 'no'] as const;

export const CHANNELS = ['call', 'email', 'text', 'post', 'visit'] as const;
export const DIRECTIONS = ['out', 'in'] as const;
export const CONTACT_OUTCOMES = [
  'no-answer',
  'left-message',
  'spoke',
  'sent',
  'delivered',
  'returned',
] as const;
export const LETTERS = [
  'reminder',
  'statement',
  'demand',
  'payment-plan',
  'settlement',
  'final-demand',
  'dispute-answer',
  'other',
] as const;
export const SENT_BY = ['email', 'post', 'certified', 'hand', 'text'] as const;
export const OFFERS = ['payment-plan', 'settlement', 'discount'] as const;
export const PARTIES = ['creditor', 'debtor'] as const;
export const OFFER_ANSWERS = ['accepted', 'refused', 'lapsed'] as const;
export const NOTICES = [
  'bankruptcy',
  'lawyer',
  'deceased',
  'stop-contact',
  'closed',
  'discharged',
  'wrong-person',
  'breathing-space',
] as const;
/** Who was on the other end of a contact. */
export const SPOKEN_TO = ['debtor', 'family', 'employer', 'lawyer', 'other'] as const;
export const COURTS = ['small-claims', 'lawsuit'] as const;
export const DECISIONS = ['agency', 'small-claims', 'lawsuit'] as const;
export const ROUTES = [
  'paid-in-full',
  'payment-plan',
  'settlement',
  'agency',
  'small-claims',
  'lawsuit',
  'write-off',
] as const;

export type CreditorEntity = (typeof CREDITOR_ENTITIES)[number];
export type DebtorKind = (typeof DEBTOR_KINDS)[number];
export type DebtorHistory = (typeof DEBTOR_HISTORIES)[number];
export type DebtorReach = (typeof DEBTOR_REACHES)[number];
export type DebtorSaying = (typeof DEBTOR_SAYINGS)[number];
export type DebtorSign = (typeof DEBTOR_SIGNS)[number];
export type DebtorType = (typeof DEBTOR_TYPES)[number];
export type Agreement = (typeof AGREEMENTS)[number];
export type Clause = (typeof CLAUSES)[number];
export type Proof = (typeof PROOFS)[number];
export type Channel = (typeof CHANNELS)[number];
export type Letter = (typeof LETTERS)[number];
export type Notice = (typeof NOTICES)[number];
/** The notices that put a case on hold, the strongest first. */
export const HOLD_NOTICES = [
  'bankruptcy',
  'wrong-person',
  'deceased',
  'breathing-space',
  'lawyer',
  'stop-contact',
] as const;
export type HoldNotice = (typeof HOLD_NOTICES)[number];
export type Route = (typeof ROUTES)[number];

/** An ISO 3166-2 code (`US-TX`, `GB-ENG`), or an ISO 3166-1 country this site has no figures for. */
export type PlaceId = string;

export interface Creditor {
  readonly place?: PlaceId;
  readonly entity?: CreditorEntity;
  /** For letters: the trading name the debtor knows, who signs, how to reach and to pay them. */
  readonly name?: string;
  readonly signer?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly howToPay?: string;
}
export interface Debtor {
  /** For letters: the legal name, or the name on the invoice. */
  readonly name?: string;
  readonly kind?: DebtorKind;
  readonly place?: PlaceId;
  /** IANA name, such as `America/Chicago`; where absent, the first zone of the place. */
  readonly timeZone?: string;
  readonly history?: DebtorHistory;
  readonly reach?: DebtorReach;
  readonly says?: DebtorSaying;
  readonly signs?: readonly DebtorSign[];
  readonly typeOverride?: (typeof TYPE_OVERRIDES)[number];
}
export interface Invoice {
  readonly number: string;
  readonly amount: string;
  readonly issuedOn?: PlainDate;
  readonly dueOn: PlainDate;
}
export interface Debt {
  readonly currency: string;
  readonly invoices: readonly Invoice[];
  readonly agreement?: Agreement;
  readonly interestPctPerYear?: string;
  readonly lateFee?: string;
  readonly clauses?: readonly Clause[];
  readonly disputedAmount?: string;
  readonly work?: (typeof WORKS)[number];
  /** Last day of work on the job, or day the last goods were delivered. */
  readonly lastDayOn?: PlainDate;
  /** The creditor still has what the debt is about: the repaired thing, the goods, the final files. */
  readonly holding?: (typeof YES_NO)[number];
  /** Creative work: the agreement says that rights pass when it is paid for. */
  readonly rightsOnPayment?: (typeof YES_NO)[number];
  /** Care: invoices or letters name what the care was for. */
  readonly privateDetails?: (typeof YES_NO)[number];
}
export interface Goal {
  readonly keepCustomer?: (typeof KEEP_CUSTOMER)[number];
  readonly acceptLess?: (typeof YES_NO)[number];
}
/** What was done before the case was opened, on unknown days: it moves the ladder. */
export interface Before {
  readonly reminders?: number;
  readonly calls?: number;
  readonly demandLetters?: number;
  readonly finalDemandOn?: PlainDate;
  readonly lastContactOn?: PlainDate;
}
/** The owner's own figures for comparing the routes, where they know better than a survey. */
export interface Assumed {
  /** Chance that the debtor pays when pressed, in percent. */
  readonly chancePct?: string;
  readonly agencyFeePct?: string;
  readonly courtFee?: string;
  readonly lawyerCost?: string;
  /** Share of the full sum a settlement would bring, in percent. */
  readonly settlementPct?: string;
}
export interface Answers {
  readonly creditor?: Creditor;
  readonly debtor?: Debtor;
  readonly debt: Debt;
  readonly proof?: readonly Proof[];
  readonly goal?: Goal;
  readonly before?: Before;
  readonly assumed?: Assumed;
}

interface EntryBase {
  readonly id: string;
  /** When it happened; its local calendar date is the first ten characters. */
  readonly at: string;
  readonly note?: string;
}
export interface ContactEntry extends EntryBase {
  readonly type: 'contact';
  readonly channel: Channel;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly outcome?: (typeof CONTACT_OUTCOMES)[number];
  /** What the debtor said, where they spoke. */
  readonly said?: DebtorSaying;
  /** The debtor asked for this contact: it does not use up the contact budget. */
  readonly atTheirRequest?: boolean;
  /** Their name. */
  readonly with?: string;
  /** Who it was; absent: the debtor. What anybody else says or hears moves no case. */
  readonly party?: (typeof SPOKEN_TO)[number];
}
export interface PromiseEntry extends EntryBase {
  readonly type: 'promise';
  readonly amount?: string;
  readonly by: PlainDate;
}
export interface PaymentEntry extends EntryBase {
  readonly type: 'payment';
  readonly amount: string;
  readonly on?: PlainDate;
  readonly method?: string;
}
export interface LetterEntry extends EntryBase {
  readonly type: 'letter';
  readonly letter: Letter;
  readonly sentBy?: (typeof SENT_BY)[number];
  readonly deadline?: PlainDate;
  /** Whom it went to; absent: the debtor. A letter to a lawyer or a representative is no contact with the debtor. */
  readonly to?: 'debtor' | 'lawyer' | 'representative';
}
export interface DisputeEntry extends EntryBase {
  readonly type: 'dispute';
  readonly amount?: string;
  readonly about?: string;
}
export interface DisputeAnsweredEntry extends EntryBase {
  readonly type: 'dispute-answered';
  readonly upheld?: string;
}
export interface Instalment {
  readonly on: PlainDate;
  readonly amount: string;
}
export interface OfferEntry extends EntryBase {
  readonly type: 'offer';
  readonly offer: (typeof OFFERS)[number];
  readonly by: (typeof PARTIES)[number];
  readonly amount?: string;
  readonly instalments?: readonly Instalment[];
  readonly expiresOn?: PlainDate;
}
export interface OfferAnsweredEntry extends EntryBase {
  readonly type: 'offer-answered';
  readonly answer: (typeof OFFER_ANSWERS)[number];
}
export interface NoticeEntry extends EntryBase {
  readonly type: 'notice';
  readonly notice: Notice;
  /** Who to write to instead, and the court or reference number, where the notice gives them. */
  readonly contact?: string;
  readonly reference?: string;
  /** Last day of a pause that the notice names (Breathing Space, a moratorium). */
  readonly until?: PlainDate;
}
export interface HoldEndedEntry extends EntryBase {
  readonly type: 'hold-ended';
  /** Which hold ended; absent: the one the case stands in. */
  readonly hold?: HoldNotice | 'cooling-off';
}
export interface CoolingOffEntry extends EntryBase {
  readonly type: 'cooling-off';
  readonly until: PlainDate;
}
export interface DecidedEntry extends EntryBase {
  readonly type: 'decided';
  readonly route: (typeof DECISIONS)[number];
}
export interface PlacedEntry extends EntryBase {
  readonly type: 'placed';
  readonly with?: 'agency';
}
export interface FiledEntry extends EntryBase {
  readonly type: 'filed';
  readonly in: (typeof COURTS)[number];
}
export interface HearingEntry extends EntryBase {
  readonly type: 'hearing';
  readonly on: PlainDate;
}
export interface JudgmentEntry extends EntryBase {
  readonly type: 'judgment';
  readonly amount: string;
}
export interface WrittenOffEntry extends EntryBase {
  readonly type: 'written-off';
  readonly reason?: string;
}
/** Strikes out another entry: it stays in the log and no longer counts. */
export interface CorrectionEntry extends EntryBase {
  readonly type: 'correction';
  readonly of: string;
}

export type LogEntry =
  | ContactEntry
  | PromiseEntry
  | PaymentEntry
  | LetterEntry
  | DisputeEntry
  | DisputeAnsweredEntry
  | OfferEntry
  | OfferAnsweredEntry
  | NoticeEntry
  | HoldEndedEntry
  | CoolingOffEntry
  | DecidedEntry
  | PlacedEntry
  | FiledEntry
  | HearingEntry
  | JudgmentEntry
  | WrittenOffEntry
  | CorrectionEntry;
export type EntryType = LogEntry['type'];

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly openedOn: PlainDate;
  readonly answers: Answers;
  readonly log: readonly LogEntry[];
}

/** Whether a contact was with somebody who neither owes nor speaks for the debtor: family, an employer, anybody else. */
export const isThirdParty = ({ party }: ContactEntry): boolean =>
  party === 'family' || party === 'employer' || party === 'other';

/** The calendar date an entry counts from: `on` of a payment, else the local date of `at`. */
export function entryDate(entry: LogEntry): PlainDate {
  return entry.type === 'payment' && entry.on ? entry.on : (entry.at.slice(0, 10) as PlainDate);
}
