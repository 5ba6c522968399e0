/**
 * What of a case makes payment more or less likely: the rules of the odds that hold in it, in one
 * place.
 */
import { proofOdds, type OddsRule } from '#domain/odds.ts';
import type { Sight } from '#planner/plan/sight.ts';

/**
 * The rules of the odds that hold in a case, those of what they can pay before those of the proof.
 */
export function oddsOf({
  life,
  answers,
  judged,
}: Pick<Sight, 'life' | 'answers' | 'judged'>): readonly OddsRule[] {
  const { talks, notices, memory } = life;
  const { debtor, proof } = answers;
  const said = talks.said?.what;
  const sign = (name: string) => debtor?.signs?.some((each) => each === name) ?? false;
  // Who has said something since can be reached, whatever was told at the start.
  const reach = memory.word === undefined ? debtor?.reach : 'talking';
  const holds: readonly (readonly [OddsRule, boolean])[] = [
    ['odds-bankrupt', notices.seen.has('bankruptcy')],
    ['odds-closed', notices.seen.has('closed')],
    ['odds-gone', reach === 'gone'],
    ['odds-silent', reach === 'silent'],
    ['odds-cannot-pay', said === 'cannot-pay' || sign('hardship')],
    ['odds-moving-assets', sign('moving-assets')],
    ['odds-refuses', said === 'refuses'],
    ['odds-broken-promise', talks.broken > 0],
    ['odds-kept-promise', talks.kept > 0],
    ['odds-paid-part', judged.unpaid > 0 && life.debt.paid * TELLING >= judged.unpaid],
    ['odds-good-payer', debtor?.history === 'always-on-time'],
    ['odds-disputed', judged.disputed > 0],
  ];
  const thin = proofOdds(proof);
  return [
    ...holds.filter(([, yes]) => yes).map(([rule]) => rule),
    ...(thin === undefined ? [] : [thin]),
  ];
}

/** A payment tells something from a twentieth of what is left on: a cent tells nothing. */
const TELLING = 20;
