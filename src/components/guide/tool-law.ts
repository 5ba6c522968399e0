/**
 * The law as the tools of guides take it: made at build, only the fields that each one needs, with
 * where it stands.
 */
import { countryOfPlace } from '#lib/countries.ts';
import { countryFiles, placeFiles, sourcesById } from '#lib/law.ts';
import { howSure, howSureOf } from '#lib/how-sure.ts';
import { plannerTools } from '#lib/tool-words.ts';
import { dataById } from '#lib/collections.ts';
import type { Assumed } from '#domain/case.ts';
import type { Consent } from '#domain/recording.ts';
import type { WrittenSourceId } from '#domain/ids/sources.ts';
import { sourceHref } from '#domain/source-href.ts';
import { SIGNAL_WEIGHTS } from '#domain/diagnosis.ts';
import type { PlainDate } from '#domain/dates.ts';
import { SOURCES } from '#planner/plan/assumption-sources.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { sureOfTool } from '#schemas/place-sources.ts';
import {
  forumsView,
  limitationView,
  recordingView,
  smallClaimsView,
} from '#schemas/planning-view.ts';

/** Where a figure of law stands, and how sure it is. */
export interface SourceNote {
  readonly sure: string;
  readonly checkedOn: PlainDate;
  readonly title: string;
  readonly href: string;
}

/** The proof of a written source. */
export async function sourceNoteOf(id: WrittenSourceId): Promise<SourceNote> {
  const [source] = await sourcesById([id]);
  if (!source)
    throw new Error(`A tool names the source "${id}", which content/sources does not have.`);
  return {
    sure: howSure(source.confidence),
    checkedOn: source.checkedOn,
    title: source.title,
    href: sourceHref(id, source).slice(1),
  };
}

const pageOf = ({ slug }: PlaceFile, topic: string): string => `law/${slug}/#${topic}`;
const placeProof = (file: PlaceFile, topic: string, about: string, sure: string): SourceNote => ({
  sure,
  checkedOn: file.checkedOn,
  title: `${file.name}: ${about}`,
  href: pageOf(file, topic),
});
const doubtsOf = (
  file: PlaceFile,
  ...about: PlaceFile['doubts'][number]['about'][]
): { doubt?: string } => {
  const doubt = file.doubts
    .filter((each) => about.includes(each.about))
    .map(({ note }) => note)
    .join(' ');
  return doubt ? { doubt } : {};
};
/** The United States first: most places are there. */
const byCountry = (files: readonly PlaceFile[]): PlaceFile[] =>
  files.toSorted((a, b) => b.country.localeCompare(a.country, 'en'));

/** The table of interest between businesses of the country whose law has one. */
export async function statutoryLaw() {
  const country = (await countryFiles()).find(({ statutoryInterest }) => statutoryInterest);
  const found = country?.statutoryInterest;
  if (!country || !found)
    throw new Error(
      'No file of content/countries holds statutory interest, which the interest calculator needs.',
    );
  return {
    country,
    interest: found,
    proof: await sourceNoteOf(found.source),
    table: {
      rates: found.rates.map(({ from, to, pct }) => ({ from, to, pct })),
      fixedSums: found.fixedSums.map(({ atLeast, sum }) => ({
        atLeast: atLeast * 100,
        sum: sum * 100,
      })),
    },
  };
}

/**
 * What may restart the time in a place, as its country tells it; undefined where nothing is held.
 */
const restartOf = (file: PlaceFile) =>
  countryOfPlace(file).limitation.restarts.find(
    ({ places }) => !places || places.includes(file.place),
  );

/** Years to sue of every place, cautious and as found, and what the words on restarting rest on. */
export async function sueLaw() {
  const places = byCountry(await placeFiles()).map((file) => {
    const { years, consumerYears, unsignedYears, effect } = limitationView(file);
    const { writtenYears, oralYears, openAccountYears, goodsYears } = file.limitation;
    const found = {
      written: writtenYears,
      oral: oralYears,
      'open-account': openAccountYears,
      goods: goodsYears,
    };
    const restart = restartOf(file)?.source;
    return {
      id: file.place,
      name: file.name,
      limitation: {
        ...{ years, effect },
        ...(consumerYears !== undefined && { consumerYears }),
        ...(unsignedYears !== undefined && { unsignedYears }),
      },
      ...(JSON.stringify(found) !== JSON.stringify(years) && { found }),
      proof: placeProof(file, 'limitation', 'years to sue', howSureOf(file, 'limitation')),
      ...(restart && { restart }),
      ...doubtsOf(file, 'limitation'),
    };
  });
  const told = (await countryFiles()).flatMap(({ limitation }) => limitation.restarts);
  const restarts = Object.fromEntries(
    await Promise.all(
      told.map(
        async ({ source, words }) =>
          [source, { words, proof: await sourceNoteOf(source) }] as const,
      ),
    ),
  );
  return { places, restarts };
}

