/**
 * What is usual among the places of a country, and where one of them differs: reckoned from the
 * figures, said in words.
 */
import { demandOfPlace } from '#lib/countries.ts';
import type { PlaceFile } from '#schemas/law.ts';

export interface Different {
  /** Id of the section of the page that says more. */
  readonly section: 'limitation' | 'contact' | 'demand';
  readonly text: string;
}

/** The middle value of a list: half of the others are not above it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/**
 * The value that most of a list share, if more share it than any other: the first of them where two
 * are level.
 */
export function commonest<T>(
  values: readonly T[],
): { readonly value: T; readonly count: number } | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && { value: first[0], count: first[1] };
}

function timeOver(file: PlaceFile, all: readonly PlaceFile[]): Different[] {
  const usual = commonest(all.map((one) => one.limitationEffect));
  if (!usual || usual.value === file.limitationEffect) return [];
  const text =
    file.limitationEffect === 'extinguishes'
      ? 'When the time to sue is over, the debt itself is gone. In most places only the right to sue ends.'
      : 'When the time to sue is over, only the right to sue ends. In most places the debt itself is gone.';
  return [{ section: 'limitation', text }];
}

function contact(file: PlaceFile, all: readonly PlaceFile[]): Different[] {
  if (file.contactCaps.length === 0) return [];
  const others = all.filter((one) => one.contactCaps.length > 0).length - 1;
  return [
    {
      section: 'contact',
      text: `The law here counts how often a creditor may make contact. ${others === 0 ? 'No other place does' : `Of the others, ${others} ${others === 1 ? 'does' : 'do'}`}, as far as was found.`,
    },
  ];
}

function demand(file: PlaceFile, all: readonly PlaceFile[]): Different[] {
  const own = demandOfPlace(file).days.business;
  const usual = commonest(all.map((one) => demandOfPlace(one).days.business));
  if (!usual || usual.value === own) return [];
  return [
    {
      section: 'demand',
      text: `A final demand to a business gives ${own} days here, and ${usual.value} in most places.`,
    },
  ];
}

/** What else differs here from most places of the country, beside its four figures. */
export function alsoDifferent(file: PlaceFile, all: readonly PlaceFile[]): readonly Different[] {
  return [...timeOver(file, all), ...contact(file, all), ...demand(file, all)];
}
