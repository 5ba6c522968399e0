/**
 * Takes an entry into a life: what it says, before the ladder hears of it, and what follows once
 * the ladder took it.
 */
import type { LogEntry } from '#domain/case.ts';
import { contactOf } from '#domain/contact-budget.ts';
import { addDays } from '#domain/dates.ts';
import { award } from '#domain/ledger-moves.ts';
import { cents } from '#domain/money.ts';
import { instalmentsOrdered, missedFrom } from '#planner/replay/agreements.ts';
import { JUDGMENT_DAYS } from '#planner/replay/facts.ts';
import { ring, unpaidOn, type Anchor, type Life } from '#planner/replay/life.ts';
import { remember, tryingOf } from '#planner/replay/memory.ts';
import { credited, invoiced, received, returned } from '#planner/replay/tell-money.ts';
import {
  answered,
  contacted,
  disputeTold,
  noticed,
  offerAnswered,
  offered,
  promiseTold,
  written,
} from '#planner/replay/tell-words.ts';

/**
 * Takes an entry into the life, before the machine hears of it. One case for each type: the
 * compiler asks for new ones.
 */
export function record(life: Life, entry: LogEntry, anchor: Anchor): void {
  const { on } = anchor;
  const contact = contactOf(entry);
  if (contact) life.contacts.push(contact);
  const trying = tryingOf(entry);
  if (trying) remember(life.memory, trying, anchor);
  switch (entry.type) {
    case 'contact':
      return contacted(life, entry, anchor);
    case 'letter':
      return written(life, entry, anchor, trying);
    case 'promise':
      return promiseTold(life, entry, anchor);
    case 'payment':
      return received(life, entry, anchor);
    case 'payment-returned':
      return returned(life, entry, anchor);
    case 'credit':
      return credited(life, entry, on);
    case 'invoice':
      return invoiced(life, entry, on);
    case 'left-out':
      life.debt.leftOut.set(entry.invoice, entry.until);
      if (entry.until) ring(life, entry.until);
      return;
    case 'dispute':
      return disputeTold(life, entry, anchor);
    case 'dispute-answered':
      return answered(life, entry, anchor);
    case 'offer':
      return offered(life, entry, anchor);
    case 'offer-answered':
      return offerAnswered(life, entry, anchor);
    case 'notice':
      return noticed(life, entry, anchor);
    case 'cooling-off':
      life.notices.coolingUntil = entry.until;
      ring(life, entry.until);
      return;
    case 'hearing':
      life.court.hearingOn = entry.on;
      ring(life, addDays(entry.on, 1));
      return;
    case 'served':
      life.court.servedOn = on;
      return;
    case 'done': {
      const before = life.memory.done.get(entry.step);
      life.memory.done.set(entry.step, {
        on,
        times: (before?.times ?? 0) + 1,
        ...(entry.until ? { until: entry.until } : {}),
      });
      if (entry.until) ring(life, entry.until);
      return;
    }
    case 'judgment':
      life.court.dismissed ||= entry.outcome === 'dismissed';
      return;
    case 'decided':
    case 'placed':
    case 'recalled':
    case 'filed':
    case 'hold-ended':
    case 'cost':
    case 'exhibit':
    case 'written-off':
    case 'correction':
      return;
  }
}

/** What only an entry that the ladder took changes. */
export function taken(life: Life, entry: LogEntry, { on, entry: id }: Anchor): void {
  const { court, debt } = life;
  if (entry.type === 'judgment') {
    const { outcome, amount, costs } = entry;
    if (outcome === 'lost' || outcome === 'dismissed') return;
    court.judgmentOn = on;
    const sum =
      (amount === undefined ? unpaidOn(life, on) : cents(amount)) + (costs ? cents(costs) : 0);
    award(debt.ledger, sum, on);
    court.ordered = instalmentsOrdered(entry, on, debt.paid, sum);
    for (const { on: due } of court.ordered?.instalments ?? [])
      ring(life, missedFrom(due, life.place));
    ring(life, addDays(on, JUDGMENT_DAYS));
  }
  if (entry.type === 'filed') {
    court.filedIn = entry.in;
    court.filedOn = on;
  }
  if (entry.type === 'placed') court.placedOn = on;
  if (entry.type === 'decided')
    court.decided = { route: entry.route, since: { on, ...(id ? { entry: id } : {}) } };
}
