/** Compares the routes of a few typed figures with the planner's own arithmetic. */
import type { Assumed, CreditorEntity, DebtorKind } from '#domain/case.ts';
import { smallClaimsLimit } from '#domain/forums.ts';
import type { PlaceLaw } from '#domain/law.ts';
import type { Cents } from '#domain/money.ts';
import { COMPARED, type Compared } from '#islands/guides/routes-words.ts';
import { assumedFor, type AssumedRanges } from '#planner/plan/assumed.ts';
import { routeMoney, type RouteMoney } from '#planner/plan/route-money.ts';

export interface CourtPlace {
  readonly currency: string;
  readonly smallClaims: Pick<
    PlaceLaw['smallClaims'],
    'court' | 'limit' | 'consumerLimit' | 'entityWithoutLawyer'
  >;
  readonly money: Pick<PlaceLaw['money'], 'courtFee'>;
}
export interface CompareFacts {
  readonly unpaid: Cents;
  readonly daysLate: number;
  readonly place: CourtPlace | undefined;
  readonly entity?: CreditorEntity;
  readonly kind?: DebtorKind;
  readonly assumed: Assumed;
}
export interface Comparison {
  readonly rows: readonly (RouteMoney & { readonly route: Compared; readonly shut: boolean })[];
  readonly assumed: AssumedRanges;
  /** The limit of the court for small sums for these parties, in cents. */
  readonly limit: Cents | undefined;
  readonly overLimit: boolean;
  /** Who may speak for the creditor there. */
  readonly alone: 'person' | 'yes' | 'no' | 'unknown' | 'either';
  /** The open route that likely leaves the most; undefined where none leaves anything. */
  readonly best: Compared | undefined;
}

function aloneOf(
  place: CourtPlace | undefined,
  entity: CreditorEntity | undefined,
): Comparison['alone'] {
  if (entity === 'sole-proprietor') return 'person';
  const may = place?.smallClaims.entityWithoutLawyer ?? null;
  if (!entity && may === false) return 'either';
  if (may === null) return 'unknown';
  return may ? 'yes' : 'no';
}

/** What each route leaves, which of them are shut, and which likely leaves the most. */
export function compareRoutes({
  unpaid,
  daysLate,
  place,
  entity,
  kind,
  assumed: own,
}: CompareFacts): Comparison {
  const assumed = assumedFor({
    answers: { assumed: own, debt: { currency: place?.currency ?? 'USD' } },
    place,
    unpaid,
    daysLate,
  });
  const alone = aloneOf(place, entity);
  const limit = place && smallClaimsLimit(place, { entity, debtor: kind });
  const overLimit = limit !== undefined && unpaid > limit;
  const money = routeMoney(unpaid, assumed, { lawyerNeeded: alone === 'no' });
  const rows = COMPARED.map((route) => ({
    route,
    shut: route === 'small-claims' && overLimit,
    ...money[route],
  }));
  const best = rows
    .filter(({ shut, net }) => !shut && net.likely > 0)
    .sort((a, b) => b.net.likely - a.net.likely)[0]?.route;
  return { rows, assumed, limit, overLimit, alone, best };
}
