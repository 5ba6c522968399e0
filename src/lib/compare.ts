/**
 * All figures of a place, question by question and the same for every place, so that two can stand
 * side by side.
 */
import { dateWords } from '#domain/format.ts';
import { days, showPercent, wholeMoney, years } from '#lib/format.ts';
import { howSure, howSureOf } from '#lib/how-sure.ts';
import {
  AGREEMENT_WORDS,
  capWords,
  consentWords,
  limitWords,
  planOnWords,
  speaksForCompany,
} from '#lib/place-words.ts';
import { countryOfPlace, demandOfPlace } from '#lib/countries.ts';
import { feeWords, toolWords } from '#lib/money-tools.ts';
import { readIn } from '#lib/reference-words.ts';
import type { PlaceFile } from '#schemas/law.ts';
import type { ToolName } from '#schemas/money-tools.ts';
import { planOnFigures } from '#schemas/planning-view.ts';

type Topic = PlaceFile['doubts'][number]['about'] | 'demand' | 'money';

interface Question {
  readonly topic: Topic;
  readonly question: string;
  readonly answer: (place: PlaceFile) => string;
  readonly sure?: (place: PlaceFile) => string;
}

const REACH = { true: 'Yes', false: 'No such law was found', null: 'In part' } as const;
const sureOfLimit = (place: PlaceFile): string => howSureOf(place, 'small-claims');
const sureOfTime = (place: PlaceFile): string => howSureOf(place, 'limitation');

const PLACE_QUESTIONS: readonly Question[] = [
  {
    topic: 'small-claims',
    question: 'Small claims court',
    answer: (place) => place.smallClaims.court,
  },
  {
    topic: 'small-claims',
    question: 'Largest claim of a company',
    answer: (place) => limitWords(place).company,
    sure: sureOfLimit,
  },
  {
    topic: 'small-claims',
    question: 'Largest claim of a sole proprietor or sole trader',
    answer: (place) => limitWords(place).person,
    sure: sureOfLimit,
  },
  {
    topic: 'small-claims',
    question: 'A lower limit against a consumer on credit',
    answer: (place) => {
      const { consumerLimit } = planOnFigures(place);
      return consumerLimit === undefined ? 'None found' : wholeMoney(consumerLimit, place.currency);
    },
  },
  {
    topic: 'representation',
    question: 'May an owner or employee speak for a company?',
    answer: speaksForCompany,
    sure: (place) => howSureOf(place, 'representation'),
  },
  ...AGREEMENT_WORDS.map(([key, words]): Question => ({
    topic: 'limitation',
    question: `Years to sue: ${words}`,
    answer: (place) => years(place.limitation[key]),
    sure: sureOfTime,
  })),
  {
    topic: 'limitation',
    question: 'When the time to sue is over',
    answer: ({ limitationEffect }) =>
      limitationEffect === 'extinguishes' ? 'The debt itself is gone' : 'The right to sue is lost',
  },
  {
    topic: 'recording',
    question: 'Recording a call',
    answer: consentWords,
    sure: (place) => howSureOf(place, 'recording'),
  },
  {
    topic: 'interest',
    question: 'Interest where nothing was agreed',
    answer: ({ interest }) =>
      interest.prejudgmentRatePct === null
        ? 'No fixed rate'
        : `${showPercent(interest.prejudgmentRatePct)} a year, on conditions`,
    sure: (place) => howSureOf(place, 'interest'),
  },
  {
    topic: 'contact',
    question: 'Does collection law reach a creditor with its own debt?',
    answer: ({ firstParty }) =>
      REACH[String(firstParty.coveredByStateCollectionLaw) as keyof typeof REACH],
    sure: (place) => howSure(place.firstParty.confidence),
  },
  {
    topic: 'contact',
    question: 'Counted limits on contact',
    answer: ({ contactCaps }) =>
      contactCaps.length === 0
        ? 'None found for ordinary creditors'
        : [...new Set(contactCaps.map(capWords))].join('; '),
  },
  {
    topic: 'demand',
    question: 'Days a final demand gives a business',
    answer: (place) => days(demandOfPlace(place).days.business),
  },
  {
    topic: 'demand',
    question: 'Days it gives a sole proprietor or sole trader',
    answer: (place) => days(demandOfPlace(place).days['sole-trader']),
  },
  {
    topic: 'demand',
    question: 'Days it gives a consumer',
    answer: (place) => days(demandOfPlace(place).days.consumer),
  },
];

