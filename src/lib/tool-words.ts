/** The money tools of a place in words for readers: what each is called, and its figures. */
import type { MoneyTools } from '#domain/money-tools.ts';
import {
  badCheckWords,
  judgmentInterestWords,
  judgmentLifeWords,
  nextCourtWords,
  spanWords,
  plainSum,
  wagesWords,
} from '#domain/money-words.ts';
import { days, showPercent, years } from '#lib/format.ts';
import type { PlaceFile } from '#schemas/law.ts';
import type { ToolName } from '#schemas/money-tools.ts';
import { moneyView } from '#schemas/money-view.ts';
import { placeSourceId } from '#schemas/place-sources.ts';

type Tools = NonNullable<PlaceFile['moneyTools']>;

/** A place as its tools are told: in whole units as it holds them, and in cents as plans do. */
export interface ToldPlace {
  readonly tools: Tools;
  readonly view: MoneyTools;
  readonly currency: string;
  readonly money: (amount: number) => string;
}

/** The tools of a place as plans see them. */
export const plannerTools = (place: PlaceFile): MoneyTools =>
  moneyView(place.moneyTools, (topic) => placeSourceId(place, topic));

/** The tools of a place, ready to be told. */
export const told = (place: PlaceFile): ToldPlace => ({
  tools: place.moneyTools ?? {},
  view: plannerTools(place),
  currency: place.currency,
  money: (amount) => plainSum(place.currency, Math.round(amount * 100)),
});

/** Says nothing of a part that was not read. */
const part = <T>(value: T | undefined, words: (value: T) => string): readonly string[] =>
  value === undefined ? [] : [words(value)];
const joined = (...parts: readonly (readonly string[])[]): string => parts.flat().join('; ');

interface Tool {
  readonly name: string;
  /** Its figures in words; undefined where the place holds none. */
  readonly tell: (place: ToldPlace) => string | undefined;
}

const BANDED = 'By the size of the claim:';

