/** Puts the law bundle together from content: the one argument of `plan()` beside the case and today. */
import type {
  Law,
  PlaceLaw,
  RuleId,
  RuleText,
  Source,
  SourceId,
  StatutoryInterest,
  StepId,
  StepText,
} from '#domain/law.ts';
import {
  isCountryFile,
  isPlaceFile,
  type CountryFile,
  type LawFile,
  type PlaceFile,
} from '#schemas/law.ts';
import type { WrittenSourceId } from '#domain/ids/sources.ts';
import { ASSUMPTION_SOURCES } from '#planner/plan/assumption-sources.ts';
import { isPlaceSource } from '#schemas/rules.ts';
import { placeSources } from '#schemas/place-sources.ts';
import { planningView } from '#schemas/planning-view.ts';
import type { RuleFile } from '#schemas/rules.ts';
import type { SourceFile } from '#schemas/sources.ts';
import type { StepFile } from '#schemas/steps.ts';

export { planningView } from '#schemas/planning-view.ts';

type ById<T> = Readonly<Record<string, T>>;

/** Parsed files by id: what a law bundle is made of. */
export interface LawContent {
  readonly law: ById<LawFile>;
  readonly rules: Readonly<Partial<Record<RuleId, RuleFile>>>;
  readonly steps: Readonly<Partial<Record<StepId, StepFile>>>;
  readonly sources: Readonly<Partial<Record<WrittenSourceId, SourceFile>>>;
}

const byKey = <T>(record: ById<T>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
const mapped = <T, U>(record: ById<T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(byKey(record).map(([id, value]) => [id, change(value)]));
const inCents = (whole: number): number => Math.round(whole * 100);

const NO_RATES: StatutoryInterest = {
  source: 'lpcdia-reference-rate',
  fixedSumSource: 'lpcdia-fixed-sums',
  rates: [],
  fixedSums: [],
};

function statutoryInterest(file: CountryFile | undefined): StatutoryInterest {
  const found = file?.statutoryInterest;
  if (!found) return NO_RATES;
  return {
    source: found.source,
    fixedSumSource: found.fixedSumSource,
    rates: found.rates.map(({ from, to, pct }) => ({ from, to, pct })),
    fixedSums: found.fixedSums.map(({ atLeast, sum }) => ({
      atLeast: inCents(atLeast),
      sum: inCents(sum),
    })),
  };
}

const ruleText = ({ text, sources, places }: RuleFile): RuleText => ({
  text,
  sources,
  ...(places && { places }),
});
const stepText = ({ title, how, record, letter }: StepFile): StepText => ({
  title,
  how,
  record,
  ...(letter && { letter }),
});
const sourceText = ({
  title,
  kind,
  citation,
  url,
  confidence,
  checkedOn,
  places,
}: SourceFile): Source => ({
  title,
  kind,
  ...(citation && { citation }),
  ...(url && { url }),
  confidence,
  checkedOn,
  ...(places && { places }),
});

/** Ids of the written sources that a reason of the planner can name. */
function namedSources(content: LawContent, interest: StatutoryInterest): Set<SourceId> {
  const places = Object.values(content.law).filter(isPlaceFile);
  return new Set([
    ...Object.values(content.rules).flatMap((rule) =>
      rule.sources.filter((id) => !isPlaceSource(id)),
    ),
    ...places.flatMap(({ demandDays }) => [
      ...demandDays.sources,
      ...(demandDays.businessSource ? [demandDays.businessSource] : []),
    ]),
    interest.source,
    interest.fixedSumSource,
    ...ASSUMPTION_SOURCES,
  ]);
}

function aliases(places: readonly PlaceFile[]): Record<string, string> {
  return Object.fromEntries(
    places.flatMap((place) => (place.aliases ?? []).map((alias) => [alias, place.place] as const)),
  );
}

/** The law bundle of all places, with its keys in order, so that the same content gives the same bytes. */
export function assembleLaw(content: LawContent): Law {
  const files = byKey(content.law).map(([, file]) => file);
  const places = files.filter(isPlaceFile);
  const interest = statutoryInterest(
    files.filter(isCountryFile).find((file) => file.country === 'GB'),
  );
  const clocks = files.filter(isCountryFile).find((file) => file.country === 'US')?.clocks;
  const named = new Set<string>(namedSources(content, interest));
  for (const { source } of Object.values(clocks ?? {})) named.add(source);
  const written = byKey(content.sources)
    .filter(([id]) => named.has(id))
    .map(([id, file]) => [id, sourceText(file)] as const);
  return {
    places: Object.fromEntries(
      places.map((file): [string, PlaceLaw] => [file.place, planningView(file)]),
    ),
    aliases: aliases(places),
    statutoryInterest: { GB: interest },
    ...(clocks && { clocks: { US: clocks } }),
    sources: {
      ...Object.fromEntries(written),
      ...(Object.assign({}, ...places.map(placeSources)) as Record<string, Source>),
    },
    rules: mapped(content.rules, ruleText),
    steps: mapped(content.steps, stepText),
  };
}