/** Where the court fees of a place were read, if they were. */
function feeProofOf(file: PlaceFile): { feeProof?: SourceNote } {
  const reference = file.moneyTools?.courtFee?.reference;
  if (!reference) return {};
  const proof = placeProof(file, 'court-fee', 'court fee', howSure(sureOfTool(reference)));
  return { feeProof: { ...proof, checkedOn: reference.readOn } };
}

/** The small claims court of every place: limits, fees, who may speak for a company. */
export async function courtLaw() {
  return byCountry(await placeFiles()).map((file) => {
    const { court, limit, consumerLimit, entityWithoutLawyer } = smallClaimsView(file);
    const { courtFee } = plannerTools(file);
    return {
      id: file.place,
      name: file.name,
      currency: file.currency,
      smallClaims: {
        court,
        limit,
        entityWithoutLawyer,
        ...(consumerLimit !== undefined && { consumerLimit }),
      },
      money: courtFee ? { courtFee } : {},
      ...feeProofOf(file),
      proof: {
        sure: howSureOf(file, 'small-claims'),
        checkedOn: file.checkedOn,
        href: pageOf(file, 'small-claims'),
      },
      aloneSure: howSureOf(file, 'representation'),
      ...doubtsOf(file, 'small-claims', 'representation'),
    };
  });
}

/** What decides which court takes a debt and who may speak there, of every place. */
export async function filingLaw() {
  const courts = new Map((await courtLaw()).map((each) => [each.id, each]));
  return byCountry(await placeFiles()).flatMap((file) => {
    const found = courts.get(file.place);
    if (!found) return [];
    const { money: _, feeProof: __, ...court } = found;
    const forums = forumsView(file);
    const proof = { ...found.proof, title: `${file.name}: ${court.smallClaims.court}` };
    return [{ ...court, proof, ...(forums && { forums }) }];
  });
}

/** What each assumption of the comparison rests on, where it has a source. */
export async function assumptionProofs(): Promise<Partial<Record<keyof Assumed, SourceNote>>> {
  return Object.fromEntries(
    await Promise.all(
      Object.entries(SOURCES).map(async ([name, id]) => [name, await sourceNoteOf(id)] as const),
    ),
  );
}

/** The rule on recording of every place, the cautious one where lists differ. */
export async function recordingLaw() {
  const places = byCountry(await placeFiles()).map((file) => {
    const consent: Consent = recordingView(file).consent;
    return {
      id: file.place,
      name: file.name,
      consent,
      proof: placeProof(file, 'recording', 'recording a call', howSureOf(file, 'recording')),
      ...doubtsOf(file, 'recording'),
    };
  });
  return { places, crossing: await sourceNoteOf('cross-state-calls') };
}

/** The short words of the rules behind the signs of a debtor. */
export async function signWords(): Promise<Record<string, string>> {
  const rules = await dataById('rules');
  return Object.fromEntries(
    [...new Set(SIGNAL_WEIGHTS.map(({ rule }) => rule))].map((rule) => {
      const found = rules[rule];
      if (!found)
        throw new Error(
          `The diagnosis names the rule "${rule}", which content/rules does not have.`,
        );
      return [rule, found.short ?? found.text];
    }),
  );
}

/** The rule on checks marked as full payment. */
export async function fullPaymentLaw() {
  const found = (await countryFiles()).find(
    ({ fullPaymentCheck }) => fullPaymentCheck,
  )?.fullPaymentCheck;
  if (!found)
    throw new Error(
      'No file of content/countries holds a figure for checks marked as full payment, which the helper needs.',
    );
  const [rule, escapes, crossing, england] = await Promise.all([
    sourceNoteOf('ucc-3-311-paid-in-full'),
    sourceNoteOf(found.source),
    sourceNoteOf('crossing-out-does-not-help'),
    sourceNoteOf('uk-part-payment-settlement'),
  ]);
  return { repayDays: found.repayDays, proofs: { rule, escapes, crossing, england } };
}
