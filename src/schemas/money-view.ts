/** The money tools of a place as the planner sees them: money in cents, each with its source. */
import { TOOL_TOPICS, type PlaceSourceId, type ToolTopic } from '#domain/law.ts';
import type { FeeBand, MoneyTools } from '#domain/money-tools.ts';
import type { PlaceFile } from '#schemas/law.ts';
import type { ToolOf } from '#schemas/money-tools.ts';

const inCents = (amount: number): number => Math.round(amount * 100);
const maybe = (amount: number | undefined): number | undefined =>
  amount === undefined ? undefined : inCents(amount);

/** Bands of fees in cents. */
export const bandsInCents = ({ bands }: Pick<ToolOf<'courtFee'>, 'bands'>): readonly FeeBand[] =>
  bands.map((band) => ({
    upTo: band.upTo === null ? null : inCents(band.upTo),
    ...('fee' in band ? { fee: inCents(band.fee) } : { percent: band.percent }),
  }));

type Sources = Readonly<Record<ToolTopic, PlaceSourceId>>;
type Tools = NonNullable<PlaceFile['moneyTools']>;

function badCheckView({ badCheck: found }: Tools, source: Sources): MoneyTools['badCheck'] {
  if (!found) return undefined;
  const { reference: _, ...figures } = found;
  const { minimum, cap, fixedSum, feeMax } = figures;
  return {
    ...figures,
    ...{ minimum: maybe(minimum), cap: maybe(cap) },
    ...{ fixedSum: maybe(fixedSum), feeMax: maybe(feeMax) },
    source: source['bad-check'],
  };
}

function wagesView({ wages: found }: Tools, source: Sources): MoneyTools['wages'] {
  if (!found) return undefined;
  const { reference: _, headOfFamily: head, ...figures } = found;
  return {
    ...figures,
    floorWeekly: maybe(figures.floorWeekly),
    headOfFamily: typeof head === 'object' ? { weekly: inCents(head.weekly) } : head,
    source: source.wages,
  };
}

function afterJudgment(
  { judgmentInterest: interest, judgmentLife: life }: Tools,
  source: Sources,
): Pick<MoneyTools, 'judgmentInterest' | 'judgmentLife'> {
  const { reference: _, from, ...rate } = interest ?? {};
  return {
    ...(interest && {
      judgmentInterest: {
        ...{ ...rate, ratePct: interest.ratePct },
        from: maybe(from),
        source: source['judgment-interest'],
      },
    }),
    ...(life && {
      judgmentLife: {
        ...{ years: life.years, renew: life.renew, renewYears: life.renewYears },
        source: source['judgment-life'],
      },
    }),
  };
}

function lienView({ lien: found }: Tools, source: Sources): MoneyTools['lien'] {
  if (!found) return undefined;
  const { reference: _, noticeOfCompletionDays: __, ...figures } = found;
  return { ...figures, source: source.lien };
}

/**
 * The money tools that the planner reckons with or tells of; those of its page alone are left out.
 */
export function moneyView(
  tools: PlaceFile['moneyTools'],
  sourceOf: (topic: ToolTopic) => PlaceSourceId,
): MoneyTools {
  if (!tools) return {};
  const source = Object.fromEntries(
    TOOL_TOPICS.map((topic) => [topic, sourceOf(topic)]),
  ) as Sources;
  const { courtFee, nextCourt, answer, appeal, license, freelance } = tools;
  const badCheck = badCheckView(tools, source);
  const wages = wagesView(tools, source);
  const lien = lienView(tools, source);
  return {
    ...(courtFee && { courtFee: { bands: bandsInCents(courtFee), source: source['court-fee'] } }),
    ...(nextCourt && {
      nextCourt: {
        name: nextCourt.name,
        limit: nextCourt.limit === null ? null : inCents(nextCourt.limit),
        source: source['next-court'],
      },
    }),
    ...(badCheck && { badCheck }),
    ...afterJudgment(tools, source),
    ...(wages && { wages }),
    ...(lien && { lien }),
    ...(license && { license: { source: source.license } }),
    ...(freelance && {
      freelance: { companies: freelance.companies, source: source.freelance },
    }),
    ...(answer && {
      answer: { days: answer.days, unit: answer.unit, source: source.answer },
    }),
    ...(appeal && { appeal: { days: appeal.days, source: source.appeal } }),
  };
}
