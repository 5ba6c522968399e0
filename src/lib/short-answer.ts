/** The short answer of a place: one row a question, for the table at the top of its page. */
import { demandOfPlace } from '#lib/countries.ts';
import { days, showPercent, years } from '#lib/format.ts';
import { howSureOf } from '#lib/how-sure.ts';
import {
  AGREEMENT_WORDS,
  consentWords,
  limitWords,
  ownerWord,
  speaksForCompany,
  yearsWords,
} from '#lib/place-words.ts';
import type { PlaceFile } from '#schemas/law.ts';

export interface ShortAnswer {
  /** Id of the section of the page that says more. */
  readonly section: PlaceFile['doubts'][number]['about'] | 'demand';
  readonly question: string;
  readonly answer: string;
  readonly sure: string;
}

function limits(place: PlaceFile): ShortAnswer[] {
  const { company, person, same } = limitWords(place);
  const sure = howSureOf(place, 'small-claims');
  const row = (question: string, answer: string): ShortAnswer => ({
    section: 'small-claims',
    question,
    answer,
    sure,
  });
  if (same) return [row('Small claims: largest claim', company)];
  return [
    row('Small claims: largest claim of a company', company),
    row(`Small claims: largest claim of a ${ownerWord(place)}`, person),
  ];
}

function timeToSue(place: PlaceFile): ShortAnswer[] {
  const { limitation } = place;
  const row = (question: string, answer: string): ShortAnswer => ({
    section: 'limitation',
    question,
    answer,
    sure: howSureOf(place, 'limitation'),
  });
  const alike = new Set(AGREEMENT_WORDS.map(([key]) => limitation[key])).size === 1;
  if (alike) return [row('Years to sue', yearsWords(place))];
  return AGREEMENT_WORDS.map(([key, words]) =>
    row(`Years to sue: ${words}`, years(limitation[key])),
  );
}

/** The figures of a place that readers come for, in the order of its page. */
export function shortAnswers(place: PlaceFile): ShortAnswer[] {
  const rate = place.interest.prejudgmentRatePct;
  const { business, consumer } = demandOfPlace(place).days;
  return [
    ...limits(place),
    {
      section: 'representation',
      question: 'May an owner speak for a company?',
      answer: speaksForCompany(place),
      sure: howSureOf(place, 'representation'),
    },
    ...timeToSue(place),
    {
      section: 'recording',
      question: 'Recording a call',
      answer: consentWords(place),
      sure: howSureOf(place, 'recording'),
    },
    {
      section: 'interest',
      question: 'Interest a court may add',
      answer: rate === null ? 'Varies, or up to the court' : `${showPercent(rate)} a year`,
      sure: howSureOf(place, 'interest'),
    },
    {
      section: 'demand',
      question: 'Days a final demand gives',
      answer:
        business === consumer ? days(business) : `${days(business)}, or ${consumer} for a person`,
      sure: 'As its sources below',
    },
  ];
}
