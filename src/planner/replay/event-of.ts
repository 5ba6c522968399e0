/**
 * The event that a log entry is for the machine: its kind and what the ladder depends on, nothing
 * more.
 */
import { isThirdParty, type Case, type EntryOf, type LogEntry } from '#domain/case.ts';
import type { EventShape } from '#planner/ladder/events.ts';
import type { Life } from '#planner/replay/life.ts';

/** Whether a notice befell another who owes beside the debtor: it is no hold on the debtor. */
export const isOfAnother = ({ of }: EntryOf<'notice'>, { answers }: Case): boolean =>
  of !== undefined && (answers.debtor?.others ?? []).some(({ name }) => name === of);

function contactEvent(entry: EntryOf<'contact'>): EventShape {
  // What family, an employer or anybody else says is not the debtor's word, and a call to them is
  // no call on the ladder.
  if (isThirdParty(entry)) return { type: 'contact', by: 'them' };
  const said = entry.said ? { said: entry.said } : {};
  if (entry.direction === 'in' || entry.party === 'lawyer')
    return { type: 'contact', by: 'them', ...said };
  const spoken = entry.channel === 'call' || entry.channel === 'visit';
  return { type: 'contact', by: spoken ? 'call' : 'writing', ...said };
}

function letterEvent({ letter, to = 'debtor' }: EntryOf<'letter'>): EventShape {
  // A guarantor or an estate is asked for themselves: that takes the debtor up no rung.
  if (to === 'guarantor' || to === 'representative') return { type: 'letter', letter: 'other' };
  switch (letter) {
    case 'reminder':
    case 'demand':
    case 'final-demand':
    case 'dispute-answer':
      return { type: 'letter', letter };
    case 'statement':
    case 'payment-plan':
    case 'settlement':
    case 'other':
      return { type: 'letter', letter: 'other' };
  }
}

/** A judgment without an outcome is won, as in files of schema 1. */
function judgmentEvent({ outcome }: EntryOf<'judgment'>): EventShape {
  const won = outcome !== 'lost' && outcome !== 'dismissed';
  return { type: 'judgment', outcome: won ? 'won' : outcome };
}

/**
 * The event of an entry, in the life to which it is told.
 * A correction never reaches the machine: it strikes its entry out before the replay.
 */
export function eventOf(entry: LogEntry, life: Life): EventShape {
  switch (entry.type) {
    case 'contact':
      return contactEvent(entry);
    case 'letter':
      return letterEvent(entry);
    case 'offer':
      return {
        type: 'offer',
        offer: entry.offer === 'payment-plan' ? 'payment-plan' : 'settlement',
      };
    case 'offer-answered':
      return {
        type: 'offer-answered',
        answer: entry.answer,
        of: life.talks.agreement?.kind ?? 'settlement',
      };
    case 'notice':
      return isOfAnother(entry, life.file)
        ? { type: 'noted' }
        : { type: 'notice', notice: entry.notice };
    case 'hold-ended':
      return { type: 'hold-ended', ...(entry.hold ? { hold: entry.hold } : {}) };
    case 'decided':
      return { type: 'decided', route: entry.route };
    case 'judgment':
      return judgmentEvent(entry);
    case 'payment':
    case 'payment-returned':
    case 'credit':
    case 'invoice':
    case 'left-out':
      return { type: 'payment' };
    case 'promise':
    case 'dispute':
    case 'dispute-answered':
    case 'cooling-off':
    case 'placed':
    case 'recalled':
    case 'filed':
    case 'hearing':
    case 'written-off':
      return { type: entry.type };
    case 'served':
    case 'cost':
    case 'done':
    case 'exhibit':
    case 'correction':
      return { type: 'noted' };
  }
}
