/** English words for the sum of a settlement. */
import type { Route } from '#domain/case.ts';

/** A way that may leave money, inside a sentence. */
const WAYS: Readonly<Record<Route, string>> = {
  'paid-in-full': 'being paid in full',
  'payment-plan': 'a payment plan',
  settlement: 'a settlement',
  agency: 'an agency',
  'small-claims': 'small claims court',
  lawsuit: 'a lawsuit',
  'write-off': 'a write-off',
};

export const SETTLE = {
  least: (amount: string, way: Route) =>
    `Below ${amount} you lose by it: ${WAYS[way]} is likely to leave you that much, after its costs and its wait.`,
  none: 'No other way is likely to leave you anything, so any sum is worth a thought.',
  use: (amount: string) => `Use ${amount}`,
} as const;
