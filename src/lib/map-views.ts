/**
 * The five views of the tile map: what each tile shows, its ink, and what the steps of ink mean.
 */
import { wholeMoney, years } from '#lib/format.ts';
import { classOf, mapClasses, type MapClass } from '#lib/map-classes.ts';
import { fourFigures } from '#lib/four-figures.ts';
import { recordingRule } from '#lib/place-words.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { foundLimits } from '#schemas/planning-view.ts';

export const MAP_VIEWS = ['limit', 'years', 'recording', 'lawyer', 'life'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** How dark a tile is: none where its figure is not ranked beside the others. */
export type Ink = 0 | 1 | 2 | 3 | 4;

export interface Tile {
  readonly place: PlaceFile;
  /** What stands in the tile on a phone, and what follows where there is room, or is heard. */
  readonly short: string;
  readonly rest: string;
  /** What stands in it where there is room, if that is another way to write it. */
  readonly wide: string | undefined;
  readonly ink: Ink | undefined;
  readonly doubt: boolean;
}

interface View {
  readonly name: string;
  /** What is shown, as a sentence without its stop. */
  readonly title: string;
  readonly tiles: readonly Tile[];
  /** What the steps of ink are, lightest first. */
  readonly key: readonly { readonly ink: Ink; readonly words: string }[];
}

/** Steps as far apart as so many classes allow; the lightest is paper. */
const INKS: readonly (readonly Ink[])[] = [
  [],
  [0],
  [0, 4],
  [0, 2, 4],
  [0, 1, 2, 4],
  [0, 1, 2, 3, 4],
];
const inkOf = (step: number, of: number): Ink => INKS[of]?.[step] ?? 4;
const inDoubt = (file: PlaceFile, about: PlaceFile['doubts'][number]['about']): boolean =>
  file.doubts.some((doubt) => doubt.about === about);
const range = ({ least, most }: MapClass, words: (figure: number) => string): string =>
  least === most ? words(most) : `${words(least)} to ${words(most)}`;
const keyOf = (classes: readonly MapClass[], words: (figure: number) => string) =>
  classes.map((one, step) => ({ ink: inkOf(step, classes.length), words: range(one, words) }));

function byLimit(places: readonly PlaceFile[], beside: readonly PlaceFile[]): View {
  const of = (file: PlaceFile): number => foundLimits(file).entity;
  const classes = mapClasses(places.map(of));
  const currency = places[0]?.currency ?? 'USD';
  const tile = (place: PlaceFile): Tile => {
    const wide = wholeMoney(of(place), place.currency);
    const mark = place.currency === currency ? '' : wide.replace(/[\d,.]+/, '');
    return {
      place,
      short: `${mark}${Number((of(place) / 1000).toFixed(2))}`,
      rest: ' thousand',
      wide,
      // Sums in another currency are not ranked among these.
      ink: mark ? undefined : inkOf(classOf(of(place), classes), classes.length),
      doubt: inDoubt(place, 'small-claims'),
    };
  };
  return {
    name: 'Small claim',
    title: 'The largest small claim of a company',
    tiles: [...places, ...beside].map(tile),
    key: keyOf(classes, (figure) => wholeMoney(figure, currency)),
  };
}

function byYears(places: readonly PlaceFile[], beside: readonly PlaceFile[]): View {
  const of = (file: PlaceFile): number => file.limitation.writtenYears;
  const classes = mapClasses([...places, ...beside].map(of));
  return {
    name: 'Time to sue',
    title: 'Years to sue on a written contract',
    tiles: [...places, ...beside].map((place) => ({
      place,
      short: String(of(place)),
      rest: ' years',
      wide: undefined,
      ink: inkOf(classOf(of(place), classes), classes.length),
      doubt: inDoubt(place, 'limitation'),
    })),
    key: keyOf(classes, years),
  };
}

/** A view of a few kinds: each with its word in the tile, and its words in the key. */
function byKind(
  files: readonly PlaceFile[],
  about: 'recording' | 'representation',
  kinds: readonly { readonly short: string; readonly rest: string; readonly words: string }[],
  kindOf: (file: PlaceFile) => number,
): Pick<View, 'tiles' | 'key'> {
  const used = [...new Set(files.map(kindOf))].sort((a, b) => a - b);
  return {
    tiles: files.map((place) => {
      const kind = kinds[kindOf(place)]!;
      return {
        place,
        short: kind.short,
        rest: kind.rest,
        wide: undefined,
        ink: inkOf(used.indexOf(kindOf(place)), used.length),
        doubt: inDoubt(place, about),
      };
    }),
    key: used.map((kind, step) => ({
      ink: inkOf(step, used.length),
      words: kinds[kind]?.words ?? '',
    })),
  };
}

const AGREE = [
  { short: 'one', rest: ' person', words: 'one person is enough' },
  { short: 'note', rest: ' first', words: 'tell the other person first' },
  { short: 'all', rest: ' agree', words: 'plan as if all must agree' },
] as const;
const AGREE_RANKS = { 'one-party': 0, notice: 1, 'all-party': 2, mixed: 2 } as const;
const SPEAKS = [
  { short: 'yes', rest: '', words: 'an owner may speak' },
  { short: 'ask', rest: '', words: 'not confirmed: ask the court' },
  { short: 'no', rest: '', words: 'a company needs a lawyer' },
] as const;
const SPEAKS_RANKS: Readonly<Record<string, number>> = { Yes: 0, Ask: 1, No: 2 };
const speaks = (file: PlaceFile): string =>
  fourFigures(file).find(({ section }) => section === 'representation')?.figure ?? '';

/** Places of which it was not read, or that have no one figure, are not ranked. */
function byLife(files: readonly PlaceFile[]): Pick<View, 'tiles' | 'key'> {
  const of = ({ moneyTools }: PlaceFile): number | undefined => moneyTools?.judgmentLife?.years;
  const classes = mapClasses(files.flatMap((file) => of(file) ?? []));
  return {
    tiles: files.map((place) => {
      const life = of(place);
      return {
        place,
        short: life === undefined ? '–' : String(life),
        rest: life === undefined ? ' not read here yet' : ' years',
        wide: undefined,
        ink: life === undefined ? undefined : inkOf(classOf(life, classes), classes.length),
        doubt: false,
      };
    }),
    key: keyOf(classes, years),
  };
}

/** A view of the places on the map, and of those set beside them. */
export function mapView(
  which: MapView,
  places: readonly PlaceFile[],
  beside: readonly PlaceFile[],
): View {
  const files = [...places, ...beside];
  switch (which) {
    case 'limit':
      return byLimit(places, beside);
    case 'years':
      return byYears(places, beside);
    case 'recording':
      return {
        name: 'Recording',
        title: 'Who must agree to the recording of a call',
        ...byKind(files, 'recording', AGREE, (file) => AGREE_RANKS[recordingRule(file)]),
      };
    case 'lawyer':
      return {
        name: 'Lawyer',
        title: 'Whether a company may appear without a lawyer',
        ...byKind(files, 'representation', SPEAKS, (file) => SPEAKS_RANKS[speaks(file)] ?? 1),
      };
    case 'life':
      return {
        name: 'Judgment',
        title: 'How many years a judgment lasts, before any renewal',
        ...byLife(files),
      };
  }
}
