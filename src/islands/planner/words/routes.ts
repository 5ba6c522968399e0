/** English words for the figures behind the routes, and for the picture that compares them. */
import type { Assumed } from '#domain/case.ts';

interface FigureWords {
  readonly name: string;
  readonly hint: string;
}

export const FIGURE_WORDS: Readonly<Record<keyof Assumed, FigureWords>> = {
  chancePct: {
    name: 'Chance that they pay when pressed',
    hint: 'How many of a hundred such debts are paid, in percent.',
  },
  agencyFeePct: { name: 'What an agency keeps', hint: 'Percent of the money it collects.' },
  courtFee: { name: 'Court fee', hint: 'What it costs to file a small claim.' },
  lawyerCost: {
    name: 'Cost of a lawyer',
    hint: 'The whole cost of a lawsuit. A quote is better than a guess.',
  },
  settlementPct: {
    name: 'What a settlement brings',
    hint: 'Percent of the full sum that they would pay.',
  },
};

export const FIGURE = {
  title: 'The figures behind the routes',
  how: 'Type your own figure where you know better. Leave a box empty to use the range of this site.',
  rest: 'What these figures rest on',
  change: 'Change these figures',
  span: (low: string, likely: string, high: string) => `${low} to ${high}, likely ${likely}`,
  siteRange: (range: string) => `Range of this site: ${range}.`,
  guess: 'this site’s guess',
  yours: 'your figure',
  ofSite: 'this site’s range',
  useRange: 'Use the site’s range',
  cleared: 'The site’s range is used when you save.',
  save: 'Save the figures',
  percent: (name: string) => `${name}: enter a percent from 0 to 100, such as 30`,
  money: (name: string) => `${name}: enter an amount, such as 150`,
  closed: 'This case is closed, so no routes are left to compare.',
  yoursTitle: 'Your own figures',
} as const;

export const PICTURE = {
  how: 'Each bar runs from the low to the high end of what may be left. The thick mark is the likely sum. The thin line is zero.',
  barOf: (name: string, span: string) => `${name}: ${span}`,
} as const;
