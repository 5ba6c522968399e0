/** One log entry in words, for the timeline. */
import type { EntryOf, EntryType } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { ENTRY_LINES } from '#islands/planner/words/entries.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';

type Money = (amount: string | undefined) => string;
/** For each type of entry, what happened, in one line; `money` shows an amount in the currency of the case. */
type InWords = { readonly [T in EntryType]: (entry: EntryOf<T>, money: Money) => string };

const option = (value: string | undefined): string => (value ? (LOG.options[value] ?? value) : '');
const optionOf = (field: string, value: string | undefined): string =>
  value ? (LOG.optionsOf[field]?.[value] ?? option(value)) : '';
const day = (on: PlainDate | undefined): string => (on ? showDate(on) : '');
/** An id of the content as words, where the content itself is not at hand. */
const plain = (id: string | undefined): string => id?.replaceAll('-', ' ') ?? '';

const IN_WORDS: InWords = {
  contact: ({ channel, direction, outcome = '', party, with: name, said }) =>
    [ENTRY_LINES.contact(channel, direction, outcome, party, name), option(said)]
      .filter(Boolean)
      .join('. '),
  promise: ({ amount, by }, money) => ENTRY_LINES.promise(money(amount), showDate(by)),
  payment: ({ amount, method = '', invoice = '', marked }, money) =>
    ENTRY_LINES.payment(
      money(amount),
      method,
      ENTRY_LINES.forInvoice(invoice),
      marked ? ENTRY_LINES.paidInFull : '',
    ),
  'payment-returned': ({ why, fee }, money) =>
    ENTRY_LINES.cameBack(optionOf('why', why), money(fee)),
  credit: ({ amount, for: reason, invoice = '' }, money) =>
    ENTRY_LINES.credit(money(amount), optionOf('credit', reason), ENTRY_LINES.forInvoice(invoice)),
  invoice: ({ number = '', amount, dueOn, what = '' }, money) =>
    ENTRY_LINES.invoice(number, money(amount), showDate(dueOn), what),
  'left-out': ({ invoice, until }) => ENTRY_LINES.leftOut(invoice, ENTRY_LINES.until(day(until))),
  cost: ({ amount, for: what, claimed }, money) =>
    ENTRY_LINES.cost(
      money(amount),
      optionOf('cost', what),
      claimed === 'yes' ? ENTRY_LINES.claimed : '',
    ),
  letter: ({ letter, sentBy, deadline, to, tracking }) =>
    ENTRY_LINES.letter(
      option(letter),
      option(sentBy),
      day(deadline),
      to === 'debtor' ? '' : optionOf('to', to),
      tracking,
    ),
  dispute: ({ amount, invoice = '', about = '' }, money) =>
    ENTRY_LINES.dispute(money(amount), ENTRY_LINES.forInvoice(invoice), about),
  'dispute-answered': ({ upheld }, money) => ENTRY_LINES.disputeAnswered(money(upheld)),
  offer: ({ offer, by, amount, instalments }, money) =>
    ENTRY_LINES.offer(
      option(offer),
      by,
      money(amount ?? instalments?.[0]?.amount),
      instalments?.length ?? 0,
    ),
  'offer-answered': ({ answer }) => ENTRY_LINES.offerAnswered(option(answer)),
  notice: ({ notice, kind, of = '', reference = '', filedOn, claimBy, until, contact = '' }) =>
    ENTRY_LINES.notice(
      option(notice),
      [
        of,
        plain(kind),
        ENTRY_LINES.number(reference),
        ENTRY_LINES.openedOn(day(filedOn)),
        ENTRY_LINES.claimBy(day(claimBy)),
        ENTRY_LINES.until(day(until)),
      ],
      contact,
    ),
  'hold-ended': ({ hold }) =>
    hold ? ENTRY_LINES.holdOver(option(hold)) : (LOG.kinds['hold-ended'] ?? ''),
  'cooling-off': ({ until }) => ENTRY_LINES.coolingOff(showDate(until)),
  done: ({ step, found = '', until }) =>
    ENTRY_LINES.done(plain(step), found, ENTRY_LINES.until(day(until))),
  decided: ({ route }) => ENTRY_LINES.decided(option(route)),
  placed: () => LOG.kinds['placed'] ?? '',
  recalled: () => ENTRY_LINES.recalled,
  filed: ({ in: court, number = '' }) =>
    ENTRY_LINES.filed(option(court), ENTRY_LINES.number(number)),
  served: () => ENTRY_LINES.served,
  hearing: ({ on }) => ENTRY_LINES.hearing(showDate(on)),
  judgment: ({ outcome, amount, costs, instalments }, money) =>
    ENTRY_LINES.judgment(
      optionOf('outcome', outcome),
      Number(amount) === 0 ? '' : money(amount),
      money(costs),
      instalments?.length ?? 0,
    ),
  exhibit: ({ label = '', what, dated, kept = '' }) =>
    ENTRY_LINES.exhibit(label, what, day(dated), kept),
  'written-off': ({ reason = '' }) => ENTRY_LINES.writtenOff(reason),
  correction: () => ENTRY_LINES.correction,
};

/** What happened, in one line. */
export function entryInWords<T extends EntryType>(
  entry: EntryOf<T> & { readonly type: T },
  currency: string,
): string {
  const money: Money = (amount) => (amount ? showMoney(amount, currency) : '');
  return IN_WORDS[entry.type](entry, money);
}
