/** Values for the blanks that rule texts may hold. */
import { localeOfCase } from '#domain/case-country.ts';
import type { PlainDate } from '#domain/dates.ts';
import { dateWords } from '#domain/format.ts';
import {
  badCheckWords,
  enforceWords,
  firstNoticeWords,
  judgmentInterestWords,
  judgmentLifeWords,
  nextCourtWords,
  plainSum,
  spanWords,
  wagesWords,
} from '#domain/money-words.ts';
import { limitationYears } from '#domain/limitation.ts';
import type { DebtorKind } from '#domain/case.ts';
import { forumFor, smallClaimsLimit } from '#domain/forums.ts';
import {
  TOOL_TOPICS,
  type ContactBan,
  type PlaceLaw,
  type PlaceSource,
  type SourceId,
} from '#domain/law.ts';
import { claimable } from '#planner/plan/claim.ts';
import { courtFeeOf, TOOL_BY_TOPIC } from '#domain/money-tools.ts';
import { lienBy, repayBy } from '#planner/plan/due/rights.ts';
import type { Standing } from '#planner/plan/standing.ts';

/** Names of the blanks, for authors and for the content check. */
export const BLANKS = [
  'amount',
  'daysLate',
  'place',
  'court',
  'claimForm',
  'limit',
  'limitationOn',
  'limitationYears',
  'demandDays',
  'brokenPromises',
  'promiseBy',
  'disputed',
  'undisputed',
  'courtRate',
  'reviewBy',
  'lienBy',
  'repayBy',
  'claimSum',
  'courtFee',
  'nextCourt',
  'judgmentInterest',
  'judgmentLife',
  'wages',
  'badCheck',
  'badCheckNotice',
  'lienNotice',
  'lienSuit',
] as const;

/** What forbids such contact with a consumer by law; others are only spared it by practice. */
const bannedBy = (
  ban: ContactBan,
  { contactBans }: PlaceLaw,
  kind: DebtorKind | undefined,
): SourceId | undefined => ((kind ?? 'consumer') === 'consumer' ? contactBans[ban] : undefined);

/**
 * `place.limitation` of a rule becomes the source id of the case's own place; undefined where the
 * place has none.
 */
export function placeSource(
  place: PlaceLaw,
  kind: DebtorKind | undefined,
  source: PlaceSource,
): SourceId | undefined {
  switch (source) {
    case 'place.small-claims':
      return place.smallClaims.source;
    case 'place.limitation':
      return place.limitation.source;
    case 'place.recording':
      return place.recording.source;
    case 'place.interest':
      return place.interest.source;
    case 'place.contact':
      return place.contactCaps[0]?.source;
    case 'place.demand':
      return place.demandDaysSource[kind ?? 'consumer'];
    case 'place.ban-others':
      return bannedBy('others', place, kind);
    case 'place.ban-represented':
      return bannedBy('represented', place, kind);
    default:
      return toolSource(place, source);
  }
}

/** The source of a money tool that the place holds. */
function toolSource({ money }: PlaceLaw, source: PlaceSource): SourceId | undefined {
  const topic = TOOL_TOPICS.find((each) => source === `place.${each}`);
  return topic && money[TOOL_BY_TOPIC[topic]]?.source;
}

type ToolBlank =
  | 'claimSum'
  | 'courtFee'
  | 'nextCourt'
  | 'judgmentInterest'
  | 'judgmentLife'
  | 'wages'
  | 'badCheck'
  | 'badCheckNotice'
  | 'lienNotice'
  | 'lienSuit';
const UNKNOWN = 'not known here';

/** What the blanks on the money tools of the place say; rules that hold them ask for the tools. */
function toolBlanks(standing: Standing): Readonly<Record<ToolBlank, string>> {
  const { place, unpaid, answers } = standing;
  const { courtFee, nextCourt, judgmentInterest, judgmentLife, ...tools } = place?.money ?? {};
  const { wages, badCheck, lien } = tools;
  const currency = place?.currency ?? answers.debt.currency;
  const claim = claimable(standing, unpaid);
  const fee = courtFee && courtFeeOf(courtFee, claim);
  const noticeDays = badCheck?.noticeDays;
  return {
    claimSum: plainSum(answers.debt.currency, claim),
    courtFee: fee === undefined ? UNKNOWN : plainSum(currency, fee),
    nextCourt: nextCourt ? nextCourtWords(nextCourt, currency) : UNKNOWN,
    judgmentInterest: judgmentInterest
      ? judgmentInterestWords(judgmentInterest, currency)
      : UNKNOWN,
    judgmentLife: judgmentLife ? judgmentLifeWords(judgmentLife) : UNKNOWN,
    wages: wages ? wagesWords(wages, currency) : UNKNOWN,
    badCheck: badCheck ? badCheckWords(badCheck, currency) : UNKNOWN,
    badCheckNotice:
      noticeDays === undefined ? '' : `, which gives ${spanWords({ days: noticeDays })} to pay`,
    lienNotice: (lien && firstNoticeWords(lien)) ?? UNKNOWN,
    lienSuit: (lien && enforceWords(lien)) ?? UNKNOWN,
  };
}

/** What each blank says for a case. */
export function ruleBlanks(standing: Standing): Readonly<Record<(typeof BLANKS)[number], string>> {
  const { law, place, answers, life, disputed, unpaid, limitationOn } = standing;
  const { promises, broken } = life.talks;
  const { currency } = answers.debt;
  const claimed = {
    entity: answers.creditor?.entity,
    debtor: answers.debtor?.kind,
    disputed: disputed > 0,
  };
  const day = (on: PlainDate | undefined, unknown = 'not known') =>
    on ? dateWords(on, 'date', localeOfCase(law, answers)) : unknown;
  const limit = place && smallClaimsLimit(place, claimed);
  return {
    amount: plainSum(currency, unpaid),
    daysLate: String(standing.daysLate),
    place: place?.name ?? 'this place',
    court: (place && forumFor(place, unpaid, claimed)?.name) ?? 'the court',
    claimForm: place?.claimForm ?? 'the one that the clerk of the court gives you',
    limit: limit === undefined || !place ? 'not known here' : plainSum(place.currency, limit),
    limitationOn: day(limitationOn),
    limitationYears: place ? String(limitationYears(place, answers)) : 'not known',
    demandDays: String(standing.demandDays),
    brokenPromises: String(broken),
    promiseBy: day(standing.pending?.by ?? promises.at(-1)?.by, 'the day promised'),
    disputed: plainSum(currency, disputed),
    undisputed: plainSum(currency, Math.max(0, unpaid - disputed)),
    courtRate:
      place?.interest.courtRatePct === null || !place
        ? 'a rate the court sets'
        : `${place.interest.courtRatePct}%`,
    reviewBy: day(place?.reviewBy),
    lienBy: day(lienBy(standing)?.on),
    repayBy: day(repayBy(standing)),
    ...toolBlanks(standing),
  };
}
