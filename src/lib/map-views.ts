/**
 * The pictures of the tile map: what each tile shows, its class, and what the classes mean.
 */
import { showPercent, wholeMoney, years } from '#lib/format.ts';
import { classOf, mapClasses, type MapClass } from '#lib/map-classes.ts';
import { whoAgrees } from '#lib/place-words.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { foundLimits, planOnFigures } from '#schemas/planning-view.ts';

export const MAP_VIEWS = ['limit', 'years', 'recording', 'life', 'rate'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

export interface Tile {
  readonly place: PlaceFile;
  /** The figure in the tile, as short as can be. */
  readonly short: string;
  /** The same for those who hear it, and for lists. */
  readonly words: string;
  /** Number of its class from 0, the lowest. */
  readonly step: number;
  readonly doubt: boolean;
}

interface View {
  readonly name: string;
  readonly title: string;
  readonly tiles: readonly Tile[];
  /** The table of places says the same in words. */
  readonly inTable?: true;
  /** What the classes are, lowest first. */
  readonly classes: readonly string[];
}

/** A sum in a tile: `20k`, `7.5k`. */
const thousands = (amount: number): string => `${Number((amount / 1000).toFixed(2))}k`;
const inDoubt = (file: PlaceFile, about: PlaceFile['doubts'][number]['about']): boolean =>
  file.doubts.some((doubt) => doubt.about === about);

function numbers(
  places: readonly PlaceFile[],
  of: (file: PlaceFile) => number,
  about: 'small-claims' | 'limitation',
  short: (figure: number) => string,
  words: (file: PlaceFile) => string,
) {
  const classes = mapClasses(places.map(of));
  const tiles = places.map((place): Tile => ({
    place,
    short: short(of(place)),
    words: words(place),
    step: classOf(of(place), classes),
    doubt: inDoubt(place, about),
  }));
  return { classes, tiles };
}
const range = ({ least, most }: MapClass, words: (figure: number) => string): string =>
  least === most ? words(most) : `${words(least)} to ${words(most)}`;

function byLimit(places: readonly PlaceFile[]): View {
  const of = (file: PlaceFile): number => foundLimits(file).entity;
  const money = (file: PlaceFile): string => wholeMoney(of(file), file.currency);
  const { classes, tiles } = numbers(places, of, 'small-claims', thousands, money);
  const currency = places[0]?.currency ?? 'USD';
  return {
    name: 'Small claims limit',
    title: 'The largest small claim of a company',
    inTable: true,
    tiles,
    classes: classes.map((one) => range(one, (figure) => wholeMoney(figure, currency))),
  };
}

function byYears(places: readonly PlaceFile[]): View {
  const of = (file: PlaceFile): number => file.limitation.writtenYears;
  const { classes, tiles } = numbers(places, of, 'limitation', String, (file) => years(of(file)));
  return {
    name: 'Years to sue',
    title: 'Years to sue on a written contract',
    inTable: true,
    tiles,
    classes: classes.map((one) => range(one, years)),
  };
}

const AGREE = [
  { short: '1', words: 'One person is enough' },
  { short: 'note', words: 'Tell the other person first' },
  { short: 'all', words: 'Plan as if everyone on a call must agree' },
] as const;

/** The place in `AGREE` of each rule; one that is in doubt counts as the strictest. */
const AGREE_RANKS = { 'one-party': 0, notice: 1, 'all-party': 2, mixed: 2 } as const;

function byRecording(places: readonly PlaceFile[]): View {
  const ranks = places.map((file) => {
    const consent = planOnFigures(file).consent ?? file.recording.consent;
    return AGREE_RANKS[consent];
  });
  const used = [...new Set(ranks)].sort((a, b) => a - b);
  const tiles = places.map((place, index): Tile => ({
    place,
    short: AGREE[ranks[index]!].short,
    words: whoAgrees(place),
    step: used.indexOf(ranks[index]!),
    doubt: inDoubt(place, 'recording'),
  }));
  return {
    name: 'Recording a call',
    title: 'Who must agree to the recording of a call',
    inTable: true,
    tiles,
    classes: used.map((rank) => `${AGREE[rank].words} (“${AGREE[rank].short}”)`),
  };
}

const UNREAD = '–';
/** A figure of a money tool: places of which it was not read come first, without a rung. */
function byTool(
  places: readonly PlaceFile[],
  {
    of,
    show,
    unread,
  }: {
    readonly of: (file: PlaceFile) => number | null | undefined;
    readonly show: (figure: number) => string;
    /** Of a place where it was not read, or is no one figure. */
    readonly unread: (file: PlaceFile) => string;
  },
) {
  const classes = mapClasses(places.flatMap((file) => of(file) ?? []));
  const tiles = places.map((place): Tile => {
    const figure = of(place) ?? undefined;
    return {
      place,
      short: figure === undefined ? UNREAD : String(figure),
      words: figure === undefined ? unread(place) : show(figure),
      step: figure === undefined ? 0 : classOf(figure, classes) + 1,
      doubt: false,
    };
  });
  return { tiles, classes: classes.map((one) => range(one, show)) };
}

function byLife(places: readonly PlaceFile[]): View {
  const { tiles, classes } = byTool(places, {
    of: ({ moneyTools }) => moneyTools?.judgmentLife?.years,
    show: years,
    unread: () => 'not read here yet',
  });
  return {
    name: 'Life of a judgment',
    title: 'How long a judgment lasts, before any renewal',
    tiles,
    classes: [`Not read here yet (“${UNREAD}”)`, ...classes],
  };
}

function byRate(places: readonly PlaceFile[]): View {
  const { tiles, classes } = byTool(places, {
    of: ({ moneyTools }) => moneyTools?.judgmentInterest?.ratePct,
    show: (rate) => `${showPercent(rate)} a year`,
    unread: ({ moneyTools }) =>
      moneyTools?.judgmentInterest ? 'a rate that changes' : 'not read here yet',
  });
  return {
    name: 'Interest on a judgment',
    title: 'Interest a year on a judgment, where it is one fixed rate',
    tiles,
    classes: [`It changes, or was not read here yet (“${UNREAD}”)`, ...classes],
  };
}

/** A picture of these places, all of one country. */
export function mapView(which: MapView, places: readonly PlaceFile[]): View {
  const views = {
    limit: byLimit,
    years: byYears,
    recording: byRecording,
    life: byLife,
    rate: byRate,
  };
  return views[which](places);
}

/** What the rungs in a tile mean, in one sentence: "No rung: 3 years. One: 4 years." */
export function classWords(classes: readonly string[]): string {
  const COUNT = ['No rung', 'One rung', 'Two rungs', 'Three rungs', 'Four rungs', 'Five rungs'];
  return classes.map((words, index) => `${COUNT[index] ?? index}: ${words}.`).join(' ');
}
