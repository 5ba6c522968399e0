/**
 * What is usual among the places of a country, and where one of them differs: reckoned from the
 * figures, said in words.
 */
import { demandOfPlace } from '#lib/countries.ts';
import { wholeMoney, years } from '#lib/format.ts';
import { AGREEMENT_WORDS, ownerWord } from '#lib/place-words.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { foundLimits, planOnFigures } from '#schemas/planning-view.ts';

export interface Usual {
  /** Id of the section of the page that says more. */
  readonly section:
    'small-claims' | 'representation' | 'limitation' | 'recording' | 'contact' | 'demand';
  readonly differs: boolean;
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

const inPlaces = (count: number, all: readonly PlaceFile[]): string =>
  count === all.length ? `all ${count} places` : `${count} of ${all.length} places`;
const limitOf = (file: PlaceFile): number => foundLimits(file).entity;

function limit(file: PlaceFile, all: readonly PlaceFile[]): Usual {
  const [own, middle] = [limitOf(file), median(all.map(limitOf))];
  const money = (amount: number): string => wholeMoney(amount, file.currency);
  const [lower, higher] = [
    all.filter((one) => limitOf(one) < own).length,
    all.filter((one) => limitOf(one) > own).length,
  ];
  const far =
    own > middle ? `${lower} places have a lower one` : `${higher} places have a higher one`;
  const text =
    own === middle
      ? `The limit for a company, ${money(own)}, is the middle one of all ${all.length} places.`
      : `The limit for a company is ${money(own)}. That is ${own > middle ? 'above' : 'below'} the middle of ${money(middle)}: ${far}.`;
  return { section: 'small-claims', differs: own !== middle, text };
}

function twoLimits(file: PlaceFile, all: readonly PlaceFile[]): Usual[] {
  const isApart = (one: PlaceFile): boolean =>
    foundLimits(one).entity !== foundLimits(one).naturalPerson;
  if (!isApart(file)) return [];
  const others = all.filter(isApart).length - 1;
  const few =
    others === 0
      ? 'No other place here does that.'
      : `Only ${others} other ${others === 1 ? 'place does' : 'places do'} that.`;
  return [
    {
      section: 'small-claims',
      differs: true,
      text: `A company and a ${ownerWord(file)} have limits of their own. ${few}`,
    },
  ];
}

const onA = (words: string): string =>
  words === 'goods sold' ? words : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;

/**
 * Years to sue. The written contract is always told; other kinds where most places agree on one
 * figure and this one has another.
 */
function limitation(file: PlaceFile, all: readonly PlaceFile[]): Usual[] {
  const kinds = AGREEMENT_WORDS.flatMap(([key, words]) => {
    const usual = commonest(all.map((one) => one.limitation[key]));
    return usual ? [{ key, words: onA(words), own: file.limitation[key], ...usual }] : [];
  });
  const [written] = kinds;
  const told = kinds.filter(
    ({ key, own, value, count }) =>
      own !== value && (key === 'writtenYears' || count * 2 > all.length),
  );
  const alike =
    told.length === AGREEMENT_WORDS.length &&
    new Set(told.map(({ own, value }) => `${own} ${value}`)).size === 1;
  const lines = (
    alike ? told.slice(0, 1).map((one) => ({ ...one, words: 'every kind of agreement' })) : told
  ).map(({ words, own, value, count }): Usual => ({
    section: 'limitation',
    differs: true,
    text: `You have ${years(own)} to sue on ${words}. Most often it is ${years(value)}, as in ${inPlaces(count, all)}.`,
  }));
  if (!written || written.own !== written.value) return lines;
  const text = `You have ${years(written.own)} to sue on ${written.words}, as in ${inPlaces(written.count, all)}.`;
  return [...lines, { section: 'limitation', differs: false, text }];
}

function timeOver(file: PlaceFile, all: readonly PlaceFile[]): Usual[] {
  const usual = commonest(all.map((one) => one.limitationEffect));
  if (!usual || usual.value === file.limitationEffect) return [];
  const text =
    file.limitationEffect === 'extinguishes'
      ? 'When the time to sue is over, the debt itself is gone. In most places only the right to sue ends.'
      : 'When the time to sue is over, only the right to sue ends. In most places the debt itself is gone.';
  return [{ section: 'limitation', differs: true, text }];
}

const consent = (file: PlaceFile): string => planOnFigures(file).consent ?? file.recording.consent;
const CONSENT_RULE: Readonly<Record<string, string>> = {
  'one-party': 'one person on a call may record it',
  'all-party': 'everyone on a call must agree to a recording',
  mixed: 'sources differ on who must agree to a recording',
  notice: 'you tell the other person before you record a call',
};

function recording(file: PlaceFile, all: readonly PlaceFile[]): Usual[] {
  const own = consent(file);
  const usual = commonest(all.map(consent));
  if (!usual) return [];
  const inDoubt = file.doubts.some(({ about }) => about === 'recording')
    ? ' The rule is in doubt.'
    : '';
  const text =
    usual.value === own
      ? `As in ${inPlaces(usual.count, all)}, ${CONSENT_RULE[own] ?? own}.${inDoubt}`
      : `Plan as if ${CONSENT_RULE[own] ?? own}.${inDoubt} In ${inPlaces(usual.count, all)}, ${CONSENT_RULE[usual.value] ?? usual.value}.`;
  return [{ section: 'recording', differs: usual.value !== own, text }];
}

function representation(file: PlaceFile, all: readonly PlaceFile[]): Usual[] {
  const may = (one: PlaceFile): boolean | null => one.smallClaims.entityMayAppearWithoutLawyer;
  const own = may(file);
  const usual = commonest(all.map(may));
  if (!usual) return [];
  if (usual.value === own) {
    return own === true
      ? [
          {
            section: 'representation',
            differs: false,
            text: `An owner or employee may speak for a company, as in ${inPlaces(usual.count, all)}.`,
          },
        ]
      : [];
  }
  const known = own
    ? 'A company may appear without a lawyer.'
    : 'A company needs a lawyer, even in small claims.';
  const text =
    own === null ? 'Whether a company may appear without a lawyer was not confirmed.' : known;
  return [
    {
      section: 'representation',
      differs: true,
      text:
        usual.value === true
          ? `${text} In ${inPlaces(usual.count, all)} it may appear without one.`
          : text,
    },
  ];
}

function contact(file: PlaceFile, all: readonly PlaceFile[]): Usual[] {
  if (file.contactCaps.length === 0) return [];
  const others = all.filter((one) => one.contactCaps.length > 0).length - 1;
  return [
    {
      section: 'contact',
      differs: true,
      text: `The law here counts how often a creditor may make contact. ${others === 0 ? 'No other place does' : `Of the others, ${others} ${others === 1 ? 'does' : 'do'}`}, as far as was found.`,
    },
  ];
}

function demand(file: PlaceFile, all: readonly PlaceFile[]): Usual[] {
  const own = demandOfPlace(file).days.business;
  const usual = commonest(all.map((one) => demandOfPlace(one).days.business));
  if (!usual || usual.value === own) return [];
  return [
    {
      section: 'demand',
      differs: true,
      text: `A final demand to a business gives ${own} days here, and ${usual.value} in most places.`,
    },
  ];
}

/**
 * What is usual and unusual about a place among `all` places of its country, what differs first.
 */
export function usualAndNot(file: PlaceFile, all: readonly PlaceFile[]): readonly Usual[] {
  const told = [
    limit(file, all),
    ...twoLimits(file, all),
    ...representation(file, all),
    ...limitation(file, all),
    ...timeOver(file, all),
    ...recording(file, all),
    ...contact(file, all),
    ...demand(file, all),
  ];
  return [...told.filter(({ differs }) => differs), ...told.filter(({ differs }) => !differs)];
}
