/** One log entry in words, for the timeline. */
import type { EntryOf, EntryType } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { ENTRY_LINES } from '#islands/planner/words/entries.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import type { LogTopic } from '#planner/interview/log/log-form.ts';
import {
  formTitle,
  optionLabel,
  stepTitle,
  type EntryTexts,
} from '#planner/interview/log/log-words.ts';

/**
 * How parts of an entry are shown: amounts in the currency of the case, choices in the words of the
 * log.
 */
interface Show {
  readonly money: (amount: string | undefined) => string;
  readonly label: (topic: LogTopic, field: string, value: string | undefined) => string;
  readonly title: (form: string) => string;
  readonly step: (id: string) => string;
}
/** For each type of entry, what happened, in one line. */
type InWords = { readonly [T in EntryType]: (entry: EntryOf<T>, show: Show) => string };

const day = (on: PlainDate | undefined): string => (on ? showDate(on) : '');
/** An id as words, where nothing better is known of it. */
const plain = (id: string | undefined): string => id?.replaceAll('-', ' ') ?? '';

const IN_WORDS: InWords = {
  contact: ({ channel, direction, outcome = '', party, with: name, said }, { label }) =>
    [ENTRY_LINES.contact(channel, direction, outcome, party, name), label('contact', 'said', said)]
      .filter(Boolean)
      .join('. '),
  promise: ({ amount, by }, { money }) => ENTRY_LINES.promise(money(amount), showDate(by)),
  payment: ({ amount, method = '', invoice = '', marked }, { money }) =>
    ENTRY_LINES.payment(
      money(amount),
      method,
      ENTRY_LINES.forInvoice(invoice),
      marked ? ENTRY_LINES.paidInFull : '',
    ),
  'payment-returned': ({ why, fee }, { money, label }) =>
    ENTRY_LINES.cameBack(label('money', 'why', why), money(fee)),
  credit: ({ amount, for: reason, invoice = '' }, { money, label }) =>
    ENTRY_LINES.credit(
      money(amount),
      label('money', 'creditFor', reason),
      ENTRY_LINES.forInvoice(invoice),
    ),
  invoice: ({ number = '', amount, dueOn, what = '' }, { money }) =>
    ENTRY_LINES.invoice(number, money(amount), showDate(dueOn), what),
  'left-out': ({ invoice, until }) => ENTRY_LINES.leftOut(invoice, ENTRY_LINES.until(day(until))),
  cost: ({ amount, for: what, claimed }, { money, label }) =>
    ENTRY_LINES.cost(
      money(amount),
      label('money', 'spentOn', what),
      claimed === 'yes' ? ENTRY_LINES.claimed : '',
    ),
  letter: ({ letter, sentBy, deadline, to, tracking }, { label }) =>
    ENTRY_LINES.letter(
      label('contact', 'letter', letter),
      label('contact', 'sentBy', sentBy),
      day(deadline),
      to === 'debtor' ? '' : label('contact', 'to', to),
      tracking,
    ),
  dispute: ({ kind, amount, invoice = '', about = '' }, { money, label }) =>
    ENTRY_LINES.dispute(
      label('dispute', 'kind', kind),
      money(amount),
      ENTRY_LINES.forInvoice(invoice),
      about,
    ),
  'dispute-answered': ({ upheld }, { money }) => ENTRY_LINES.disputeAnswered(money(upheld)),
  offer: ({ offer, by, amount, instalments }, { money, label }) =>
    ENTRY_LINES.offer(
      label('offer', 'offer', offer),
      by,
      money(amount ?? instalments?.[0]?.amount),
      instalments?.length ?? 0,
    ),
  'offer-answered': ({ answer }, { label }) =>
    ENTRY_LINES.offerAnswered(label('offer', 'answer', answer)),
  notice: (
    { notice, kind, of = '', reference = '', filedOn, claimBy, until, contact = '' },
    { label },
  ) =>
    ENTRY_LINES.notice(
      label('notice', 'notice', notice),
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
  'hold-ended': ({ hold }, { label, title }) =>
    hold ? ENTRY_LINES.holdOver(holdLabel(hold, label)) : title('hold-ended'),
  'cooling-off': ({ until }) => ENTRY_LINES.coolingOff(showDate(until)),
  done: ({ step, found = '', until }, { step: name }) =>
    ENTRY_LINES.done(name(step), found, ENTRY_LINES.until(day(until))),
  decided: ({ route }, { label }) => ENTRY_LINES.decided(label('court', 'route', route)),
  placed: (_entry, { title }) => title('placed'),
  recalled: () => ENTRY_LINES.recalled,
  filed: ({ in: court, number = '' }, { label }) =>
    ENTRY_LINES.filed(label('court', 'in', court), ENTRY_LINES.number(number)),
  served: () => ENTRY_LINES.served,
  hearing: ({ on }) => ENTRY_LINES.hearing(showDate(on)),
  judgment: ({ outcome, amount, costs, instalments }, { money, label }) =>
    ENTRY_LINES.judgment(
      label('court', 'outcome', outcome),
      Number(amount) === 0 ? '' : money(amount),
      money(costs),
      instalments?.length ?? 0,
    ),
  exhibit: ({ label: mark = '', what, dated, kept = '' }) =>
    ENTRY_LINES.exhibit(mark, what, day(dated), kept),
  'written-off': ({ reason = '' }) => ENTRY_LINES.writtenOff(reason),
  correction: () => ENTRY_LINES.correction,
};

/** The hold that is over, in words. */
const holdLabel = (hold: string, label: Show['label']): string =>
  hold === 'cooling-off' ? ENTRY_LINES.cooledOff : label('notice', 'notice', hold);

/** What happened, in one line. */
export function entryInWords<T extends EntryType>(
  entry: EntryOf<T> & { readonly type: T },
  currency: string,
  { logWords: words, law }: EntryTexts,
): string {
  return IN_WORDS[entry.type](entry, {
    money: (amount) => (amount ? showMoney(amount, currency) : ''),
    label: (topic, field, value) => optionLabel(words, topic, field, value),
    title: (form) => formTitle(words, form),
    step: (id) => stepTitle(law, id),
  });
}
