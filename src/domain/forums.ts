/**
 * Courts and tribunals for small sums: which one takes a debt, up to how much, and who may speak
 * there.
 */
import type { CreditorEntity, DebtorKind } from '#domain/case.ts';
import type { PlaceLaw, SourceId } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';

/** What a forum takes: any debt, only one that is disputed, or no debts at all. */
export const FORUM_TAKES = ['any', 'disputed-only', 'no-debts'] as const;
/**
 * Who speaks for a company: itself, an agent, itself only until somebody defends, a lawyer; or
 * nobody has confirmed it.
 */
export const COMPANY_SPEAKERS = [
  'self',
  'agent',
  'default-only',
  'lawyer',
  'not-confirmed',
] as const;
/** Whether lawyers may speak at all: yes, with leave of the court, or no. */
export const FORUM_LAWYERS = ['yes', 'leave', 'no'] as const;

export interface Forum {
  readonly name: string;
  /** A claim of more than so many cents; 0 for the first. */
  readonly from: Cents;
  /**
   * Up to so many cents; `entity` for companies and partnerships, `naturalPerson` for an owner
   * alone.
   */
  readonly upTo: { readonly entity: Cents; readonly naturalPerson: Cents };
  readonly takes: (typeof FORUM_TAKES)[number];
  readonly company: (typeof COMPANY_SPEAKERS)[number];
  /** Absent: not confirmed. */
  readonly lawyers?: (typeof FORUM_LAWYERS)[number];
  readonly mediation?: 'compulsory' | 'offered';
  /** A claimant may bring so many claims a year, of all sizes or of more than `over` cents. */
  readonly yearly?: { readonly claims: number; readonly over?: Cents };
  readonly source: SourceId;
}

/** What of a place decides which forum takes a debt: the guides' own tool has no more than this. */
export interface CourtsOf {
  readonly smallClaims: Pick<
    PlaceLaw['smallClaims'],
    'court' | 'limit' | 'consumerLimit' | 'entityWithoutLawyer'
  >;
  readonly forums?: readonly Forum[];
}

/** The debt as a court sees it. */
export interface Claimed {
  readonly entity?: CreditorEntity | undefined;
  readonly debtor?: DebtorKind | undefined;
  /** Absent: nobody disputes it. */
  readonly disputed?: boolean;
}

const speakerOf = (may: boolean | null): Forum['company'] => {
  if (may === null) return 'not-confirmed';
  return may ? 'self' : 'lawyer';
};

/**
 * The forums of a place, ordered by sum: where it lists none, its small claims court is the only
 * one.
 */
export function forumsOf(place: CourtsOf): readonly Omit<Forum, 'source'>[] {
  if (place.forums) return place.forums;
  const { court, limit, entityWithoutLawyer } = place.smallClaims;
  const company = speakerOf(entityWithoutLawyer);
  return [{ name: court, from: 0, upTo: limit, takes: 'any', company }];
}

/** The forums of a place that take this debt, whatever its sum. */
export const forumsFor = (
  place: CourtsOf,
  { disputed = false }: Pick<Claimed, 'disputed'>,
): readonly Omit<Forum, 'source'>[] =>
  forumsOf(place).filter(({ takes }) => takes === 'any' || (takes === 'disputed-only' && disputed));

/**
 * The largest sum in cents that a forum takes from this creditor; where the kind is not known, the
 * lower one.
 */
function limitOf({ upTo }: Pick<Forum, 'upTo'>, entity: CreditorEntity | undefined): Cents {
  if (entity === 'sole-proprietor') return upTo.naturalPerson;
  return entity ? upTo.entity : Math.min(upTo.entity, upTo.naturalPerson);
}

/**
 * The small-claims limit in cents for these parties: the largest sum that any forum takes; 0 where
 * none takes the debt.
 */
export function smallClaimsLimit(place: CourtsOf, claimed: Claimed): Cents {
  const { entity, debtor = 'consumer' } = claimed;
  const most = Math.max(0, ...forumsFor(place, claimed).map((forum) => limitOf(forum, entity)));
  return debtor === 'consumer' ? Math.min(most, place.smallClaims.consumerLimit ?? Infinity) : most;
}

/**
 * The forum for a sum in cents: the first that takes the debt and reaches that far, else the last
 * that takes it.
 */
export function forumFor(
  place: CourtsOf,
  sum: Cents,
  claimed: Claimed,
): Omit<Forum, 'source'> | undefined {
  const taking = forumsFor(place, claimed);
  return taking.find((forum) => sum <= limitOf(forum, claimed.entity)) ?? taking.at(-1);
}
