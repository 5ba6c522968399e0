/** One log entry in words, for the timeline. */
import type { EntryOf, EntryType } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { ENTRY } from '#islands/planner/words/entries.ts';
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
    [ENTRY.contact(channel, direction, outcome, party, name), option(said)]
      .filter(Boolean)
      .join('. '),
  promise: ({ amount, by }, money) => ENTRY.promise(money(amount), showDate(by)),
  payment: ({ amount, method = '', invoice = '', marked }, money) =>
    ENTRY.payment(money(amount), method, ENTRY.forInvoice(invoice), marked ? ENTRY.paidInFull : ''),
  'payment-returned': ({ why, fee }, money) => ENTRY.cameBack(optionOf('why', why), money(fee)),
  credit: ({ amount, for: reason, invoice = '' }, money) =>
    ENTRY.credit(money(amount), optionOf('credit', reason), ENTRY.forInvoice(invoice)),
  invoice: ({ number = '', amount, dueOn, what = '' }, money) =>
    ENTRY.invoice(number, money(amount), showDate(dueOn), what),
  'left-out': ({ invoice, until }) => ENTRY.leftOut(invoice, ENTRY.until(day(until))),
  cost: ({ amount, for: what, claimed }, money) =>
    ENTRY.cost(money(amount), optionOf('cost', what), claimed === 'yes' ? ENTRY.claimed : ''),
  letter: ({ letter, sentBy, deadline, to, tracking }) =>
    ENTRY.letter(
      option(letter),
      option(sentBy),
      day(deadline),
      to === 'debtor' ? '' : optionOf('to', to),
      tracking,
    ),
  dispute: ({ amount, invoice = '', about = '' }, money) =>
    ENTRY.dispute(money(amount), ENTRY.forInvoice(invoice), about),
  'dispute-answered': ({ upheld }, money) => ENTRY.disputeAnswered(money(upheld)),
  offer: ({ offer, by, amount, instalments }, money) =>
    ENTRY.offer(
      option(offer),
      by,
      money(amount ?? instalments?.[0]?.amount),
      instalments?.length ?? 0,
    ),
  'offer-answered': ({ answer }) => ENTRY.offerAnswered(option(answer)),
  notice: ({ notice, kind, of = '', reference = '', filedOn, claimBy, until, contact = '' }) =>
    ENTRY.notice(
      option(notice),
      [
        of,
        plain(kind),
        ENTRY.number(reference),
        ENTRY.openedOn(day(filedOn)),
        ENTRY.claimBy(day(claimBy)),
        ENTRY.until(day(until)),
      ],
      contact,
    ),
  'hold-ended': ({ hold }) =>
    hold ? ENTRY.holdOver(option(hold)) : (LOG.kinds['hold-ended'] ?? ''),
  'cooling-off': ({ until }) => ENTRY.coolingOff(showDate(until)),
  done: ({ step, found = '', until }) => ENTRY.done(plain(step), found, ENTRY.until(day(until))),
  decided: ({ route }) => ENTRY.decided(option(route)),
  placed: () => LOG.kinds['placed'] ?? '',
  recalled: () => ENTRY.recalled,
  filed: ({ in: court, number = '' }) => ENTRY.filed(option(court), ENTRY.number(number)),
  served: () => ENTRY.served,
  hearing: ({ on }) => ENTRY.hearing(showDate(on)),
  judgment: ({ outcome, amount, costs, instalments }, money) =>
    ENTRY.judgment(
      optionOf('outcome', outcome),
      Number(amount) === 0 ? '' : money(amount),
      money(costs),
      instalments?.length ?? 0,
    ),
  exhibit: ({ label = '', what, dated, kept = '' }) => ENTRY.exhibit(label, what, day(dated), kept),
  'written-off': ({ reason = '' }) => ENTRY.writtenOff(reason),
  correction: () => ENTRY.correction,
};

/** What happened, in one line. */
export function entryInWords<T extends EntryType>(
  entry: EntryOf<T> & { readonly type: T },
  currency: string,
): string {
  const money: Money = (amount) => (amount ? showMoney(amount, currency) : '');
  return IN_WORDS[entry.type](entry, money);
}
