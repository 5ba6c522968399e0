/**
 * The law as the planner sees it: figures of a few places, rule texts and sources, handed in as one
 * argument.
 *
 * Nothing here is a figure; figures live in `content/law/`, words in `content/rules/` and
 * `content/steps/`. `schemas/law-bundle.ts` assembles this shape from content, for the site, the
 * command line and the tests alike.
 */
import type { AgreementKind, DebtorKind, PlaceId } from '#domain/case.ts';
import type { Country, CountryCode } from '#domain/country.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Forum } from '#domain/forums.ts';
import type { LetterId } from '#domain/ids/letters.ts';
import type { RuleId } from '#domain/ids/rules.ts';
import type { WrittenSourceId } from '#domain/ids/sources.ts';
import type { StepId } from '#domain/ids/steps.ts';
import type { Currency } from '#domain/money.ts';
import type { MoneyTools } from '#domain/money-tools.ts';

export type { LetterId, RuleId, StepId };

/** The money tools of a place that the planner tells of, by their sections of its page. */
export const TOOL_TOPICS = [
  'court-fee',
  'next-court',
  'bad-check',
  'judgment-interest',
  'judgment-life',
  'wages',
  'lien',
  'license',
  'freelance',
  'answer',
  'appeal',
] as const;
export type ToolTopic = (typeof TOOL_TOPICS)[number];

/** The sections of a place's page; each is also the last part of the id of its source. */
export const PLACE_TOPICS = [
  'small-claims',
  'limitation',
  'recording',
  'interest',
  'contact',
  'holidays',
  ...TOOL_TOPICS,
] as const;
export type PlaceTopic = (typeof PLACE_TOPICS)[number];

/**
 * The source of a figure of a place, such as `us-tx.limitation`: made from its law file, and no
 * file of its own.
 */
export type PlaceSourceId = `${string}.${PlaceTopic}`;
export type SourceId = WrittenSourceId | PlaceSourceId;

/**
 * Stand in a rule for the source of the case's own place: the plan puts `us-tx.limitation` for
 * `place.limitation`.
 */
export const PLACE_SOURCES = [
  'place.small-claims',
  'place.limitation',
  'place.recording',
  'place.interest',
  'place.contact',
  'place.demand',
  'place.ban-others',
  'place.ban-represented',
  ...TOOL_TOPICS.map((topic) => `place.${topic}` as const),
] as const;
export type PlaceSource = (typeof PLACE_SOURCES)[number];

export const CONFIDENCES = ['seen', 'seen-undated', 'seen-old', 'mixed', 'recalled'] as const;
/**
 * How sure a figure is: read in a source, read in an undated or older copy, partly read, or from
 * memory only.
 */
export type Confidence = (typeof CONFIDENCES)[number];

export interface Source {
  readonly title: string;
  readonly kind: 'law' | 'practice' | 'data';
  readonly citation?: string;
  readonly url?: string;
  readonly confidence: Confidence;
  readonly checkedOn: PlainDate;
  /** Places (or countries) whose law it is; absent: it holds anywhere. */
  readonly places?: readonly PlaceId[];
}

/** Words of a rule: `{blank}` is filled from the facts that the plan gives with the rule. */
export interface RuleText {
  readonly text: string;
  readonly sources: readonly (WrittenSourceId | PlaceSource)[];
  /**
   * Where it is law: the places (or countries) it is the law of; absent for practice, which holds
   * everywhere.
   */
  readonly places?: readonly PlaceId[];
}

/** Words of a kind of step: what to do, how, what to write down. */
export interface StepText {
  readonly title: string;
  readonly how: string;
  readonly record: readonly string[];
  /** Letter or script of `content/letters` to use. */
  readonly letter?: LetterId;
  /** Where a place wants another letter for the same step. */
  readonly letters?: readonly {
    readonly places: readonly PlaceId[];
    readonly debtors: readonly DebtorKind[];
    readonly letter: LetterId;
  }[];
}

/** A limit on contact that a place sets for creditors themselves. */
export interface ContactCap {
  readonly counts: 'calls' | 'calls-and-texts' | 'electronic' | 'all-but-post';
  readonly max: number;
  readonly windowDays: number;
  readonly debtors: readonly DebtorKind[];
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly source: SourceId;
}

/**
 * Contact that the law of a place may forbid a creditor: with others than the debtor, such as an
 * employer, or with a debtor who has a lawyer.
 */
export const CONTACT_BANS = ['others', 'represented'] as const;
export type ContactBan = (typeof CONTACT_BANS)[number];

