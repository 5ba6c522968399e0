/**
 * What differs from one country to the next, as data: nothing in the code asks which country it is.
 *
 * The figures and names live in `content/countries/`, one file a country. A place that is not
 * covered has no country; every function here then answers with this site's own practice.
 */
import { workingDaysAfter } from '#domain/calendar.ts';
import type { DebtorKind, HoldNotice, PlaceId } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { ContactCap, Law, PlaceLaw, RuleId, SourceId, StepId } from '#domain/law.ts';
import type { Cents, Currency } from '#domain/money.ts';
import type { PaperSize } from '#domain/paper-size.ts';

/** An ISO 3166-1 code, such as `US`. */
export type CountryCode = string;

export const DIVISIONS = ['states', 'provinces', 'nations', 'none'] as const;
export const DATE_ORDERS = ['month-first', 'day-first', 'year-first'] as const;
/** In which order a date is written and typed: only the United States put the month first. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Whether days of the law are counted one by one, or only those on which courts work. */
export const DAY_UNITS = ['days', 'working-days'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];

/**
 * Whose limits on contact hold in the whole country: a law for creditors, a guideline for them, or
 * none but this site's.
 */
export const CONTACT_KINDS = ['law', 'guideline', 'none'] as const;

/** How the time to sue runs, and what starts it again. */
export const RUNS_FROM = ['due-day', 'breach', 'discovery', 'failed-demand'] as const;
export const RESTARTS = ['yes', 'no', 'varies', 'not-known'] as const;

/** Words that differ, in the singular and in the middle of a sentence. */
export interface CountryWords {
  /** Its name in a sentence, with an article where it has one. */
  readonly named: string;
  /** A person who owns a business alone. */
  readonly ownerAlone: string;
  readonly check: string;
  readonly postcode: string;
  /** Post that is signed for, as it stands on a letter, such as "By certified mail". */
  readonly trackedPost: string;
}

/** What a final demand gives where a place has no days of its own. */
export interface DemandTerms {
  readonly days: Readonly<Record<DebtorKind, number>>;
  readonly source: SourceId;
}

/** Limits on contact that hold in every place of a country. */
export interface ContactModel {
  readonly kind: (typeof CONTACT_KINDS)[number];
  /** This site's weekly total of calls and messages to a person holds here. */
  readonly weeklyTotalForPersons: boolean;
  readonly caps: readonly ContactCap[];
  /** A notice in writing, and so many days of waiting, before the first call. */
  readonly beforeFirstCall?: { readonly waitDays: number; readonly source: SourceId } | undefined;
}

/**
 * The rules that speak on a hold: what to stop, how to claim, and on goods just delivered where the
 * law gives them back.
 */
export interface HoldRules {
  readonly stop: RuleId;
  readonly claim?: RuleId | undefined;
  readonly goods?: RuleId | undefined;
}

/** A kind of hold that the law of a country knows, such as a chapter of bankruptcy. */
export interface HoldKind {
  readonly kind: string;
  readonly name: string;
  /** The hold of the ladder that it is. */
  readonly hold: HoldNotice;
  /** Absent: everywhere in the country. */
  readonly places?: readonly PlaceId[] | undefined;
  /** Absent: any debtor. */
  readonly debtors?: readonly DebtorKind[] | undefined;
  readonly stopsContact: boolean;
  /** Absent: not known; ask a lawyer before a guarantor is asked. */
  readonly stopsGuarantor?: boolean | undefined;
  /** Absent: not known, and time is taken to run on. */
  readonly stopsLimitation?: boolean | undefined;
  /** Days after which it ends by itself. */
  readonly days?: number | undefined;
  readonly source: SourceId;
}

