/** One log entry in a line of the recap, seen through the veil. */
import type { LogEntry } from '#domain/case.ts';
import type { Veil } from '#islands/planner/papers/veil.ts';
import { ENTRY } from '#islands/planner/words/entries.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { REPORT } from '#islands/planner/words/report.ts';

const option = (value: string | undefined): string => (value ? (LOG.options[value] ?? value) : '');
const sentences = (...parts: readonly string[]): string => parts.filter(Boolean).join('. ');

/** What happened, told of the creditor and the debtor, so that a stranger can read it. */
export function entryLine(entry: LogEntry, veil: Veil): string {
  switch (entry.type) {
    case 'contact':
      return sentences(
        REPORT.contact(
          entry.channel,
          entry.direction,
          entry.outcome ?? '',
          veil.name(entry.with, ''),
          entry.party ?? '',
        ),
        entry.said ? REPORT.said(option(entry.said)) : '',
        entry.atTheirRequest ? REPORT.asked : '',
      );
    case 'promise':
      return REPORT.promise(veil.money(entry.amount), veil.day(entry.by));
    case 'payment':
      return REPORT.payment(veil.money(entry.amount), veil.words(entry.method));
    case 'letter':
      return REPORT.letter(
        option(entry.letter),
        option(entry.sentBy),
        entry.to ?? 'debtor',
        entry.deadline ? veil.day(entry.deadline) : '',
      );
    case 'dispute':
      return REPORT.dispute(veil.money(entry.amount), veil.words(entry.about));
    case 'dispute-answered':
      return REPORT.disputeAnswered(veil.money(entry.upheld));
    case 'offer':
      return REPORT.offer(
        option(entry.offer),
        entry.by,
        veil.money(entry.amount),
        (entry.instalments ?? []).map(({ on, amount }) => `${veil.money(amount)}, ${veil.day(on)}`),
        entry.expiresOn ? veil.day(entry.expiresOn) : '',
      );
    case 'offer-answered':
      return ENTRY.offerAnswered(option(entry.answer));
    case 'notice':
      return sentences(
        option(entry.notice),
        veil.mark(entry.contact),
        veil.mark(entry.reference),
        entry.until ? REPORT.until(veil.day(entry.until)) : '',
      );
    case 'hold-ended':
      return LOG.kinds['hold-ended'] ?? '';
    case 'cooling-off':
      return REPORT.coolingOff(veil.day(entry.until));
    case 'decided':
      return REPORT.decided(option(entry.route));
    case 'placed':
      return REPORT.placed;
    case 'filed':
      return REPORT.filed(option(entry.in));
    case 'hearing':
      return ENTRY.hearing(veil.day(entry.on));
    case 'judgment':
      return ENTRY.judgment(veil.money(entry.amount));
    case 'written-off':
      return REPORT.writtenOff(veil.words(entry.reason));
    case 'correction':
      return '';
  }
}
