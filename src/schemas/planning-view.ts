/**
 * A place's law file as the planner sees it: money in cents, and the safer figure where sources
 * differ.
 */
import { formsInShort } from '#domain/court-form.ts';
import type { Forum } from '#domain/forums.ts';
import type { ContactCap, PlaceLaw } from '#domain/law.ts';
import { countryView, type CountryFile } from '#schemas/countries.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { moneyView } from '#schemas/money-view.ts';
import { confidenceOf } from '#schemas/footing.ts';
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

/** The court for small sums of a place, in cents, as the planner reckons with it. */
export function smallClaimsView(file: PlaceFile): PlaceLaw['smallClaims'] {
  const instead = planOnFigures(file);
  const limits = foundLimits(file);
  const claims = file.smallClaims;
  return {
    court: claims.court,
    limit: {
      entity: (instead.limit ?? limits.entity) * 100,
      naturalPerson: (instead.limitNaturalPerson ?? limits.naturalPerson) * 100,
    },
    ...(instead.consumerLimit !== undefined && { consumerLimit: instead.consumerLimit * 100 }),
    entityWithoutLawyer:
      instead.entityWithoutLawyer === null ? null : claims.entityMayAppearWithoutLawyer,
    confidence: confidenceOf(file, 'small-claims'),
    source: placeSourceId(file, 'small-claims'),
    ...(claims.later && {
      later: claims.later.map(({ from, limit, limitNaturalPerson }) => ({
        from,
        limit: { entity: limit * 100, naturalPerson: limitNaturalPerson * 100 },
      })),
    }),
  };
}

/** The years to sue of a place, as the planner reckons with them. */
export function limitationView(file: PlaceFile): PlaceLaw['limitation'] {
  const instead = planOnFigures(file);
  const found = file.limitation;
  return {
    years: {
      written: instead.writtenYears ?? found.writtenYears,
      oral: instead.oralYears ?? found.oralYears,
      'open-account': instead.openAccountYears ?? found.openAccountYears,
      goods: instead.goodsYears ?? found.goodsYears,
    },
    ...(instead.consumerYears !== undefined && { consumerYears: instead.consumerYears }),
    ...(found.unsignedYears !== undefined && { unsignedYears: found.unsignedYears }),
    ...(found.medicalYears !== undefined && { medicalYears: found.medicalYears }),
    effect: file.limitationEffect,
    confidence: confidenceOf(file, 'limitation'),
    source: placeSourceId(file, 'limitation'),
  };
}

/** The rule on recording of a place, the cautious one where sources differ. */
export function recordingView(file: PlaceFile): PlaceLaw['recording'] {
  return {
    consent: planOnFigures(file).consent ?? file.recording.consent,
    confidence: confidenceOf(file, 'recording'),
    source: placeSourceId(file, 'recording'),
  };
}

/** The courts and tribunals of a place, where its file lists them; sums in cents. */
export function forumsView(file: PlaceFile): readonly Forum[] | undefined {
  return file.forums?.map(({ from, upTo, upToNaturalPerson = upTo, yearly, ...forum }) => ({
    name: forum.name,
    takes: forum.takes,
    company: forum.company,
    ...(forum.lawyers && { lawyers: forum.lawyers }),
    ...(forum.mediation && { mediation: forum.mediation }),
    from: from * 100,
    upTo: { entity: upTo * 100, naturalPerson: upToNaturalPerson * 100 },
    ...(yearly && {
      yearly: {
        claims: yearly.claims,
        ...(yearly.over !== undefined && { over: yearly.over * 100 }),
      },
    }),
    source: placeSourceId(file, 'small-claims'),
  }));
}

/** Days of a final demand with their sources: those of the place, else those of its country. */
export function demandOf(
  file: Pick<PlaceFile, 'demandDays'>,
  country: Pick<CountryFile, 'demand'>,
): NonNullable<PlaceFile['demandDays']> {
  const { days, source } = country.demand;
  return file.demandDays ?? { days, sources: [source] };
}

function demandView(
  file: PlaceFile,
  country: CountryFile,
): Pick<PlaceLaw, 'demandDays' | 'demandDaysSource'> {
  const { days, sources, businessSource } = demandOf(file, country);
  const [person] = sources;
  if (!person)
    throw new Error(`${file.slug}: demandDays names no source; add one of content/sources`);
  return {
    demandDays: days,
    demandDaysSource: {
      consumer: person,
      'sole-trader': person,
      business: businessSource ?? person,
    },
  };
}

/** The limits on contact of a place, its own before those of its country. */
function contactCaps(file: PlaceFile, country: CountryFile): ContactCap[] {
  const own = file.contactCaps.map(({ counts, max, windowDays, debtors, from, until }) => ({
    counts,
    max,
    windowDays,
    debtors,
    ...(from && { from }),
    ...(until && { until }),
    source: placeSourceId(file, 'contact'),
  }));
  return [...own, ...countryView(country).contact.caps];
}

/** What the rules of a place on contact forbid, each with the source of those rules. */
function contactBans(file: PlaceFile): PlaceLaw['contactBans'] {
  const banned = file.contactRules.flatMap(({ bans = [] }) => bans);
  const source = placeSourceId(file, 'contact');
  return Object.fromEntries(banned.map((ban) => [ban, source]));
}

/** The law of a place as the planner reckons with it. */
export function planningView(file: PlaceFile, country: CountryFile): PlaceLaw {
  const forums = forumsView(file);
  return {
    id: file.place,
    name: file.name,
    country: file.country,
    currency: file.currency,
    timeZones: file.timeZones,
    checkedOn: file.checkedOn,
    reviewBy: file.reviewBy,
    smallClaims: smallClaimsView(file),
    ...(forums && { forums }),
    limitation: limitationView(file),
    recording: recordingView(file),
    interest: {
      courtRatePct: file.interest.prejudgmentRatePct,
      confidence: confidenceOf(file, 'interest'),
      source: placeSourceId(file, 'interest'),
    },
    contactCaps: contactCaps(file, country),
    contactBans: contactBans(file),
    ...(country.contact.weeklyTotalForPersons ? {} : { weeklyTotalForPersons: false }),
    ...demandView(file, country),
    ...(file.claimForm && { claimForm: formsInShort(file.claimForm.forms) }),
    ...(file.disputeDays && { disputeDays: file.disputeDays.days }),
    money: moneyView(file.moneyTools, (topic) => placeSourceId(file, topic)),
    holidays: Object.keys(file.holidays)
      .sort()
      .flatMap((year) => file.holidays[year] ?? []),
    doubts: [...new Set(file.doubts.map((doubt) => doubt.about))],
  };
}