/** Days that the law of a country sets for what comes before all else. */
export const CLOCKS = [
  'proofOfClaim',
  'bondNotice',
  'bondSuit',
  /** Goods sold on credit to somebody who cannot pay: from the day they got them. */
  'reclamation',
  /** The same, once a bankruptcy has begun. */
  'reclamationInBankruptcy',
  /** From the filing of it, where the days above end only after the filing. */
  'reclamationFromFiling',
] as const;
export type ClockName = (typeof CLOCKS)[number];
export interface LawClock {
  readonly days: number;
  /** Absent: days, one by one. */
  readonly unit?: DayUnit | undefined;
  readonly source: SourceId;
}

/**
 * Interest that law gives a business: one rate per invoice for its whole life, and a fixed sum per
 * invoice.
 */
export interface StatutoryInterest {
  readonly source: SourceId;
  readonly fixedSumSource: SourceId;
  readonly act: string;
  /** Percent a year for interest that starts in the period, both days included. */
  readonly rates: readonly {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly pct: number;
  }[];
  /** Fixed sum in cents for an invoice of at least `atLeast` cents, lowest first. */
  readonly fixedSums: readonly { readonly atLeast: Cents; readonly sum: Cents }[];
}

/**
 * A formal demand that opens the way to insolvency: named to owners, never printed without a
 * lawyer's step.
 */
export interface StatutoryDemand {
  /** More than so many cents must be owed, and so many days go by. */
  readonly company?: { readonly over: Cents; readonly days: number; readonly unit: DayUnit };
  readonly person?: { readonly over: Cents; readonly days: number; readonly unit: DayUnit };
  readonly source: SourceId;
}

/** Rules of a country that speak where a situation calls for them; absent: none is known there. */
export interface CountryRules {
  /** How long a payment plan for a person may be before rules on credit reach it. */
  readonly paymentPlan?: RuleId | undefined;
  /** What must be sworn before a judgment by default. */
  readonly beforeDefaultJudgment?: RuleId | undefined;
  /** What a creditor may do while a company is being struck off. */
  readonly strikeOff?: RuleId | undefined;
  /** Payment bonds on public building jobs. */
  readonly bond?: RuleId | undefined;
}

export const COST_COURTS = ['small-claims', 'any'] as const;
/** Who bears a lawyer's cost in a court: known for some places only. */
export interface CostRule {
  /** Absent: everywhere in the country. */
  readonly places?: readonly PlaceId[] | undefined;
  readonly court: (typeof COST_COURTS)[number];
  /** A clause of the contract on legal fees counts there. */
  readonly clauseCounts: boolean;
  readonly rule: RuleId;
}

/** When the time to sue starts, and what may start it again in which places. */
export interface LimitationModel {
  readonly runsFrom: (typeof RUNS_FROM)[number];
  readonly source: SourceId;
  readonly restarts: readonly {
    /** Absent: all places of the country. */
    readonly places?: readonly PlaceId[] | undefined;
    readonly acknowledgment: (typeof RESTARTS)[number];
    readonly partPayment: (typeof RESTARTS)[number];
    /** Whether either counts once the time is over. */
    readonly afterExpiry: (typeof RESTARTS)[number];
    readonly source: SourceId;
  }[];
}

export interface Country {
  readonly code: CountryCode;
  readonly name: string;
  readonly divisions: (typeof DIVISIONS)[number];
  readonly currency: Currency;
  /** BCP 47 tag, for money and dates. */
  readonly locale: string;
  readonly dateOrder: DateOrder;
  /** The postcode stands behind the town, on its line; else on a line of its own. */
  readonly postcodeAfterTown: boolean;
  readonly paper: PaperSize;
  readonly words: CountryWords;
  readonly demand: DemandTerms;
  readonly contact: ContactModel;
  readonly holdRules: Readonly<Partial<Record<HoldNotice, HoldRules>>>;
  readonly holds: readonly HoldKind[];
  readonly rules: CountryRules;
  /** What comes first for unpaid building work, where it is not a lien. */
  readonly construction?: { readonly step: StepId; readonly rule: RuleId };
  readonly limitation: LimitationModel;
  readonly clocks?: Readonly<Partial<Record<ClockName, LawClock>>>;
  /** Absent: not known; a clause on fees then counts for nothing. */
  readonly costs?: readonly CostRule[];
  /**
   * Relief from the tax on an invoice that stays unpaid: from so many months after it was due, and
   * up to so many.
   */
  readonly vatRelief?: {
    readonly fromMonths: number;
    readonly untilMonths: number;
    readonly source: SourceId;
  };
  /** Days in which money from a check marked as full payment may be given back. */
  readonly fullPaymentCheck?: { readonly repayDays: number; readonly source: SourceId };
  readonly statutoryInterest?: StatutoryInterest;
  readonly statutoryDemand?: StatutoryDemand;
}

