/**
 * The figures of a place's law file in words: the same on its page, in the list of places and in
 * guides.
 */
import { countryOfPlace } from '#lib/countries.ts';
import { list, wholeMoney, years } from '#lib/format.ts';
import type { ContactRule, PlaceFile } from '#schemas/law.ts';
import { foundLimits, planOnFigures } from '#schemas/planning-view.ts';

export const AGREEMENT_WORDS = [
  ['writtenYears', 'written contract'],
  ['oralYears', 'spoken contract'],
  ['openAccountYears', 'open account'],
  ['goodsYears', 'goods sold'],
] as const;

/** The address of the page of a place. */
export const placeHref = (file: Pick<PlaceFile, 'slug'>): string => `/law/${file.slug}/`;

/** What the place calls a person who owns a business alone. */
export const ownerWord = (file: Pick<PlaceFile, 'country'>): string =>
  countryOfPlace(file).words.ownerAlone;

/** The limit of a company and of a sole proprietor, as they were found. */
export function limitWords(file: PlaceFile): {
  readonly company: string;
  readonly person: string;
  readonly same: boolean;
} {
  const { entity, naturalPerson } = foundLimits(file);
  return {
    company: wholeMoney(entity, file.currency),
    person: wholeMoney(naturalPerson, file.currency),
    same: entity === naturalPerson,
  };
}

/** Years to sue as found: one figure where all kinds of agreement agree, else each. */
export function yearsWords(file: PlaceFile): string {
  const found = AGREEMENT_WORDS.map(([key]) => file.limitation[key]);
  const [first = 0] = found;
  if (found.every((one) => one === first)) return years(first);
  return `${Math.min(...found)} to ${years(Math.max(...found))}`;
}

const CONSENT = {
  'one-party': 'One person on the call may record it',
  'all-party': 'Everyone on the call must agree',
  mixed: 'In doubt: plan as if everyone must agree',
  notice: 'Tell the other person first, and say why',
} as const;

const WHO_AGREES = {
  'one-party': 'One person',
  'all-party': 'Everyone',
  mixed: 'Everyone, in doubt',
  notice: 'Notice first',
} as const;

/** The rule on recording: what to plan on, where sources differ. */
export function recordingRule(file: PlaceFile): keyof typeof WHO_AGREES {
  const { consent } = file.recording;
  const instead = planOnFigures(file).consent;
  return instead && instead !== consent ? 'mixed' : consent;
}

/** Who must agree to a recording, in two or three words. */
export const whoAgrees = (file: PlaceFile): string => WHO_AGREES[recordingRule(file)];

/** What recording a call takes. */
export const consentWords = (file: PlaceFile): string => CONSENT[file.recording.consent];

/** Whether an owner or employee may speak for a company in small claims. */
export function speaksForCompany(file: PlaceFile): string {
  const may = file.smallClaims.entityMayAppearWithoutLawyer;
  if (may === null) return 'Not confirmed: ask the court';
  if (may && file.smallClaims.entityNeedsApproval) return 'Yes, if the court agrees';
  return may ? 'Yes' : 'No, a company needs a lawyer';
}

type PlanOn = NonNullable<PlaceFile['doubts'][number]['planOn']>;

/** What this site plans on where a figure is in doubt, such as "3 years on a written contract". */
export function planOnWords(file: PlaceFile, planOn: PlanOn): string {
  const money = (amount: number): string => wholeMoney(amount, file.currency);
  const parts = [
    ...AGREEMENT_WORDS.flatMap(([key, words]) =>
      planOn[key] ? [`${years(planOn[key])} on a ${words}`] : [],
    ),
    ...(planOn.consumerYears ? [`${years(planOn.consumerYears)} against a consumer`] : []),
    ...(planOn.limit ? [`${money(planOn.limit)} for a company`] : []),
    ...(planOn.limitNaturalPerson
      ? [`${money(planOn.limitNaturalPerson)} for a ${ownerWord(file)}`]
      : []),
    ...(planOn.consumerLimit
      ? [`${money(planOn.consumerLimit)} against a consumer on credit`]
      : []),
    ...(planOn.entityWithoutLawyer === null ? ['a company that may need a lawyer'] : []),
    ...(planOn.consent ? ['the consent of everyone on the call'] : []),
  ];
  return list(parts);
}

const COUNTED = {
  calls: 'calls',
  'calls-and-texts': 'calls and texts',
  electronic: 'emails, texts and messages',
  'all-but-post': 'contacts by any channel but post',
} as const;

/** Count or hours of a contact rule in words; empty where it names none. */
export function countWords({ max, windowDays, hours }: ContactRule): string {
  const count =
    max === undefined
      ? []
      : [
          max === 0 ? 'None' : `At most ${max}`,
          ...(windowDays ? [`in any ${windowDays} days`] : []),
        ];
  return [count.join(' '), hours?.replace('-', ' to ')].filter(Boolean).join(', ');
}

/** A contact cap in words, such as "2 calls in any 7 days". */
export function capWords(cap: PlaceFile['contactCaps'][number]): string {
  return `${cap.max} ${COUNTED[cap.counts]} in any ${cap.windowDays} days`;
}
