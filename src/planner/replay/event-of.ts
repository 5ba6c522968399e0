/** The event that a log entry is for the machine: its kind and what the ladder depends on, nothing more. */
import { isThirdParty, type LogEntry } from '#domain/case.ts';
import type { EventShape } from '#planner/ladder/events.ts';

/**
 * The event of an entry; undefined for one that is only noted and moves nothing.
 * A correction never reaches the machine: it strikes its entry out before the replay.
 */
export function eventOf(entry: LogEntry): EventShape | undefined {
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
      return entry.route === 'write-off' || entry.route === 'keep-asking'
        ? undefined
        : { type: 'decided', route: entry.route };
    case 'judgment':
      return {
        type: 'judgment',
        lost: entry.outcome === 'lost' || entry.outcome === 'dismissed',
      };
    case 'promise':
    case 'payment':
    case 'dispute':
    case 'dispute-answered':
    case 'cooling-off':
    case 'placed':
    case 'filed':
    case 'hearing':
    case 'written-off':
      return { type: entry.type };
    case 'payment-returned':
    case 'credit':
    case 'invoice':
    case 'left-out':
    case 'cost':
    case 'done':
    case 'recalled':
    case 'served':
    case 'exhibit':
    case 'correction':
      return undefined;
  }
}