/** Days of a final demand where neither place nor country says more (`demand-deadline`). */
const USUAL_DEMAND_DAYS = 14;

/** The country of a place; undefined where the place is not covered. */
export function countryOf(
  law: Pick<Law, 'countries'>,
  place: Pick<PlaceLaw, 'country'> | undefined,
): Country | undefined {
  return place && Object.hasOwn(law.countries, place.country)
    ? law.countries[place.country]
    : undefined;
}

/** Days a final demand gives: of the place, of its country through it, else the usual ones. */
export function demandDaysFor(
  place: Pick<PlaceLaw, 'demandDays'> | undefined,
  kind: DebtorKind | undefined,
): number {
  return place?.demandDays[kind ?? 'consumer'] ?? USUAL_DEMAND_DAYS;
}

const USUAL_HOLD_RULES: Readonly<Record<HoldNotice, HoldRules>> = {
  bankruptcy: { stop: 'route-closed-bankruptcy', claim: 'bankruptcy-verify' },
  'wrong-person': { stop: 'hold-wrong-person' },
  deceased: { stop: 'hold-deceased', claim: 'estate-claim-window' },
  'breathing-space': { stop: 'hold-breathing-space' },
  lawyer: { stop: 'hold-represented' },
  'stop-contact': { stop: 'hold-stop-contact' },
};

/**
 * The rules that speak on a hold in a country; the usual ones where it has none of its own, or is
 * not covered.
 */
export const holdRules = (country: Country | undefined, hold: HoldNotice): HoldRules =>
  country?.holdRules[hold] ?? USUAL_HOLD_RULES[hold];

/**
 * The kinds of a hold that the law of a place knows for a debtor: those of the place itself first.
 */
export function holdKinds(
  country: Country | undefined,
  hold: HoldNotice,
  { place, kind }: { readonly place?: PlaceId | undefined; readonly kind?: DebtorKind | undefined },
): readonly HoldKind[] {
  const fits = (country?.holds ?? []).filter(
    (each) =>
      each.hold === hold &&
      (!each.places || (place !== undefined && each.places.includes(place))) &&
      (!each.debtors || kind === undefined || each.debtors.includes(kind)),
  );
  return [...fits.filter(({ places }) => places), ...fits.filter(({ places }) => !places)];
}

/** A clock of the law of a country; undefined where it has none. */
export const lawClockOf = (country: Country | undefined, name: ClockName): LawClock | undefined =>
  country?.clocks?.[name];

/** The last day of a clock that starts on a day; undefined where either is not known. */
export function clockEndsOn(
  clock: LawClock | undefined,
  from: PlainDate | undefined,
  place: PlaceLaw | undefined,
): PlainDate | undefined {
  return clock && from ? daysAfter(from, clock.days, clock.unit ?? 'days', place) : undefined;
}

/** The day that comes so many days, or working days of the place, after another. */
export const daysAfter = (
  from: PlainDate,
  days: number,
  unit: DayUnit,
  place: PlaceLaw | undefined,
): PlainDate => (unit === 'days' ? addDays(from, days) : workingDaysAfter(from, days, place));
