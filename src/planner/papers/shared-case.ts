/**
 * The categories of a case that a link may hold: where it stands and of what kind it is. No name,
 * amount, date, id or note.
 */
import {
  HOLD_NOTICES,
  PROOFS,
  ROUTES,
  type AgreementKind,
  type Case,
  type CreditorEntity,
  type DebtorKind,
  type DebtorSign,
  type DebtorType,
  type PlaceId,
  type Proof,
  type Route,
} from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { smallClaimsLimit } from '#domain/forums.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import type { Clock } from '#domain/limitation.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Pace } from '#planner/plan/plan-types.ts';
import { routesOf } from '#planner/plan/route-plans.ts';
import { standingOf, type Standing } from '#planner/plan/standing.ts';

export const ROUTE_STATES = ['closed', 'later', 'open'] as const;
export type RouteState = (typeof ROUTE_STATES)[number];
export const UNDER_LIMIT = ['unknown', 'yes', 'no'] as const;
export const SHARED_HOLDS = [...HOLD_NOTICES, 'cooling-off'] as const;
/** What else an adviser asks about, each true or not said. */
export const FLAGS = [
  'disputed',
  'promise-broken',
  'part-paid',
  'final-demand-sent',
  'final-demand-passed',
  'claim-filed',
  'keep-customer',
  'accept-less',
  'legal-fees',
  'arbitration',
  'personal-guarantee',
  'forum',
  'closed',
  'hardship',
  'moving-assets',
  'military',
  'full-payment-check',
] as const;
export type Flag = (typeof FLAGS)[number];

export interface SharedCase {
  readonly stage: Stage;
  readonly type: DebtorType;
  readonly pace: Pace;
  readonly kind?: DebtorKind;
  readonly entity?: CreditorEntity;
  readonly agreement?: AgreementKind;
  /** Whether the balance is under the small-claims limit of the place. */
  readonly underLimit: (typeof UNDER_LIMIT)[number];
  /** How the time to sue stands. */
  readonly clock: Clock;
  readonly routes: Readonly<Record<Route, RouteState>>;
  readonly holds: readonly (typeof SHARED_HOLDS)[number][];
  readonly flags: readonly Flag[];
  /** Proof the owner has; absent where that was not answered. */
  readonly proof?: readonly Proof[];
  /** Only where the owner wants it told. */
  readonly place?: PlaceId;
}

const SIGNS: readonly DebtorSign[] = [
  'hardship',
  'moving-assets',
  'military',
  'full-payment-check',
];

function flagsOf({ life, judged, answers, unpaid }: Standing): readonly Flag[] {
  const { finalDemand, filed } = life.situation.context;
  const told: Readonly<Record<Flag, boolean>> = {
    disputed: judged.disputed > 0,
    'promise-broken': life.talks.broken > 0,
    'part-paid': life.debt.payments > 0 && unpaid > 0,
    'final-demand-sent': finalDemand === 'sent',
    'final-demand-passed': finalDemand === 'passed',
    'claim-filed': filed,
    'keep-customer': answers.goal?.keepCustomer === 'yes',
    'accept-less': answers.goal?.acceptLess === 'yes',
    closed: life.notices.seen.has('closed'),
    ...Object.fromEntries(
      (['legal-fees', 'arbitration', 'personal-guarantee', 'forum'] as const).map((clause) => [
        clause,
        answers.debt.clauses?.includes(clause) ?? false,
      ]),
    ),
    ...Object.fromEntries(
      SIGNS.map((sign) => [sign, answers.debtor?.signs?.includes(sign) ?? false]),
    ),
  } as Readonly<Record<Flag, boolean>>;
  return FLAGS.filter((flag) => told[flag]);
}

function underLimitOf({ place, answers, unpaid }: Standing): SharedCase['underLimit'] {
  if (!place || place.currency !== answers.debt.currency) return 'unknown';
  return unpaid <=
    smallClaimsLimit(place, {
      entity: answers.creditor?.entity,
      debtor: answers.debtor?.kind,
    })
    ? 'yes'
    : 'no';
}

/** A place that may be named: one with figures of law, or a country. */
const nameable = (place: PlaceId | undefined, law: Law): PlaceId | undefined =>
  place !== undefined && (placeLaw(law, place) || /^[A-Z]{2}$/.test(place)) ? place : undefined;

/** The categories of a case today. */
export function sharedOf(file: Case, law: Law, today: PlainDate, withPlace: boolean): SharedCase {
  const standing = standingOf(file, law, today);
  const { answers, life, judged } = standing;
  const routes = routesOf(standing);
  const stateOf = (name: Route): RouteState => {
    const route = routes.find((each) => each.route === name);
    if (route?.open) return 'open';
    return route?.opensAfter ? 'later' : 'closed';
  };
  const place = withPlace ? nameable(answers.debtor?.place, law) : undefined;
  return {
    stage: standing.stage,
    type: judged.diagnosis.type,
    pace: judged.pace,
    ...(answers.debtor?.kind ? { kind: answers.debtor.kind } : {}),
    ...(answers.creditor?.entity ? { entity: answers.creditor.entity } : {}),
    ...(answers.debt.agreement ? { agreement: answers.debt.agreement } : {}),
    underLimit: underLimitOf(standing),
    clock: standing.clock,
    routes: Object.fromEntries(ROUTES.map((route) => [route, stateOf(route)])) as Record<
      Route,
      RouteState
    >,
    holds: SHARED_HOLDS.filter((hold) => life.situation.context.holds.includes(hold)),
    flags: flagsOf(standing),
    ...(answers.proof ? { proof: PROOFS.filter((proof) => answers.proof?.includes(proof)) } : {}),
    ...(place ? { place } : {}),
  };
}
