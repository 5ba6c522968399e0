/**
 * Puts the law bundle together from content: the one argument of `plan()` beside the case and
 * today.
 */
import type {
  Law,
  PlaceLaw,
  RuleId,
  RuleText,
  Source,
  SourceId,
  StepId,
  StepText,
} from '#domain/law.ts';
import type { WrittenSourceId } from '#domain/ids/sources.ts';
import { countrySources, countryView, type CountryFile } from '#schemas/countries.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { ASSUMPTION_SOURCES } from '#planner/plan/assumption-sources.ts';
import { isPlaceSource } from '#schemas/rules.ts';
import { placeSources } from '#schemas/place-sources.ts';
import { demandOf, planningView } from '#schemas/planning-view.ts';
import type { RuleFile } from '#schemas/rules.ts';
import type { SourceFile } from '#schemas/sources.ts';
import type { StepFile } from '#schemas/steps.ts';

type ById<T> = Readonly<Record<string, T>>;

/** Parsed files by id: what a law bundle is made of. */
export interface LawContent {
  readonly law: ById<PlaceFile>;
  readonly countries: ById<CountryFile>;
  readonly rules: Readonly<Partial<Record<RuleId, RuleFile>>>;
  readonly steps: Readonly<Partial<Record<StepId, StepFile>>>;
  readonly sources: Readonly<Partial<Record<WrittenSourceId, SourceFile>>>;
}

const byKey = <T>(record: ById<T>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
const mapped = <T, U>(record: ById<T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(byKey(record).map(([id, value]) => [id, change(value)]));
/** The file of a country. @throws Error naming the file to add */
function fileOf(countries: readonly CountryFile[], code: string): CountryFile {
  const found = countries.find((file) => file.code === code);
  if (!found)
    throw new Error(
      `content/countries/${code.toLowerCase()}.json is missing: a place is in ${code}`,
    );
  return found;
}

const ruleText = ({ text, sources, places }: RuleFile): RuleText => ({
  text,
  sources,
  ...(places && { places }),
});
const stepText = ({ title, how, record, letter, letters }: StepFile): StepText => ({
  title,
  how,
  record,
  ...(letter && { letter }),
  ...(letters && { letters }),
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
function namedSources(content: LawContent): Set<SourceId> {
  const countries = Object.values(content.countries);
  return new Set([
    ...Object.values(content.rules).flatMap((rule) =>
      rule.sources.filter((id) => !isPlaceSource(id)),
    ),
    ...Object.values(content.law).flatMap((place) => {
      const { sources, businessSource } = demandOf(place, fileOf(countries, place.country));
      return [...sources, ...(businessSource ? [businessSource] : [])];
    }),
    ...countries.flatMap(countrySources),
    ...ASSUMPTION_SOURCES,
  ]);
}

function aliases(places: readonly PlaceFile[]): Record<string, string> {
  return Object.fromEntries(
    places.flatMap((place) => (place.aliases ?? []).map((alias) => [alias, place.place] as const)),
  );
}

/**
 * The law bundle of all places, with its keys in order, so that the same content gives the same
 * bytes.
 */
export function assembleLaw(content: LawContent): Law {
  const places = byKey(content.law).map(([, file]) => file);
  const countries = byKey(content.countries).map(([, file]) => file);
  const named = new Set<string>(namedSources(content));
  const written = byKey(content.sources)
    .filter(([id]) => named.has(id))
    .map(([id, file]) => [id, sourceText(file)] as const);
  return {
    places: Object.fromEntries(
      places.map((file): [string, PlaceLaw] => [
        file.place,
        planningView(file, fileOf(countries, file.country)),
      ]),
    ),
    aliases: aliases(places),
    countries: Object.fromEntries(countries.map((file) => [file.code, countryView(file)])),
    sources: {
      ...Object.fromEntries(written),
      ...(Object.assign({}, ...places.map(placeSources)) as Record<string, Source>),
    },
    rules: mapped(content.rules, ruleText),
    steps: mapped(content.steps, stepText),
  };
}
