/**
 * Which log form an entry belongs to that a step or a reply leaves, and what is chosen there
 * already.
 */
import type { EntryOf, Route } from '#domain/case.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { NewEntry } from '#planner/plan/entries.ts';
import type { LogsOfNext } from '#planner/plan/logs-of-next.ts';
import { toldAfter } from '#planner/plan/step-places.ts';
import type { Reply, Step } from '#planner/plan/plan-types.ts';

export interface LogLink {
  readonly kind: string;
  readonly preset?: string;
}

/** Sums that a payment form starts with: the whole balance, or what was promised or agreed. */
export const SUM = { whole: 'full', expected: 'expected' } as const;

/** The form of money that was waited for. */
export const CAME = { kind: 'paid', preset: SUM.expected } as const satisfies LogLink;

/** The form of an entry. */
export function linkOf(entry: NewEntry): LogLink | undefined {
  switch (entry.type) {
    case 'contact':
      if (entry.direction === 'in') return { kind: 'told', ...preset(entry.said) };
      return { kind: entry.channel === 'call' ? 'no-answer' : 'email' };
    case 'letter':
      return { kind: 'letter', preset: letterPreset(entry) };
    case 'payment':
      return { kind: 'paid' };
    case 'offer':
      return { kind: 'offer', preset: entry.offer };
    case 'offer-answered':
      return { kind: 'offer-answered', preset: entry.answer };
    case 'decided':
      return { kind: 'decided', preset: entry.route };
    case 'filed':
      return { kind: 'filed', preset: entry.in };
    case 'done':
      return { kind: 'done', preset: entry.step };
    case 'correction':
      return undefined;
    case 'promise':
    case 'payment-returned':
    case 'credit':
    case 'invoice':
    case 'left-out':
    case 'cost':
    case 'dispute':
    case 'dispute-answered':
    case 'notice':
    case 'hold-ended':
    case 'cooling-off':
    case 'placed':
    case 'recalled':
    case 'served':
    case 'hearing':
    case 'judgment':
    case 'written-off':
    case 'exhibit':
      return { kind: entry.type };
  }
}

/** A letter is chosen by its name, and one to somebody else than the debtor by whom it goes to. */
export const letterPreset = ({
  letter,
  to = 'debtor',
}: Pick<EntryOf<'letter'>, 'letter' | 'to'>) => (to === 'debtor' ? letter : to);

const preset = (value: string | undefined) => (value === undefined ? {} : { preset: value });

/** The form for "I did this"; undefined where there is only to wait. */
export function doneLink(
  step: Pick<Step, 'id' | 'kind'>,
  { done }: LogsOfNext,
): LogLink | undefined {
  if (step.kind === 'call') return { kind: 'spoke' };
  const last = done.at(-1);
  if (last) return linkOf(last);
  const told = toldAfter(step.id);
  return told && { kind: told };
}

/** The form for a reply to the next step; undefined where there is nothing to log. */
export function replyLink(
  step: Pick<Step, 'kind'>,
  reply: Reply,
  { replies }: LogsOfNext,
): LogLink | undefined {
  if (reply === 'paid') return { kind: 'paid', preset: SUM.whole };
  if (reply === 'silent') return step.kind === 'call' ? { kind: 'no-answer' } : undefined;
  const last = replies.find((each) => each.reply === reply)?.entries.at(-1);
  return last && linkOf(last);
}

/**
 * The form in which a way out of a step is taken. An agency gives the debt back before anything
 * else is done.
 */
export function wayLink(route: Route, step: Pick<Step, 'id'>, stage: Stage): LogLink {
  if (route === 'write-off') return { kind: 'written-off' };
  if (route === 'paid-in-full') return { kind: 'paid', preset: SUM.whole };
  if (stage === 'agency') return { kind: 'recalled' };
  if (route === 'settlement' || route === 'payment-plan')
    return step.id === 'answer-offer'
      ? { kind: 'offer-answered', preset: 'accepted' }
      : { kind: 'offer', preset: route };
  return { kind: 'decided', preset: route };
}