export interface PlaceLaw {
  readonly id: PlaceId;
  readonly name: string;
  readonly country: CountryCode;
  readonly currency: Currency;
  /** IANA zones, the most populous first. */
  readonly timeZones: readonly string[];
  readonly checkedOn: PlainDate;
  /** After this day the figures are past review: page and plan say so. */
  readonly reviewBy: PlainDate;
  readonly smallClaims: {
    readonly court: string;
    /**
     * Largest claim in cents; `entity` for companies and partnerships, `naturalPerson` for a sole
     * proprietor.
     */
    readonly limit: { readonly entity: number; readonly naturalPerson: number };
    /** A lower limit for claims against consumers on credit, in cents, where the place has one. */
    readonly consumerLimit?: number;
    /** Whether a company may appear without a lawyer; null: not confirmed. */
    readonly entityWithoutLawyer: boolean | null;
    readonly confidence: Confidence;
    readonly source: SourceId;
    /** Limits that an enacted law sets from a later day on, in cents; `lawOn` takes them in. */
    readonly later?: readonly {
      readonly from: PlainDate;
      readonly limit: { readonly entity: number; readonly naturalPerson: number };
    }[];
  };
  /**
   * The courts and tribunals for small sums, where the one of `smallClaims` is not all there is to
   * say.
   */
  readonly forums?: readonly Forum[];
  readonly limitation: {
    /** Years to sue, by kind of agreement, the cautious figure where sources differ. */
    readonly years: Readonly<Record<AgreementKind, number>>;
    /** Years to sue a consumer, where a shorter period may apply; plan on the lower of both. */
    readonly consumerYears?: number;
    /** Years that may apply to a written contract which the debtor did not sign. */
    readonly unsignedYears?: number;
    /** Years to sue on a bill for health care, where it has its own. */
    readonly medicalYears?: number;
    /** Whether the debt itself is gone, or only the right to sue. */
    readonly effect: 'bars-suit' | 'extinguishes';
    readonly confidence: Confidence;
    readonly source: SourceId;
  };
  readonly recording: {
    readonly consent: 'one-party' | 'all-party' | 'mixed' | 'notice';
    readonly confidence: Confidence;
    readonly source: SourceId;
  };
  readonly interest: {
    /**
     * What a court may add where nothing was agreed, percent a year; null: variable or up to the
     * court.
     */
    readonly courtRatePct: number | null;
    readonly confidence: Confidence;
    readonly source: SourceId;
  };
  readonly contactCaps: readonly ContactCap[];
  /** What its law forbids toward consumers, with the source; the planner forbids it anywhere. */
  readonly contactBans: Readonly<Partial<Record<ContactBan, SourceId>>>;
  /** Absent: this site's weekly total of calls and messages to a person holds here. */
  readonly weeklyTotalForPersons?: false;
  /** Days a final demand must, or is best to, give before court; by kind of debtor. */
  readonly demandDays: Readonly<Record<DebtorKind, number>>;
  readonly demandDaysSource: Readonly<Record<DebtorKind, SourceId>>;
  /** The court's own form for a claim, in short, such as its number; absent: none was read. */
  readonly claimForm?: string;
  /** Days a person has to dispute what a notice of the debt says, where a rule asks for one. */
  readonly disputeDays?: number;
  /** What it costs to claim, what follows a judgment, and other rights; absent: not read. */
  readonly money: MoneyTools;
  /** Public holidays, each a plain date, in order. */
  readonly holidays: readonly PlainDate[];
  /** Ids of warnings of this place's law file, such as a pending change. */
  readonly doubts: readonly string[];
}

export interface Law {
  readonly places: Readonly<Record<PlaceId, PlaceLaw>>;
  /** Other codes of a covered place, such as `GB-WLS` for England and Wales. */
  readonly aliases: Readonly<Record<PlaceId, PlaceId>>;
  readonly countries: Readonly<Record<CountryCode, Country>>;
  readonly rules: Readonly<Partial<Record<RuleId, RuleText>>>;
  readonly steps: Readonly<Partial<Record<StepId, StepText>>>;
  readonly sources: Readonly<
    Record<PlaceSourceId, Source> & Partial<Record<WrittenSourceId, Source>>
  >;
}

/** Rules to name only where something holds. */
export const rulesIf = (holds: boolean, ...rules: readonly RuleId[]): readonly RuleId[] =>
  holds ? rules : [];

/** The law of a place, or undefined where this site has no figures for it. */
export function placeLaw(law: Law, place: PlaceId | undefined): PlaceLaw | undefined {
  if (!place) return undefined;
  const id = Object.hasOwn(law.aliases, place) ? law.aliases[place]! : place;
  return Object.hasOwn(law.places, id) ? law.places[id] : undefined;
}

/**
 * Whether a source may be named for a place: practice and data wherever they were seen, law only of
 * the place, its country, or anywhere.
 */
export function speaksOf(source: Source, place: PlaceLaw | undefined): boolean {
  return (
    source.kind !== 'law' ||
    !source.places ||
    (place !== undefined &&
      (source.places.includes(place.id) || source.places.includes(place.country)))
  );
}
