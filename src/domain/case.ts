/**
 * The case: one debtor's debt, the answers about it, and the append-only log of what has happened
 * since.
 *
 * The types are those of the validator (`case/answers.ts`, `case/entries.ts`), read-only and whole:
 * reading has filled in what a file may leave out. Money is a decimal string ("290.00"), dates are
 * `YYYY-MM-DD`, instants are ISO 8601 with offset. Unknown is an absent field: every answer but the
 * invoices may be missing.
 */
import type * as z from 'zod/mini';
import type { ANSWERS } from '#domain/case/answers.ts';
import type { ENTRY } from '#domain/case/entries.ts';
import type { HOLD_NOTICES, ROUTES, DEBTOR_TYPES } from '#domain/case/words.ts';
import type { PlainDate } from '#domain/dates.ts';

export * from '#domain/case/words.ts';

/** Read-only all the way down. */
type Fixed<T> = T extends readonly (infer Each)[]
  ? readonly Fixed<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;
/** A shape with these fields filled in. */
type Filled<T, Key extends PropertyKey> = T extends unknown
  ? Fixed<Omit<T, Key> & Required<Pick<T, Key & keyof T>>>
  : never;

/** The answers, and the entries, as a file holds them. */
export type FileAnswers = z.infer<typeof ANSWERS>;
export type FileEntry = z.infer<typeof ENTRY>;

export type Invoice = Filled<FileAnswers['debt']['invoices'][number], 'number'>;
export type Debt = Fixed<Omit<FileAnswers['debt'], 'invoices'>> & {
  readonly invoices: readonly Invoice[];
};
export type Answers = Fixed<Omit<FileAnswers, 'debt'>> & { readonly debt: Debt };
export type Creditor = NonNullable<Answers['creditor']>;
export type Debtor = NonNullable<Answers['debtor']>;
export type Before = NonNullable<Answers['before']>;
export type Assumed = NonNullable<Answers['assumed']>;
export type AgreedInterest = NonNullable<Debt['interest']>;
/**
 * An ISO 3166-2 code (`US-TX`, `GB-ENG`), or an ISO 3166-1 country this site has no figures for.
 */
export type PlaceId = NonNullable<Debtor['place']>;

/** One thing that happened: whole, with its id and its time. */
export type LogEntry = Filled<FileEntry, 'id' | 'at'>;
export type EntryType = LogEntry['type'];
/** The entry of one type. */
export type EntryOf<T extends EntryType> = Extract<LogEntry, { readonly type: T }>;
export type ContactEntry = EntryOf<'contact'>;
export type PromiseEntry = EntryOf<'promise'>;
export type OfferEntry = EntryOf<'offer'>;
export type NoticeEntry = EntryOf<'notice'>;
export type Instalment = NonNullable<OfferEntry['instalments']>[number];

export type CreditorEntity = NonNullable<Creditor['entity']>;
export type DebtorKind = NonNullable<Debtor['kind']>;
export type DebtorHistory = NonNullable<Debtor['history']>;
export type DebtorReach = NonNullable<Debtor['reach']>;
export type DebtorSaying = NonNullable<Debtor['says']>;
export type DebtorSign = NonNullable<Debtor['signs']>[number];
export type DebtorType = (typeof DEBTOR_TYPES)[number];
export type AgreementKind = NonNullable<Debt['agreement']>;
export type Proof = NonNullable<Answers['proof']>[number];
export type Letter = EntryOf<'letter'>['letter'];
export type SentBy = NonNullable<EntryOf<'letter'>['sentBy']>;
export type Notice = EntryOf<'notice'>['notice'];
export type HoldNotice = (typeof HOLD_NOTICES)[number];
export type Route = (typeof ROUTES)[number];

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly openedOn: PlainDate;
  readonly answers: Answers;
  readonly log: readonly LogEntry[];
}

/**
 * Whether a contact was with somebody who neither owes nor speaks for the debtor: family, an
 * employer, anybody else.
 */
export const isThirdParty = ({ party }: Pick<ContactEntry, 'party'>): boolean =>
  party === 'family' || party === 'employer' || party === 'other';

/**
 * The calendar date an entry counts from: the day money moved or a claim was served, else the local
 * date of `at`.
 */
export function entryDate(entry: LogEntry): PlainDate {
  const on =
    entry.type === 'payment' || entry.type === 'payment-returned' || entry.type === 'served'
      ? entry.on
      : undefined;
  return on ?? (entry.at.slice(0, 10) as PlainDate);
}
