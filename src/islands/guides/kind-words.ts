/** English words for who owes. */
import type { DebtorKind } from '#domain/case.ts';

export const KINDS: readonly DebtorKind[] = ['business', 'sole-trader', 'consumer'];
export const KIND_WORDS: Readonly<Record<DebtorKind, string>> = {
  business: 'A business',
  'sole-trader': 'A person who trades',
  consumer: 'A person at home',
};
