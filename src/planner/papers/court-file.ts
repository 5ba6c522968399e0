/**
 * The file of a case for a judge, or for whoever takes it on: facts alone, of what counts in the
 * log. What was struck out is not in it, nor what the creditor did or thought alone, nor offers to
 * take less that were not accepted. Words come later.
 */
import {
  entryDate,
  PROOFS,
  type Answers,
  type Case,
  type EntryOf,
  type EntryType,
  type LogEntry,
  type Proof,
} from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { hasHour } from '#domain/has-hour.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import { courtNamed } from '#planner/papers/court-named.ts';
import { letterAccount, type LetterAccount } from '#planner/papers/letter-account.ts';
import { recapOf, type Recap } from '#planner/papers/recap.ts';
import { openTalks } from '#planner/papers/talks.ts';
import { orderedLog } from '#planner/replay/log-order.ts';

export interface CourtEvent {
  /** Counted from 1, in order of date. */
  readonly number: number;
  readonly entry: LogEntry;
  readonly on: PlainDate;
  /** An instant with its offset, where the time of day is known. */
  readonly at?: string | undefined;
  /** Labels of the exhibits that prove it. */
  readonly exhibits: readonly string[];
}
/** What keeps a letter as it was sent. */
export type SentEntry = EntryOf<'letter' | 'offer' | 'dispute-answered'>;
const isSent = (entry: LogEntry): entry is SentEntry =>
  (entry.type === 'letter' || entry.type === 'offer' || entry.type === 'dispute-answered') &&
  entry.text !== undefined;

export interface CourtExhibit {
  readonly label: string;
  readonly entry: EntryOf<'exhibit'>;
  /** Number of the event that it proves. */
  readonly of?: number | undefined;
}
/** What a claim form asks, and the case does not hold yet: by the path of the answer. */
export const CLAIM_GAPS = [
  'creditor.name',
  'creditor.address',
  'creditor.entity',
  'debtor.name',
  'debtor.address',
  'debtor.kind',
  'debtor.place',
  'debt.agreement',
  'debt.agreedOn',
  'debt.interest',
  'proof',
] as const;
export type ClaimGap = (typeof CLAIM_GAPS)[number];

export interface CourtFile {
  readonly asOf: PlainDate;
  readonly recap: Recap;
  /** What is claimed: all that is due and unpaid, as a letter of that day asks for it. */
  readonly account: LetterAccount;
  /** The court where it was filed or, by the sum, would be; absent where no court is known. */
  readonly court?: string | undefined;
  /** That court's own form for a claim, in short; absent where none was read. */
  readonly claimForm?: string | undefined;
  /** The claim is above this limit of the courts for small claims, in cents, and not filed yet. */
  readonly above?: Cents | undefined;
  readonly filed?: EntryOf<'filed'> | undefined;
  readonly hearingOn?: PlainDate | undefined;
  readonly events: readonly CourtEvent[];
  /** What asked for the money in writing: numbers of events. */
  readonly demands: readonly CourtEvent[];
  readonly exhibits: readonly CourtExhibit[];
  /** Proof that the answers name. */
  readonly proof: readonly Proof[];
  readonly letters: readonly (CourtEvent & { readonly entry: SentEntry })[];
  readonly gaps: readonly ClaimGap[];
}

/** What the creditor did or decided alone, and papers that stand in a list of their own. */
const NO_EVENT: ReadonlySet<EntryType> = new Set<EntryType>([
  'cooling-off',
  'decided',
  'done',
  'left-out',
  'hold-ended',
  'written-off',
  'exhibit',
  'correction',
]);
const isEvent = (entry: LogEntry): boolean =>
  !NO_EVENT.has(entry.type) &&
  !(entry.type === 'cost' && entry.claimed !== 'yes') &&
  !(entry.type === 'letter' && entry.letter === 'settlement');

const DEMANDS: ReadonlySet<string> = new Set(['reminder', 'statement', 'demand', 'final-demand']);
const isDemand = ({ entry }: CourtEvent): boolean =>
  entry.type === 'letter' && DEMANDS.has(entry.letter) && (entry.to ?? 'debtor') === 'debtor';

/** @example letterAt(0) // => 'A'; letterAt(26) // => 'AA' */
function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}

