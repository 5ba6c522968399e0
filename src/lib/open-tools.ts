/** The money tools of a place as figures of the open data: one for each value that a tool holds. */
import { TOOL_WORDS } from '#lib/tool-words.ts';
import { FOOTING } from '#schemas/footing.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { TOOL_NAMES, type ToolName, type ToolOf } from '#schemas/money-tools.ts';
import type { OpenFigure, OpenUnit } from '#schemas/open-data.ts';

const COUNTS: ReadonlySet<string> = new Set([
  'perYear',
  'perMonth',
  'multiple',
  'floorTimesMinimumWage',
]);
const YEARLY: ReadonlySet<string> = new Set(['ratePct', 'consumerPct', 'minPct', 'yearlyPct']);

function unitOf(field: string, value: OpenFigure['value']): OpenUnit {
  if (typeof value === 'boolean') return 'yes or no';
  if (typeof value === 'string') return field === 'bands' ? 'bands' : 'word';
  if (YEARLY.has(field)) return 'percent a year';
  if (field.endsWith('Pct')) return 'percent';
  if (/days$/i.test(field)) return 'days';
  if (/months$/i.test(field)) return 'months';
  if (/years$/i.test(field)) return 'years';
  return COUNTS.has(field) ? 'count' : 'money';
}

type Bands = ToolOf<'courtFee'>['bands'];
/** Bands in one value, such as `1500=30; 5000=5%; *=75`. */
const bandsValue = (bands: Bands): string =>
  bands
    .map((band) => `${band.upTo ?? '*'}=${'fee' in band ? band.fee : `${band.percent}%`}`)
    .join('; ');

/** The values of a tool, each with its name; what is made of parts is told in one. */
function valuesOf(name: ToolName, tools: NonNullable<PlaceFile['moneyTools']>) {
  const { reference: _, ...figures } = tools[name] ?? {};
  return Object.entries(figures).flatMap(([field, value]): [string, OpenFigure['value']][] => {
    if (Array.isArray(value)) return [[field, bandsValue(value as Bands)]];
    if (typeof value === 'object' && value !== null)
      return [[`${field}Weekly`, (value as { weekly: number }).weekly]];
    return value === undefined ? [] : [[field, value]];
  });
}

const fieldWords = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace('pct', 'percent');

/** The figures of all money tools of a place. */
export function toolFigures({ moneyTools }: PlaceFile): readonly OpenFigure[] {
  if (!moneyTools) return [];
  return TOOL_NAMES.flatMap((name) => {
    const reference = moneyTools[name]?.reference;
    if (!reference) return [];
    return valuesOf(name, moneyTools).map(([field, value]): OpenFigure => ({
      ...{ figure: `money.${name}.${field}`, value, unit: unitOf(field, value) },
      about: `${TOOL_WORDS[name].name}: ${fieldWords(field)}`,
      standsOn: FOOTING[reference.kind],
      references: [reference],
    }));
  });
}
