/**
 * Every type of entry with the forms that make it: a new type does not compile until it has one, or
 * says why not.
 */
import type { EntryType } from '#domain/case.ts';
import type { Given } from '#planner/interview/fields.ts';
import { CONTACT_FORMS, LETTER_FORMS } from '#planner/interview/log/contact-forms.ts';
import {
  DECIDED_FORMS,
  FILED_FORMS,
  HEARING_FORMS,
  JUDGMENT_FORMS,
  PLACED_FORMS,
  RECALLED_FORMS,
  SERVED_FORMS,
  WRITTEN_OFF_FORMS,
} from '#planner/interview/log/court-forms.ts';
import type { EntryDraft, LogFormShape } from '#planner/interview/log/log-form.ts';
import {
  COST_FORMS,
  CREDIT_FORMS,
  INVOICE_FORMS,
  LEFT_OUT_FORMS,
  PAYMENT_FORMS,
  PROMISE_FORMS,
  RETURNED_FORMS,
} from '#planner/interview/log/money-forms.ts';
import { COOLING_OFF_FORMS, DONE_FORMS, EXHIBIT_FORMS } from '#planner/interview/log/own-forms.ts';
import { HOLD_ENDED_FORMS, NOTICE_FORMS } from '#planner/interview/log/stop-forms.ts';
import {
  ANSWER_FORMS,
  DISPUTE_FORMS,
  OFFER_ANSWER_FORMS,
  OFFER_FORMS,
} from '#planner/interview/log/talk-forms.ts';

/** Not logged by hand: it is made where the entry stands that it strikes out. */
const NOT_BY_HAND = [] as const;

/** The forms of each type of entry. */
export const FORMS_BY_TYPE: { readonly [T in EntryType]: readonly LogFormShape<T>[] } = {
  contact: CONTACT_FORMS,
  letter: LETTER_FORMS,
  promise: PROMISE_FORMS,
  payment: PAYMENT_FORMS,
  'payment-returned': RETURNED_FORMS,
  credit: CREDIT_FORMS,
  invoice: INVOICE_FORMS,
  'left-out': LEFT_OUT_FORMS,
  cost: COST_FORMS,
  offer: OFFER_FORMS,
  'offer-answered': OFFER_ANSWER_FORMS,
  dispute: DISPUTE_FORMS,
  'dispute-answered': ANSWER_FORMS,
  notice: NOTICE_FORMS,
  'hold-ended': HOLD_ENDED_FORMS,
  'cooling-off': COOLING_OFF_FORMS,
  decided: DECIDED_FORMS,
  placed: PLACED_FORMS,
  recalled: RECALLED_FORMS,
  filed: FILED_FORMS,
  served: SERVED_FORMS,
  hearing: HEARING_FORMS,
  judgment: JUDGMENT_FORMS,
  'written-off': WRITTEN_OFF_FORMS,
  exhibit: EXHIBIT_FORMS,
  done: DONE_FORMS,
  correction: NOT_BY_HAND,
};

/** All forms, in the order in which a topic shows them. */
export const LOG_FORMS: readonly LogFormShape[] = Object.values(FORMS_BY_TYPE).flat();

/** The form of this id, or undefined. */
export const logForm = (id: string | undefined): LogFormShape | undefined =>
  LOG_FORMS.find((each) => each.id === id);

const sameText = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/**
 * The form that can show an entry whole, with what it shows; undefined where it would lose
 * something.
 */
export function formShowing(
  draft: EntryDraft,
): { readonly form: LogFormShape; readonly given: Given } | undefined {
  const forms: readonly LogFormShape[] = FORMS_BY_TYPE[draft.type];
  for (const form of forms) {
    const given = form.shows(draft);
    if (given && sameText(form.make(given)) === sameText(draft)) return { form, given };
  }
  return undefined;
}