/** The first letter for an exhibit that is not taken. */
export function nextLetter(taken: ReadonlySet<string>): string {
  for (let index = 0; ; index++) if (!taken.has(letterAt(index))) return letterAt(index);
}

/** The letter that the next exhibit of a case gets. */
export const nextExhibit = (file: Case, today: PlainDate): string =>
  nextLetter(
    new Set(labelled(exhibitsIn(orderedLog(file, today).counting)).map(([label]) => label)),
  );

const exhibitsIn = (entries: readonly LogEntry[]): readonly EntryOf<'exhibit'>[] =>
  entries.filter((entry) => entry.type === 'exhibit');

/** Exhibits by their labels, each label once: those that have one keep it, the first come first. */
function labelled(
  exhibits: readonly EntryOf<'exhibit'>[],
): readonly (readonly [label: string, exhibit: EntryOf<'exhibit'>])[] {
  const taken = new Set<string>();
  const own = new Map<EntryOf<'exhibit'>, string>();
  for (const exhibit of exhibits) {
    const label = exhibit.label?.trim() ?? '';
    if (label === '' || taken.has(label)) continue;
    taken.add(label);
    own.set(exhibit, label);
  }
  return exhibits.map((exhibit) => {
    const label = own.get(exhibit) ?? nextLetter(taken);
    taken.add(label);
    return [label, exhibit] as const;
  });
}

const isKnown: Readonly<Record<ClaimGap, (answers: Answers) => unknown>> = {
  'creditor.name': ({ creditor }) => creditor?.legalName ?? creditor?.name,
  'creditor.address': ({ creditor }) => creditor?.address,
  'creditor.entity': ({ creditor }) => creditor?.entity,
  'debtor.name': ({ debtor }) => debtor?.legalName ?? debtor?.name,
  'debtor.address': ({ debtor }) => debtor?.address,
  'debtor.kind': ({ debtor }) => debtor?.kind,
  'debtor.place': ({ debtor }) => debtor?.place,
  'debt.agreement': ({ debt }) => debt.agreement,
  'debt.agreedOn': ({ debt }) => debt.agreedOn,
  'debt.interest': ({ debt }) => debt.interest,
  proof: ({ proof }) => proof,
};

/** The file of a case on a day. */
export function courtFile(file: Case, law: Law, today: PlainDate): CourtFile {
  const { answers } = file;
  const recap = recapOf(file, law, today);
  const account = letterAccount(file, law, today);
  const counting = orderedLog(file, today).counting.filter((entry) => entryDate(entry) <= today);
  const marked = labelled(exhibitsIn(counting));
  const talks = openTalks(counting);
  const events = counting
    .filter((entry) => isEvent(entry) && !talks.has(entry.id))
    .map((entry, at): CourtEvent => {
      const timed = entry.type === 'contact' && hasHour(entry.at);
      return {
        number: at + 1,
        entry,
        on: entryDate(entry),
        ...(timed ? { at: entry.at } : {}),
        exhibits: marked.filter(([, { of }]) => of === entry.id).map(([label]) => label),
      };
    });
  const numberOf = new Map(events.map(({ entry, number }) => [entry.id, number]));
  const last = <T extends EntryType>(type: T) =>
    counting.findLast((entry): entry is EntryOf<T> & LogEntry => entry.type === type);
  const filed = last('filed');
  const place = placeLaw(law, answers.debtor?.place);
  const named = courtNamed(place, account.sums.total, {
    filedIn: filed?.in ?? answers.before?.filed?.in,
    entity: answers.creditor?.entity,
    debtor: answers.debtor?.kind,
    disputed: recap.sum.disputed > 0,
  });
  return {
    asOf: today,
    recap,
    account,
    ...named,
    claimForm: named.court === undefined ? undefined : place?.claimForm,
    filed,
    hearingOn: last('hearing')?.on,
    events,
    demands: events.filter(isDemand),
    exhibits: marked.map(([label, entry]) => ({
      label,
      entry,
      of: entry.of === undefined ? undefined : numberOf.get(entry.of),
    })),
    proof: PROOFS.filter((each) => answers.proof?.includes(each)),
    letters: events.flatMap((event) =>
      isSent(event.entry) ? [{ ...event, entry: event.entry }] : [],
    ),
    gaps: CLAIM_GAPS.filter((gap) => {
      const value = isKnown[gap](answers);
      return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    }),
  };
}