/** Every tool: its name, and how its figures are told. */
export const TOOL_WORDS: Readonly<Record<ToolName, Tool>> = {
  courtFee: {
    name: 'Court fee to start a claim',
    tell: ({ tools: { courtFee } }) => courtFee && BANDED,
  },
  serviceFee: {
    name: 'Fee to serve the papers',
    tell: ({ tools: { serviceFee }, money }) => serviceFee && money(serviceFee.fee),
  },
  hearingFee: {
    name: 'Fee for a hearing',
    tell: ({ tools: { hearingFee } }) => hearingFee && BANDED,
  },
  nextCourt: {
    name: 'The next court, above the limit',
    tell: ({ view: { nextCourt }, currency }) => nextCourt && nextCourtWords(nextCourt, currency),
  },
  claimsCap: {
    name: 'How many small claims you may file',
    tell: ({ tools: { claimsCap: cap }, money }) =>
      cap &&
      joined(
        part(cap.perYear, (most) => `${most} a year`),
        part(cap.perMonth, (most) => `${most} a month`),
        part(cap.above, (sum) => `counting claims above ${money(sum)}`),
      ),
  },
  answer: {
    name: 'Time they have to answer a claim',
    tell: ({ tools: { answer } }) => answer && `${days(answer.days)} from its service`,
  },
  appeal: {
    name: 'Time to appeal',
    tell: ({ tools: { appeal } }) => appeal && `${days(appeal.days)} from the judgment`,
  },
  judgmentInterest: {
    name: 'Interest on a judgment',
    tell: ({ view: { judgmentInterest: tool }, currency }) =>
      tool && judgmentInterestWords(tool, currency),
  },
  judgmentLife: {
    name: 'How long a judgment lasts',
    tell: ({ view: { judgmentLife: tool }, tools }) =>
      tool &&
      joined(
        [judgmentLifeWords(tool)],
        part(tools.judgmentLife?.lienYears, (time) => `it binds land for ${years(time)}`),
      ),
  },
  wages: {
    name: 'What can be taken of wages',
    tell: ({ view: { wages }, currency }) => wages && wagesWords(wages, currency),
  },
  bank: {
    name: 'What stays free in a bank account',
    tell: ({ tools: { bank }, money }) => bank && money(bank.exempt),
  },
  homestead: {
    name: 'What stays free of a home',
    tell: ({ tools: { homestead }, money }) =>
      homestead &&
      (homestead.exempt === null
        ? 'all of it, whatever it is worth'
        : `at least ${money(homestead.exempt)}; more for some owners, and the sum may have gone up`),
  },
  foreignJudgment: {
    name: 'A judgment from another state',
    tell: ({ tools: { foreignJudgment: tool } }) =>
      tool &&
      (tool.act === 'enforcement'
        ? 'is filed with a court here, and then counts like one of its own'
        : 'takes a new claim here'),
  },
  enforcement: {
    name: 'Enforcement by the High Court',
    tell: ({ tools: { enforcement: tool }, money }) =>
      tool &&
      joined(
        [`possible from ${money(tool.highCourtFrom)}`],
        part(tool.highCourtOnlyFrom, (sum) => `the only way from ${money(sum)}`),
      ),
  },
  enforcementFee: {
    name: 'Fee to enforce a judgment',
    tell: ({ tools: { enforcementFee } }) => enforcementFee && BANDED,
  },
  registration: {
    name: 'The register of judgments',
    tell: ({ tools: { registration: tool } }) =>
      tool &&
      joined(
        [`it stays there for ${years(tool.years)}`],
        part(tool.months, (months) => `paid within ${spanWords({ months })}, it is taken off`),
      ),
  },
  badCheck: {
    name: 'A check that bounced',
    tell: ({ view: { badCheck: tool }, currency }) =>
      tool &&
      joined(
        [badCheckWords(tool, currency) || 'the law adds to it'],
        part(tool.noticeDays, (time) => `after a written notice that gives ${days(time)} to pay`),
      ),
  },
  lien: {
    name: 'Lien for building work',
    tell: ({ tools: { lien } }) => lien && 'see the days below',
  },
  license: {
    name: 'Building work without a license',
    tell: ({ tools: { license } }) => license && 'no license, no suit for the pay',
  },
  promptPay: {
    name: 'Pay on time for private building work',
    tell: ({ tools: { promptPay: tool } }) =>
      tool &&
      joined(
        part(tool.days, (time) => `the owner pays within ${days(time)}`),
        part(tool.subcontractorDays, (time) => `a builder pays on within ${days(time)}`),
        part(tool.monthlyPct, (rate) => `${showPercent(rate)} a month when late`),
        part(tool.yearlyPct, (rate) => `${showPercent(rate)} a year when late`),
      ),
  },
  adjudication: {
    name: 'A quick decision in a dispute on building work',
    tell: ({ tools: { adjudication } }) => adjudication && `within ${days(adjudication.days)}`,
  },
  repairLien: {
    name: 'Keeping what you repaired until you are paid',
    tell: ({ tools: { repairLien: tool } }) =>
      tool &&
      joined(
        ['there is a law on it'],
        part(tool.noticeDays, (time) => `${days(time)} of notice before a sale`),
        part(tool.saleDays, (time) => `a sale after ${days(time)}`),
      ),
  },
  freelance: {
    name: 'Law on the pay of freelancers',
    tell: ({ tools: { freelance: tool }, money }) =>
      tool &&
      joined(
        part(tool.threshold, (sum) => `for work of ${money(sum)} or more`),
        part(tool.days, (time) => `pay is due within ${days(time)}`),
        tool.remedy === 'double' ? ['a court may double what is unpaid'] : [],
        [tool.companies ? 'a company of one may count' : 'a person alone, no company'],
        part(tool.office, (name) => `complaints go to the ${name}`),
      ),
  },
  medicalDebt: {
    name: 'Bills for health care',
    tell: ({ tools: { medicalDebt: tool } }) =>
      tool &&
      joined(
        part(tool.maxPct, (rate) => `interest of at most ${showPercent(rate)}`),
        part(tool.waitDays, (time) => `none for the first ${days(time)}`),
        tool.noCreditReporting ? ['no word to credit bureaus'] : [],
      ),
  },
  statutoryDemand: {
    name: 'Statutory demand',
    tell: ({ tools: { statutoryDemand: tool }, money }) =>
      tool &&
      joined(
        part(tool.company, (sum) => `to a company that owes more than ${money(sum)}`),
        part(tool.person, (sum) => `to a person who owes ${money(sum)} or more`),
        [`${days(tool.days)} to pay`],
      ),
  },
  bankruptcyFrom: {
    name: 'Asking a court to make a person bankrupt',
    tell: ({ tools: { bankruptcyFrom: tool }, money }) => tool && `from ${money(tool.sum)}`,
  },
  windingUpFrom: {
    name: 'Asking a court to close a company',
    tell: ({ tools: { windingUpFrom: tool }, money }) => tool && `above ${money(tool.sum)}`,
  },
};
