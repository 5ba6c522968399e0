/** The figures of all places as open data: one list for programs, one table for spreadsheets. */
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { addDays } from '#domain/dates.ts';
import { FIGURE_BLOCKS, footingsOf, heldFigures, type FigureBlock } from '#schemas/footing.ts';
import type { PlaceFile } from '#schemas/law.ts';
import type { OpenData, OpenFigure, OpenPlace, OpenUnit } from '#schemas/open-data.ts';
import type { FigureName } from '#schemas/references.ts';
import { toolFigures } from '#lib/open-tools.ts';
import { placeHref } from '#lib/place-words.ts';

const ABOUT: Readonly<Record<FigureName, readonly [about: string, unit: OpenUnit]>> = {
  limit: ['Largest small claim of a company or partnership', 'money'],
  limitNaturalPerson: ['Largest small claim of somebody who owns a business alone', 'money'],
  company: ['Whether a company may appear without a lawyer', 'yes or no'],
  writtenYears: ['Years to sue on a written contract', 'years'],
  oralYears: ['Years to sue on a spoken contract', 'years'],
  openAccountYears: ['Years to sue on an open account', 'years'],
  goodsYears: ['Years to sue for goods sold', 'years'],
  unsignedYears: ['Years that may apply to a paper that the debtor did not sign', 'years'],
  medicalYears: ['Years to sue on a bill for health care', 'years'],
  consent: ['Who must agree to the recording of a call', 'word'],
  rate: ['Interest a year that a court may add before judgment', 'percent a year'],
};
const LIMITS: ReadonlySet<FigureName> = new Set(['limit', 'limitNaturalPerson']);

/** The name of a figure here and in its address: the block, a dot, the figure. */
const nameOf = (block: FigureBlock, figure: FigureName): string => `${block}.${figure}`;

function figuresIn(file: PlaceFile, block: FigureBlock): OpenFigure[] {
  const held = heldFigures(file);
  const [ahead] = (file.smallClaims.later ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return footingsOf(file, block).map(({ figure, footing, references }) => {
    const [about, unit] = ABOUT[figure];
    const since = references.find(({ inForceFrom }) => inForceFrom)?.inForceFrom;
    return {
      ...{ figure: nameOf(block, figure), about, value: held[figure] ?? null, unit },
      standsOn: footing,
      ...(since && { from: since }),
      ...(ahead && LIMITS.has(figure) && { until: addDays(ahead.from, -1) }),
      references: references.map(({ what, url, kind, readOn }) => ({
        ...{ what, ...(url && { url }) },
        ...{ kind, readOn },
      })),
    };
  });
}

function openPlace(file: PlaceFile, site: URL): OpenPlace {
  const blocks = Object.keys(FIGURE_BLOCKS) as FigureBlock[];
  return {
    ...{ place: file.place, name: file.name, country: file.country, currency: file.currency },
    court: file.smallClaims.court,
    page: new URL(placeHref(file), site).href,
    ...{ checkedOn: file.checkedOn, reviewBy: file.reviewBy },
    doubts: [...new Set(file.doubts.map(({ about }) => about))],
    figures: [...blocks.flatMap((block) => figuresIn(file, block)), ...toolFigures(file)],
  };
}

/** The last day on which anything in these places was read, and a mark of the contents. */
function versionOf(places: readonly OpenPlace[]): string {
  const read = places.flatMap(({ figures }) =>
    figures.flatMap(({ references }) => references.map(({ readOn }) => readOn)),
  );
  const mark = createHash('sha256').update(JSON.stringify(places)).digest('hex').slice(0, 8);
  return `${read.sort().at(-1) ?? ''}.${mark}`;
}

/**
 * All places as open data, in the order given.
 * @param site the address of this site, for the pages of the places
 */
export function openData(files: readonly PlaceFile[], site: URL): OpenData {
  const places = files.map((file) => openPlace(file, site));
  return {
    title: 'Firm & Fair: figures of law for collecting a small business debt, by place',
    version: versionOf(places),
    licence: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
    notice:
      'Information, not legal advice. Each figure names what it was read in, and when. Confirm it with the court before you rely on it.',
    places,
  };
}

/** The same as one table: a line for each figure, with the best of its references. */
export function openTable({ places }: OpenData): string {
  const rows = places.flatMap(({ figures, place, name, country, currency, ...of }) =>
    figures.map(({ figure, about, value, unit, standsOn, from, until, references: [best] }) => ({
      ...{ place, name, country, currency, figure, about, value, unit },
      stands_on: standsOn,
      ...{ from: from ?? '', until: until ?? '' },
      ...{ source: best?.what ?? '', url: best?.url ?? '', read_on: best?.readOn ?? '' },
      ...{ checked_on: of.checkedOn, review_by: of.reviewBy },
    })),
  );
  return `${Papa.unparse(rows, { escapeFormulae: true })}\r\n`;
}
