/** One log entry in words, for the timeline. */
import type { LogEntry } from '#domain/case.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { ENTRY } from '#islands/planner/words/entries.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';

/** What happened, in one line. */
export function entryInWords(entry: LogEntry, currency: string): string {
  const option = (value: string | undefined) => (value ? (LOG.options[value] ?? value) : '');
  const money = (amount: string | undefined) => (amount ? showMoney(amount, currency) : '');
  switch (entry.type) {
    case 'contact':
      return [
        ENTRY.contact(entry.channel, entry.direction, entry.outcome ?? '', entry.party, entry.with),
        option(entry.said),
      ]
        .filter(Boolean)
        .join('. ');
    case 'promise':
      return ENTRY.promise(money(entry.amount), showDate(entry.by));
    case 'payment':
      return ENTRY.payment(money(entry.amount), entry.method ?? '');
    case 'letter':
      return ENTRY.letter(
        option(entry.letter),
        option(entry.sentBy),
        entry.deadline ? showDate(entry.deadline) : '',
        entry.to && entry.to !== 'debtor'
          ? (LOG.optionsOf['to']?.[entry.to] ?? option(entry.to))
          : '',
      );
    case 'dispute':
      return ENTRY.dispute(money(entry.amount), entry.about ?? '');
    case 'dispute-answered':
      return ENTRY.disputeAnswered(money(entry.upheld));
    case 'offer':
      return ENTRY.offer(
        option(entry.offer),
        entry.by,
        money(entry.amount ?? entry.instalments?.[0]?.amount),
        entry.instalments?.length ?? 0,
      );
    case 'offer-answered':
      return ENTRY.offerAnswered(option(entry.answer));
    case 'notice':
      return ENTRY.notice(
        option(entry.notice),
        entry.reference ?? '',
        entry.contact ?? '',
        entry.until ? showDate(entry.until) : '',
      );
    case 'hold-ended':
      return entry.hold ? ENTRY.holdOver(option(entry.hold)) : (LOG.kinds['hold-ended'] ?? '');
    case 'cooling-off':
      return ENTRY.coolingOff(showDate(entry.until));
    case 'decided':
      return ENTRY.decided(option(entry.route));
    case 'placed':
      return LOG.kinds['placed'] ?? '';
    case 'filed':
      return ENTRY.filed(option(entry.in));
    case 'hearing':
      return ENTRY.hearing(showDate(entry.on));
    case 'judgment':
      return ENTRY.judgment(money(entry.amount));
    case 'written-off':
      return ENTRY.writtenOff(entry.reason ?? '');
    case 'correction':
      return ENTRY.correction;
  }
}
