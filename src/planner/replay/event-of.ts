/** The event that a log entry is for the machine: its kind and what the ladder depends on, nothing more. */
import { isThirdParty, type LogEntry } from '#domain/case.ts';
import { cents } from '#domain/money.ts';
import type { EventShape } from '#planner/ladder/events.ts';

/** A correction never reaches the machine: it strikes its entry out before the replay. */
export function eventOf(entry: Exclude<LogEntry, { type: 'correction' }> | LogEntry): EventShape {
  switch (entry.type) {
    case 'contact': {
      // What family, an employer or anybody else says is not the debtor's word, and a call to them is no call on the ladder.
      if (isThirdParty(entry)) return { type: 'contact', by: 'them' };
      if (entry.party === 'lawyer')
        return { type: 'contact', by: 'them', ...(entry.said ? { said: entry.said } : {}) };
      const by =
        entry.direction === 'in'
          ? 'them'
          : entry.channel === 'call' || entry.channel === 'visit'
            ? 'call'
            : 'writing';
      return { type: 'contact', by, ...(entry.said ? { said: entry.said } : {}) };
    }
    case 'letter': {
      const { letter } = entry;
      const onLadder =
        letter === 'reminder' ||
        letter === 'demand' ||
        letter === 'final-demand' ||
        letter === 'dispute-answer';
      return { type: 'letter', letter: onLadder ? letter : 'other' };
    }
    case 'offer':
      return {
        type: 'offer',
        offer: entry.offer === 'payment-plan' ? 'payment-plan' : 'settlement',
      };
    case 'offer-answered':
      return { type: 'offer-answered', answer: entry.answer };
    case 'notice':
      return { type: 'notice', notice: entry.notice };
    case 'hold-ended':
      return { type: 'hold-ended', ...(entry.hold ? { hold: entry.hold } : {}) };
    case 'decided':
      return { type: 'decided', route: entry.route };
    case 'judgment':
      return { type: 'judgment', lost: cents(entry.amount) === 0 };
    case 'correction':
      return { type: 'today' };
    default:
      return { type: entry.type };
  }
}
