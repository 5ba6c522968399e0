/** A place's law file as the planner sees it: money in cents, and the safer figure where sources differ. */
import type { ContactCap, PlaceLaw } from '#domain/law.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { placeSourceId } from '#schemas/place-sources.ts';

type PlanOn = NonNullable<PlaceFile['doubts'][number]['planOn']>;

/** The limits of a place in whole units of its currency, as they were found. */
export function foundLimits(file: PlaceFile): {
  readonly entity: number;
  readonly naturalPerson: number;
} {
  const { limit, limitNaturalPerson } = file.smallClaims;
  return { entity: limit, naturalPerson: limitNaturalPerson };
}

/** All figures of the doubts of a place, to plan on instead of those found. */
export function planOnFigures(file: PlaceFile): PlanOn {
  return Object.assign({}, ...file.doubts.map((doubt) => doubt.planOn ?? {})) as PlanOn;
}

function smallClaims(file: PlaceFile, instead: PlanOn): PlaceLaw['smallClaims'] {
  const limits = foundLimits(file);
  const claims = file.smallClaims;
  const bands = 'fees' in claims ? claims.fees?.bands : undefined;
  return {
    court: claims.court,
    limit: {
      entity: (instead.limit ?? limits.entity) * 100,
      naturalPerson: (instead.limitNaturalPerson ?? limits.naturalPerson) * 100,
    },
    ...(instead.consumerLimit !== undefined && { consumerLimit: instead.consumerLimit * 100 }),
    entityWithoutLawyer:
      instead.entityWithoutLawyer === null ? null : claims.entityMayAppearWithoutLawyer,
    confidence: claims.confidence,
    source: placeSourceId(file, 'small-claims'),
    ...(bands && { fees: bands.map(({ upTo, fee }) => ({ upTo: upTo * 100, fee: fee * 100 })) }),
  };
}

function limitation(file: PlaceFile, instead: PlanOn): PlaceLaw['limitation'] {
  const found = file.limitation;
  return {
    years: {
      written: instead.writtenYears ?? found.writtenYears,
      oral: instead.oralYears ?? found.oralYears,
      'open-account': instead.openAccountYears ?? found.openAccountYears,
      goods: instead.goodsYears ?? found.goodsYears,
    },
    ...(instead.consumerYears !== undefined && { consumerYears: instead.consumerYears }),
    effect: file.limitationEffect,
    confidence: found.confidence,
    source: placeSourceId(file, 'limitation'),
  };
}

function contactCaps(file: PlaceFile): ContactCap[] {
  return file.contactCaps.map(({ counts, max, windowDays, debtors, from, until }) => ({
    counts,
    max,
    windowDays,
    debtors,
    ...(from && { from }),
    ...(until && { until }),
    source: placeSourceId(file, 'contact'),
  }));
}

/** The law of a place as the planner reckons with it. */
export function planningView(file: PlaceFile): PlaceLaw {
  const instead = planOnFigures(file);
  const [person] = file.demandDays.sources;
  if (!person)
    throw new Error(`${file.slug}: demandDays names no source; add one of content/sources`);
  return {
    id: file.place,
    name: file.name,
    country: file.country,
    currency: file.currency,
    timeZones: file.timeZones,
    checkedOn: file.checkedOn,
    reviewBy: file.reviewBy,
    smallClaims: smallClaims(file, instead),
    limitation: limitation(file, instead),
    recording: {
      consent: instead.consent ?? file.recording.consent,
      confidence: file.recording.confidence,
      source: placeSourceId(file, 'recording'),
    },
    interest: {
      courtRatePct: file.interest.prejudgmentRatePct,
      confidence: file.interest.confidence,
      source: placeSourceId(file, 'interest'),
    },
    contactCaps: contactCaps(file),
    demandDays: file.demandDays.days,
    demandDaysSource: {
      consumer: person,
      'sole-trader': person,
      business: file.demandDays.businessSource ?? person,
    },
    holidays: Object.keys(file.holidays)
      .sort()
      .flatMap((year) => file.holidays[year] ?? []),
    doubts: [...new Set(file.doubts.map((doubt) => doubt.about))],
  };
}
