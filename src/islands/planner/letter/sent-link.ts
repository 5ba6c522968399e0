/** Which log form tells that a letter was sent. */
import type { Case } from '#domain/case.ts';
import type { Law } from '#domain/law.ts';
import { letterPreset, type LogLink } from '#islands/planner/case/reply-links.ts';
import { isFinalDemand, stepOf } from '#planner/papers/letter-fit.ts';
import type { Offer } from '#planner/papers/offers.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** Letters that make an offer, as the log calls it. */
const OFFERS: Readonly<Record<string, Offer['offer']>> = {
  'payment-plan': 'payment-plan',
  'plan-offer': 'payment-plan',
  'judgment-plan': 'payment-plan',
  settlement: 'settlement',
  'counter-offer': 'settlement',
  discount: 'discount',
};

/** The form, with what is chosen there already. */
export function sentLink(letter: string, file: Case, plan: PlanNow, law: Law): LogLink {
  const step = stepOf(letter, file, plan, law);
  if (step?.id === 'answer-dispute') return { kind: 'dispute-answered' };
  if (step?.letter)
    return step.kind === 'offer'
      ? { kind: 'offer', preset: step.letter }
      : { kind: 'letter', preset: letterPreset({ letter: step.letter, to: step.to ?? 'debtor' }) };
  const offer = OFFERS[letter];
  if (offer) return { kind: 'offer', preset: offer };
  if (letter === 'dispute-answer') return { kind: 'dispute-answered' };
  return { kind: 'letter', preset: presetOf(letter) };
}

/** The letter as the log calls it, or whom it goes to. */
function presetOf(letter: string): string {
  if (isFinalDemand(letter)) return 'final-demand';
  if (letter === 'guarantor') return 'guarantor';
  if (letter.startsWith('reminder')) return 'reminder';
  return letter === 'demand' || letter === 'statement' ? letter : 'other';
}
