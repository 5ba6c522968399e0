/** One log entry in a line of the recap, seen through the veil. */
import type { EntryOf, EntryType } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Veil } from '#islands/planner/papers/veil.ts';
import { ENTRY_LINES } from '#islands/planner/words/entries.ts';
import { REPORT } from '#islands/planner/words/report.ts';
import type { LogTopic } from '#planner/interview/log/log-form.ts';
import {
  formTitle,
  optionLabel,
  stepTitle,
  type EntryTexts,
} from '#planner/interview/log/log-words.ts';

/** Choices and forms in the words of the log. */
interface InForms {
  readonly label: (topic: LogTopic, field: string, value: string | undefined) => string;
  readonly title: (form: string) => string;
  readonly step: (id: string) => string;
}
/** For each type of entry, what happened, told of the creditor and the debtor. */
type Lines = {
  readonly [T in EntryType]: (entry: EntryOf<T>, veil: Veil, words: InForms) => string;
};

const sentences = (...parts: readonly string[]): string => parts.filter(Boolean).join('. ');
/** A day after its words; empty where there is none. */
const dated = (veil: Veil, words: (day: string) => string, on: PlainDate | undefined): string =>
  on ? words(veil.day(on)) : '';
const asIs = (day: string): string => day;
const plain = (id: string | undefined): string => id?.replaceAll('-', ' ') ?? '';

const LINES: Lines = {
  contact: (
    { channel, direction, outcome = '', with: name, party = '', said, ...rest },
    veil,
    { label },
  ) =>
    sentences(
      REPORT.contact(channel, direction, outcome, veil.name(name, ''), party),
      said ? REPORT.said(label('contact', 'said', said)) : '',
      rest.atTheirRequest ? REPORT.asked : '',
    ),
  promise: ({ amount, by }, veil) => REPORT.promise(veil.money(amount), veil.day(by)),
  payment: ({ amount, method, invoice, marked }, veil) =>
    REPORT.payment(
      veil.money(amount),
      veil.words(method),
      ENTRY_LINES.forInvoice(veil.mark(invoice)),
      marked ? ENTRY_LINES.paidInFull : '',
    ),
  'payment-returned': ({ why = '', fee }, veil) => REPORT.cameBack(why, veil.money(fee)),
  credit: ({ amount, for: reason, invoice }, veil, { label }) =>
    REPORT.credit(
      veil.money(amount),
      label('money', 'creditFor', reason),
      ENTRY_LINES.forInvoice(veil.mark(invoice)),
    ),
  invoice: ({ number, amount, dueOn, what }, veil) =>
    ENTRY_LINES.invoice(veil.mark(number), veil.money(amount), veil.day(dueOn), veil.words(what)),
  'left-out': ({ invoice, until }, veil) =>
    REPORT.leftOut(veil.mark(invoice), dated(veil, REPORT.until, until)),
  cost: ({ amount, for: what, claimed }, veil, { label }) =>
    REPORT.cost(
      veil.money(amount),
      label('money', 'spentOn', what),
      claimed === 'yes' ? REPORT.claimed : '',
    ),
  letter: ({ letter, sentBy, to = 'debtor', deadline, tracking }, veil, { label }) =>
    REPORT.letter(
      label('contact', 'letter', letter),
      label('contact', 'sentBy', sentBy),
      to,
      dated(veil, asIs, deadline),
      veil.mark(tracking),
    ),
  dispute: ({ kind = '', amount, invoice, about }, veil) =>
    REPORT.dispute(
      kind,
      veil.money(amount),
      ENTRY_LINES.forInvoice(veil.mark(invoice)),
      veil.words(about),
    ),
  'dispute-answered': ({ upheld }, veil) => REPORT.disputeAnswered(veil.money(upheld)),
  offer: ({ offer, by, amount, instalments = [], expiresOn }, veil, { label }) =>
    REPORT.offer(
      label('offer', 'offer', offer),
      by,
      veil.money(amount),
      instalments.map((part) => `${veil.money(part.amount)}, ${veil.day(part.on)}`),
      dated(veil, asIs, expiresOn),
    ),
  'offer-answered': ({ answer }, _veil, { label }) =>
    ENTRY_LINES.offerAnswered(label('offer', 'answer', answer)),
  notice: ({ notice, kind, of, contact, reference, filedOn, claimBy, until }, veil, { label }) =>
    sentences(
      label('notice', 'notice', notice),
      veil.mark(of),
      plain(kind),
      veil.mark(contact),
      veil.mark(reference),
      dated(veil, ENTRY_LINES.openedOn, filedOn),
      dated(veil, ENTRY_LINES.claimBy, claimBy),
      dated(veil, REPORT.until, until),
    ),
  'hold-ended': (_entry, _veil, { title }) => title('hold-ended'),
  'cooling-off': ({ until }, veil) => REPORT.coolingOff(veil.day(until)),
  done: ({ step, found }, veil, words) => REPORT.done(words.step(step), veil.words(found)),
  decided: ({ route }, _veil, { label }) => REPORT.decided(label('court', 'route', route)),
  placed: () => REPORT.placed,
  recalled: () => REPORT.recalled,
  filed: ({ in: court, number }, veil, { label }) =>
    REPORT.filed(label('court', 'in', court), ENTRY_LINES.number(veil.mark(number))),
  served: () => ENTRY_LINES.served,
  hearing: ({ on }, veil) => ENTRY_LINES.hearing(veil.day(on)),
  judgment: ({ outcome, amount, costs, instalments = [] }, veil, { label }) =>
    ENTRY_LINES.judgment(
      label('court', 'outcome', outcome),
      Number(amount) === 0 ? '' : veil.money(amount),
      veil.money(costs),
      instalments.length,
    ),
  exhibit: ({ label: mark = '', what, dated: on, kept }, veil) =>
    REPORT.exhibit(mark, veil.words(what), dated(veil, asIs, on), veil.words(kept)),
  'written-off': ({ reason }, veil) => REPORT.writtenOff(veil.words(reason)),
  correction: () => '',
};

/** What happened, so that a stranger can read it. */
export function entryLine<T extends EntryType>(
  entry: EntryOf<T> & { readonly type: T },
  veil: Veil,
  { logWords: words, law }: EntryTexts,
): string {
  return LINES[entry.type](entry, veil, {
    label: (topic, field, value) => optionLabel(words, topic, field, value),
    title: (form) => formTitle(words, form),
    step: (id) => stepTitle(law, id),
  });
}