const NOT_READ = 'Not read here yet';
/** A sum for which the court fees of places are set side by side, in whole units. */
const FEE_OF = 1000;
const FEE_WORDS = '1,000';

const sureOfTool =
  (name: ToolName) =>
  ({ moneyTools }: PlaceFile): string => {
    const reference = moneyTools?.[name]?.reference;
    return reference ? `Read in: ${readIn(reference)}` : '';
  };

/** The money tools that compare well: each as its page tells it. */
const MONEY_QUESTIONS: readonly Question[] = [
  {
    topic: 'money',
    question: `Court fee for a claim of ${FEE_WORDS}`,
    answer: (place) => feeWords(place, FEE_OF) ?? NOT_READ,
    sure: sureOfTool('courtFee'),
  },
  ...(
    [
      ['nextCourt', 'The next court, above the limit'],
      ['judgmentInterest', 'Interest on a judgment'],
      ['judgmentLife', 'How long a judgment lasts'],
      ['wages', 'What can be taken of wages'],
    ] as const
  ).map(([name, question]): Question => ({
    topic: 'money',
    question,
    answer: (place) => toolWords(place, name) ?? NOT_READ,
    sure: sureOfTool(name),
  })),
];

const QUESTIONS: readonly Question[] = [...PLACE_QUESTIONS, ...MONEY_QUESTIONS];

/**
 * One place in the data of the comparison: an answer for each question, how sure it is, and what is
 * in doubt.
 */
export interface ComparePlace {
  readonly slug: string;
  readonly name: string;
  /** The day in words, in the manner of its country. */
  readonly checkedOn: string;
  readonly answers: readonly string[];
  /** For each question the number of the words in `sure`; -1 where nothing is said. */
  readonly sure: readonly number[];
  /** What this site plans on instead, by topic in doubt. */
  readonly doubts: Readonly<Record<string, string>>;
}

export interface CompareData {
  readonly questions: readonly { readonly topic: Topic; readonly question: string }[];
  readonly sure: readonly string[];
  readonly places: readonly ComparePlace[];
}

function doubtsOf(place: PlaceFile): Record<string, string> {
  const topics = [...new Set(place.doubts.map(({ about }) => about))];
  return Object.fromEntries(
    topics.map((topic) => {
      const instead = place.doubts.flatMap(({ about, planOn }) =>
        about === topic && planOn ? [planOnWords(place, planOn)] : [],
      );
      return [topic, instead.join('; ')];
    }),
  );
}

/** The figures of all places as `/data/compare.json` holds them. */
export function compareData(places: readonly PlaceFile[]): CompareData {
  const sureOf = (place: PlaceFile, { sure }: Question): string => sure?.(place) ?? '';
  const sure = [
    ...new Set(places.flatMap((place) => QUESTIONS.map((question) => sureOf(place, question)))),
  ].filter(Boolean);
  return {
    questions: QUESTIONS.map(({ topic, question }) => ({ topic, question })),
    sure,
    places: places.map((place) => ({
      slug: place.slug,
      name: place.name,
      checkedOn: dateWords(place.checkedOn, 'long', countryOfPlace(place).locale),
      answers: QUESTIONS.map(({ answer }) => answer(place)),
      sure: QUESTIONS.map((question) => sure.indexOf(sureOf(place, question))),
      doubts: doubtsOf(place),
    })),
  };
}
