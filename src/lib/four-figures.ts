/**
 * The four figures that readers come for, in a word or two each: the same strip on the page of all
 * places and at the head of each place.
 */
import { wholeMoney, years } from '#lib/format.ts';
import {
  AGREEMENT_WORDS,
  limitWords,
  ownerWord,
  recordingRule,
  whoAgrees,
} from '#lib/place-words.ts';
import { stepOfBlock, type SureStep } from '#lib/sure-steps.ts';
import { commonest, median } from '#lib/usual.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { foundLimits } from '#schemas/planning-view.ts';

export const FOUR = ['small-claims', 'limitation', 'recording', 'representation'] as const;
export type FourSection = (typeof FOUR)[number];

export interface PlaceFigure {
  /** Id of the section of the place's page that says more. */
  readonly section: FourSection;
  readonly name: string;
  readonly figure: string;
  /** What the figure is for, after it. */
  readonly more: string;
  readonly sure: SureStep;
}

const NAMES: Readonly<Record<FourSection, string>> = {
  'small-claims': 'Largest small claim',
  limitation: 'Time to sue',
  recording: 'Recording a call',
  representation: 'Company without a lawyer',
};
type Words = Pick<PlaceFigure, 'figure' | 'more'>;

function limit(file: PlaceFile): Words {
  const { company, person, same } = limitWords(file);
  const owner = ownerWord(file);
  return {
    figure: company,
    more: same ? `companies and ${owner}s alike` : `a company; ${person} for a ${owner}`,
  };
}

function time({ limitation }: PlaceFile): Words {
  const found = AGREEMENT_WORDS.map(([key]) => limitation[key]);
  const [least, most] = [Math.min(...found), Math.max(...found)];
  const more =
    least === most
      ? 'for every kind of agreement'
      : `written contract; ${least} to ${most} by kind`;
  return { figure: years(limitation.writtenYears), more };
}

const RECORDING = {
  'one-party': 'on the call is enough',
  'all-party': 'on the call must agree',
  mixed: 'sources differ: plan on the stricter',
  notice: 'tell the other person, and why',
} as const;

function recording(file: PlaceFile): Words {
  const rule = recordingRule(file);
  return { figure: whoAgrees(file).replace(/, in doubt$/, ''), more: RECORDING[rule] };
}

function speaker({ smallClaims }: PlaceFile): Words {
  const { entityMayAppearWithoutLawyer: may, entityNeedsApproval } = smallClaims;
  if (may === null) return { figure: 'Ask', more: 'not confirmed: ask the court' };
  if (!may) return { figure: 'No', more: 'a company needs a lawyer' };
  const more = entityNeedsApproval ? 'if the court agrees' : 'an owner or employee may speak';
  return { figure: 'Yes', more };
}

/** The four figures of a place. */
export function fourFigures(file: PlaceFile): readonly PlaceFigure[] {
  const words = {
    'small-claims': limit,
    limitation: time,
    recording,
    representation: speaker,
  } as const;
  return FOUR.map((section) => ({
    section,
    name: NAMES[section],
    ...words[section](file),
    sure: stepOfBlock(file, section),
  }));
}

function besideLimit(file: PlaceFile, all: readonly PlaceFile[]): string {
  const of = (one: PlaceFile): number => foundLimits(one).entity;
  const [own, middle] = [of(file), median(all.map(of))];
  const lower = all.filter((one) => of(one) < own).length;
  const higher = all.filter((one) => of(one) > own).length;
  if (own === middle) return `the middle one is ${wholeMoney(middle, file.currency)} too`;
  return own > middle
    ? `${lower} of ${all.length} places have less`
    : `${higher} of ${all.length} places have more`;
}

/** As most, or what most have. */
function besideMost<T>(
  own: T,
  all: readonly T[],
  words: (value: T) => string | undefined,
): string | undefined {
  const usual = commonest(all);
  if (!usual || usual.count < 2) return undefined;
  if (usual.value === own) return `as in ${usual.count} of ${all.length} places`;
  const value = words(usual.value);
  return value && `most often it is ${value}`;
}

/** Each of the four set beside all places of the country; empty where nothing is to be said. */
export function besideOthers(
  file: PlaceFile,
  all: readonly PlaceFile[],
): Readonly<Record<FourSection, string>> {
  const may = (one: PlaceFile): boolean | null => one.smallClaims.entityMayAppearWithoutLawyer;
  return {
    'small-claims': besideLimit(file, all),
    limitation:
      besideMost(
        file.limitation.writtenYears,
        all.map((one) => one.limitation.writtenYears),
        years,
      ) ?? '',
    recording:
      besideMost(whoAgrees(file), all.map(whoAgrees), (words) => words.toLowerCase()) ?? '',
    representation:
      besideMost(may(file), all.map(may), (value) => (value === true ? 'yes' : undefined)) ?? '',
  };
}
